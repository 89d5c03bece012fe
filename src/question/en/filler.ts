import type { WordList } from '../senses.js';

/** Words that leave a question as it is. */
export const FILLER: WordList = [
  [
    { t: 'filler' },
    `
      joined | join | infrastructure | centers | bands | directly | 1st | came from | comes from | come from |
      coming from | says | say so | , net | cash flow line | cash flow statement line | income statement line | lines |
      companies | become | became | becomes | take place | took place | takes place | occur | occurred | take effect |
      took effect | declared | filings | so what was it | what was it | projects | categories | category | types |
      kinds | classes | bit | once | taking | per share | per common share | a share | each share | cash basis |
      other than that | in cash terms | the | a | an | is | was | were | are | be | been | being | do | does | did |
      done | has | have | had | having | can | could | would | should | will | shall | may | might | please | pls |
      plz | tell | tell me | show | show me | give | give me | gimme | get | get me | me | us | i | we | you | our |
      your | my | hi | hello | hey | thanks | thank you | thx | kindly | just | some | any | want | want to | need |
      need to | like | would like | like to | know | to know | look | looking | find | find out | see | let | let me |
      lets | say | said | quick | quickly | exactly | precisely | approx | approximately | roughly | amount | amounts |
      figure | figures | number | numbers | value | values | level | levels | stand | stood | stands | level of |
      amounted | amount to | amounted to | come to | came to | total up | much | many | what is | what was | what were |
      what are the | whats | how much is | how much was | how much were | how much did | how much does | how much are |
      how many | there was | there were | is there | are there | was there | were there | post | posted | make | made |
      earn | earned | generate | generated | record | bring in | brought in | bring | brought | report | register |
      registered | print | disclose | according to | acording to | as per | in terms of | terms | basis | on a |
      on the basis of | in the form | period | time | fiscal yr | that was | as | if | whether | but | which was |
      which is | who is | also show | per the release | company wide | business | services | service | svc | svcs |
      line item | item | items | line | in figures | data | info | information | question | answer | asap | urgent |
      for me | for us | for my | for our | model | note | slide | meeting | board | call | boss | manager |
      client asks | colleague | quick question | quick q | friend | team | one more | another | more question | wonder |
      wondering | curious | remind | remind me | recall | help me | help me with | here | well | anyway | btw | fyi |
      hmm | um | uh | eh | ah | oh | lol | yes | yeah | sure | good | great | morning | good morning | evening |
      afternoon | dear | bot | earnings bot | hey bot | @earnings | guys | folks | everyone | all | only | alone |
      by itself | itself | own | overall figure | specifically | particular | in particular | especially | separately |
      individual | individually | single | simply | basically | start | happen | happened | go | went | going |
      be reported | such | take | taken | use | using | used | defined as | i e | e g | eg | ie | namely | this is |
      it was | they were | it is | was the | is the | are the | were the | figure for | number for | value of | of iij |
      for iij | at iij | iij have | did iij | does iij | has iij | iij had | iij make | iij report | pays | spend |
      spent | cost us | got | gets | getting | hold | held | holds | carry | carried | book | have booked | had booked |
      bought | buy in | invest | invested | place | placed | sell | won | win | receive | serve | served | run | runs |
      operate | employ | hired | hire | come | comes | came | turn out | turned out | compute | calculate | work out |
      figure out | provide | share with me | send | send me | print out | pull | pull up | fetch | display | present |
      put | state | stated | name | quote | mention | mentioned | write | type | read | spell | check for | look up |
      lookup | search | wat | wht | hw | mutch | tht | ur | u | r | teh | yr | amt | amts | fig | figs | amt of |
      rec d | recd | o | n | w | c | f | k | whole | both numbers | both figures | either | each of | them all | two |
      three | four | those of | when it comes to | it comes to | as regards | with respect to | with regard to |
      with regards to | relating to | related to | related | because of | thanks to | ever | yet | still | already |
      even | very | quite | pretty | rather well | back | away | off | it all | everything | anything | something |
      thing | things | kind | kind of | sort | sort of | way | ways | case | fact | sense | moment | point of | side |
      part | parts | piece | place of | sum total | grand | year of | years | yrs | quarter | quarter of | half of |
      month of | in full | full | net amount | entire | complete | exact | precise | actual number | right number |
      official | officially | publicly | public | published | announced | announce | announcement | statement of |
      statements | statement | financial statements | income statement | balance sheet | cash flow statement | release |
      press release | earnings release | results release | deck | presentation | document | documents | filing |
      printed | profit and loss | p&l | pl | bs | in the books | books | shown | shown in | given | listed |
      list of the | state the | three month | three months | 3 months | 3 mths | for the quarter | quarter itself |
      itself not | itself only | stand alone | standalone | stand-alone | in the quarter | single quarter |
      only three months | three-month | 3 month | in the period | over the period | for the period | during the period |
      the period | portion | thereof | iij group | iij inc | in japan | japan | japanese | a lot | money | funds |
      cash amount | sum in | earnings day | deadline | on deadline | need it | need this | quickly please
    `,
  ],
];
