import type { WordList } from '../roles/senses.js';
import { HAS_TO } from './targets.js';

/** Words that leave a question as it is, by why they do. */
export const FILLER: WordList = [
  // articles, pronouns, auxiliaries and other small words
  [
    { t: 'filler' },
    `
      the | a | an | i | me | we | you | your | our | my | he | she | his | her | him | myself | ourselves | itself |
      by itself | {on,in} its own | on their own | themselves | {is,was,are,were,be,been,being,am} | {do,does,did,doing,done} | {has,have,had,having} |
      can | could | would | should | will | shall | may | might | must | if | whether | but | as | such | some | any |
      much | many | few | own | here | such as | like that | so that | that was | this is | it is | it was | they were |
      was the | is the | are the | were the | which {was,is} | there {was,were,is,are} | {is,are,was,were} there | ive |
      id | im | youve | youd | theyve | weve | were at | its at | thats | heres | whats | what {is,was,were} |
      what are the | how much {is,was,were,did,does,are} | how many | either | such a | else | upon | onto | via |
      amid | toward | towards | off | away | back | ever | yet | still | already | even | per se | both numbers |
      {give,show,state,tell} {me ,us ,}both{, of them, rates, growth rates, numbers, figures, percentages, values, amounts}{, please} |
      both {rates,growth rates,percentages,amounts,values,figures please,numbers please} | of the two {segments,lines,businesses,services,units} |
      from {the ,}{highest,top,largest,best,lowest} to {the ,}{lowest,bottom,smallest,worst,highest} | {highest,top,largest} to {lowest,bottom,smallest} |
      sorry if {basic,obvious,trivial,this is basic} | keep it {short,brief,simple} | on {a,the,another} {phone,call,train,road} | successive |
      aside | out | set up |
      both figures | each of | them all | it all | those of | o | n | w | c | f | k | r | u | ur | to us | with us |
      may i | doc | docs | net of tax | click{, here} | netted {against,off,from} | {for,on,to,in,onto} {a,the,my,our,this} slide{,s, deck} | {make,making,made,build,building,prepare,preparing,do,doing,draft,drafting,fill,filling,update,updating} {a,the,my,our,this,some} slide{,s, deck} | ${HAS_TO} | together | combined | altogether | etc | and so on | and so forth | and the like | column | columns | deduction | expense or benefit | benefit or expense
    `,
  ],
  // asking: politeness, greetings, haste, the way the answer is to be told
  [
    { t: 'filler' },
    `
      please | pls | plz | kindly | thanks | thank you | thx | ty | cheers in advance | many thanks | in advance | hi |
      hello | hey | dear | good morning | morning | afternoon | evening | good | great | perfect | nice | bot |
      earnings bot | hey bot | @earnings | guys | folks | everyone | team | friend | mate | sir | madam | all | yes |
      yeah | yep | sure | well | anyway | btw | by the way | fyi | hmm | um | uh | eh | ah | oh | lol | ok so | quick |
      quickly | quickly please | asap | urgent | urgently | in a hurry | hurry | quick q | quick question | quick one |
      short question | simple question | one more | one more question | another question | another one | more question |
      next question | follow up | last question | question | questions | answer | asking | ask |
      {tell,show,give,get,send,find,inform} me | {tell,give,show,get,send,find,let,help,remind,inform} {us,them} | with us | tell |
      show | give | gimme | get | let | let me | lets | let me know | lemme know | walk me through | run me through |
      talk me through | take me through | fill me in on | refresh my memory | jog my memory | remind | remind me |
      recall | recap | help me | help me with | help us | want | want to | wanted | wanted to | wanna | need | need to |
      needed | like | would like | would love | love to | id like | like to | happy to | know | to know | knowing |
      learn | understand | {wonder,wondering,curious,interested} | interested in | {look,looking} | looking for |
      looking at | look up | lookup | find | find out | {check,checking} for | search | see | seeing | say | said |
      says | say so | speak | spell | spell out | state the | state | name | quote | mention | write | type | read |
      read out | share with me | send | pull | pull up | pull out | dig up | dig out | fetch | grab | display |
      present | provide | print out | put | compute | calculate | calculating | work out | figure out |
      estimate for me | do you {know,have,recall,remember,happen to know} | do we know | have you got | got any |
      any idea | any clue | any chance of | happen to | is it possible | possible | possible to | be able to | able |
      able to | can i {get,have,see,ask} | could i {get,have,see,ask} | may i {know,ask,have} | might i ask |
      mind telling | would you mind | mind | bother | grateful | appreciate | be so kind | in short | in brief |
      briefly | in one line | short | one liner | one number | just | simply | merely | basically | only | exactly | exact |
      precisely | precise | approx | approximately | roughly | roughly speaking | ballpark | more or less | or so |
      give or take | in round numbers | in round figures | round figure | rounded | some sort of |
      {something,anything,everything,thing,things,stuff,remainder} | actual number | right number | correct number |
      as you {know,see} |
      i {think,guess,believe,suppose,heard,read,saw,see,know,recall,remember,understand,gather,thought,forgot,forget} |
      {think,guess,believe,heard,thought} | which {,i believe ,i think ,i guess ,i suppose }is a {different,separate} {one,figure,number,line,amount} | if {any,possible,available,you can,i may,known} | sorry to ask | excuse me |
      pardon | hope | well then | listen | so tell me | come on | help out | real quick | super quick | stuck on | wat |
      wht | hw | mutch | tht | teh | out of curiosity | just curious | for the record | for reference | for context |
      {filling in,fill in,building,updating,working on} {a,my,our,the} {model,spreadsheet,sheet} | by {what,how big a,how wide a,how large a} margin | account for | accounts for | accounted for |
      {the ,}wrong {line,one,period,quarter,year,figure,number} | to {what,which} {amount,level,figure,number,value} | {to,from} how much |
      to be {sure,clear,precise,exact,safe,fair,honest} | just to be {sure,clear} | make sure | to confirm |
      double checking | apologies | my apologies | congratulations | congrats | care to | care to share | advise |
      to whom it may concern | shed some light on | shed light on | shed any light on | light on | straight |
      give it to me straight | after all is said and done | after all | when all is said and done | bunch | a bunch |
      thanks a bunch | thanks a million | thanks a ton | much appreciated | damage | whats the damage | the damage |
      spelling out | spell it out | sorry my english | my english | english | not sure i follow | i dont follow |
      follow | wether | whther | ok but | to be honest | frankly speaking | if memory serves | unless i missed it |
      did i miss | help a newbie | newbie here | silly question | dumb question | stupid question | basic question |
      may i trouble you | trouble you | if it is not too much trouble | be a dear | do me a favor | do me a favour |
      favor | favour | rundown | give me a rundown | quick rundown | the lowdown | lowdown | scoop |
      whats the story with | story | tell me about | about time | talk about | say a word | word on | any word on |
      news on | any news on | update on | updates on | update me on | give me an update on | brief me on | briefing |
      brief | get a sense of | get an idea of | a feel for | an idea of | idea of | idea | overview of | need for work |
      homework no | to two decimals | two decimals | decimals | one decimal | decimal | decimal places |
      to one decimal | digits | rounded to | to the nearest | nearest | in round terms | asked already | already asked |
      was asked | earlier today | this morning | this afternoon | tonight | before i forget | while you are at it |
      while we are at it | since you ask | speaking of | turning now
    `,
  ],
  // for whom and for what the answer is wanted
  [
    { t: 'filler' },
    `
      for {my,our,the,a} {q & a ,talking points ,board ,client ,sales ,press ,internal ,}{draft,pack,paper,script,speech,doc,brief,briefing,summary,handout,factsheet,fact sheet,newsletter,model,note,deck,memo,slide,slides,report,article,story,piece,spreadsheet,sheet,file,records,meeting,call,board,boss,client,cfo,ceo,team,review} |
      for {me,us,my,our} | {money ,cash ,}changed hands | changes hands | model | note | notes | memo | slide | article | spreadsheet | excel | meeting | board | call |
      earnings call | boss | manager | cfo | ceo | client | clients | client asks | client wants | investor | investors |
      analyst | analysts | journalist | reader | readers | auditor | colleague | colleagues | shareholders want |
      {im,i am,we are,were} {writing,preparing,drafting,building,updating,filling,checking,working on,putting together} |
      {writing,preparing,drafting,building,updating,filling in,putting together} | my model | asks | asked | wants to know |
      deadline | on deadline | need it | need this | before the call | earnings day | to cite | use in
    `,
  ],
  // a figure is at a level
  [
    { t: 'filler' },
    `
      stand{,s,ing} | stood | stood at | sit{,s,ting} | sat | sat at | lie{,s} | lay | land{,s,ing} at |
      amount{,s,ed,ing} | amount{,ed,s} to | amounts | amt | amts | amt of | total{s,ed,led} | total up | totalling |
      totaling | equal{,s,ed,led} | equate{,s,d} to | come{,s} to | came to | {come,comes,came,coming} from{, the} | come{,s} |
      came | came out | come{,s} out | coming out | come{,s} out at | came out at | work{s,ed} out | run{,s,ning} |
      running at | ran | ran at | hover{,s,ed,ing} | settle{,s,d} | weigh{,s,ed} in | clock{,s,ed} | clock{,s,ed} in |
      clock{,s,ed} in at | check{s,ed} in | pan{,s,ned} out | shake{,s} out | shook out | shape{,s,d} up | wind{,s} up |
      wound up | turn{,s,ed} out | turn{,s,ed} in | turning out | end{,s,ed} the {year,quarter,period} {at,with} |
      close{,s,d} at | close{,s,d} the {year,quarter} | measure{,s,d} | read{s,ing} | work{,s} out to | be found |
      exist{,s,ed} | become{,s} | became | look{,s,ed} | look{,s,ed} like | seem{,s,ed} | appear{,s,ed} |
      remain{s,ed} at | keep{,s} | kept | maintain{,s,ed} | be{,en} at | level | levels | level of | value | values |
      value of | figure | figures | figure for | fig | figs | number | numbers | number for | nos | size | size of |
      scale | scale of | magnitude | tally | reading | amount of | sum in | total amount | sum total | grand |
      total figure | overall figure | situation | state of | position | picture | at what level | what level |
      what kind of | what sort of | what size | fare{,s,d} | how did it fare | came in | comes in | coming in at |
      comes in at | came in at | logged | hover around | go for | went for | pegged at | recorded at | marked | mark |
      marks | weighing in at | weighing in | ended at | finish at | finished at | finishing at | closing at |
      stands now | outcome for | performance | perform{,s,ed} | did it perform | do for | done | how have |
      knocked off | knock off | hanging around | in the pipeline | pipeline | alive | active | open | in existence |
      around now | standing | amounting to | summing to | adding to | reckoned at | worth in yen | counted at |
      valued at | carried at | shown at | stated at | posted at | booked at | reported at | disclosed at | valued |
      carrying amount | carrying value | on record | in numbers | by numbers | number wise | figure wise |
      in hard numbers | hard number | raw number | headline number | headline figure | headline
    `,
  ],
  // the company books a figure, or has it
  [
    { t: 'filler' },
    `
      post{,s,ed,ing} | report | reports | reporting | report{ed,s} for | record | records | recording |
      register{,s,ed} | print | prints | log{,s,ged} | book | books | have booked | had booked | booking |
      notch{,es,ed} | notch{,es,ed} up | rack{,s,ed} up | ring{,s} up | rang up | rung up | chalk{,s,ed} up |
      pull{,s,ed} in | rake{,s,d} in | bring | bring{,s,ing} in | brought | brought in | take in | took in |
      haul{,s,ed} in | pull{,s,ed} off | churn{,s,ed} out | throw{,s} off | threw off | make | makes | made | making |
      earn{,s,ed,ing} | generate{,s,d} | generating | produce{,s,d} | yield | yielded |
      garner{,s,ed} | fetch{,es,ed} | gather{,s,ed} | reap{,s,ed} | draw in | drew in | manage | manages | managed |
      managed to | recognise{,s,d} | recognize{,s,d} | accrue{,s,d} | incur{,s,red} | suffer{,s,ed} | bear | bore |
      absorb{,s,ed} | show{s,ed} | showing | see | sees | saw | seen | enjoy{,s,ed} | boast{,s,ed} | count on | owned |
      sit on | sat on | sitting on | sits on | carries | declared | declare | start | begin | began | happened to be |
      chip{,s,ped} in | contribute in yen | add to the pot | kick{,s,ed} in | squeeze out | squeezed out of |
      squeeze out of | wring out | wrung out | eke out | eked out | scrape together | scraped together | pocket{,s,ed} |
      bank{,s,ed} in | cash in on | cashed in | net{,s,ted} in | {add,adds,added,adding} back{, in,to}{, it,there} | gross{,es,ed} in | tot{,s,ted} up | ring in | rang in |
      swing | come away with | came away with | walk away with | walked away with | end up with | ended up with |
      left with | make do | realise in | report{,s,ed} as | put down as | put down | enter as | entered as | noted |
      note down | list as | listed as | labelled as | labeled as | fetch in | do in | did in | do during
    `,
  ],
  // where a figure stands: documents, statements, publication
  [
    { t: 'filler' },
    `
      additional {,cash flow }information | supplemental {,cash flow }information | according to | acording to | as per | per the release | per | based on | in terms of | in the form | terms | basis | on a |
      on the basis of | as {stated,reported,printed,disclosed,published,shown,presented,recorded,announced,given,booked,defined} |
      as {stated,reported,printed,disclosed,published,shown,presented,recorded,announced} {in,by,on} | as shown | as it stands |
      print | printed | disclose | discloses | be reported | mentioned | stated | listed | list of the | given | shown | shown in | show up |
      shows up | showed up | official | officially | publicly | public | published | publish | announced | announce |
      announcement | statement of | statement | statements | financial statement{,s} | financials | accounts | in the accounts |
      income statement | income statement line | balance sheet | cash flow statement | cash flow statement line |
      cash flow line | profit and loss | profit and loss statement | p&l | pl | bs | in the books | on the books | on its books | in its books | release |
      co | followed | that followed | holders | break | bucket | bracket | in us | per {the ,}{cf,cash flow,income,p&l,pl} statement | {is ,are ,}translated {at,with,using} | translated | {when,as} {the {year,quarter,half,fiscal year,period} ,}{closed,ended,closes} | closed | q & a | q&a | {when,after,once} it {was,got,had been} {sold,divested} | {in,on,from} {our,your,the,their,these,those} {slides,slide deck,deck,presentation} | press release | earnings release | results release | results | deck | slide deck | presentation | document | documents | filing | filings |
      tanshin | kessan tanshin | kessan | disclosure | disclosures | ir | ir materials | ir release | materials | paper |
      line item | item | items | line | lines | row | data | data point | datapoint | info | information | in figures | stats | statistics | metric |
      metrics | kpi | indicator | indicators | defined as | namely | i e | e g | eg | ie | categories | category | types | kinds | classes | group wide |
      company wide | groupwide | corporate wide | whole company | company as a whole | as a whole | on the whole | basic | twelve | five | six | seven | eight | nine | ten | the firm | firm | enterprise wide
    `,
  ],
  // the company and its business by general names
  [
    { t: 'filler' },
    `
      of iij | for iij | at iij | iij have | did iij | does iij | has iij | iij had | iij make | iij report |
      iij group | iij inc | iijs | in japan | japan | japanese | companies | business | businesses | services |
      service | svc | svcs | projects | operations of | offering | offerings | activities | management team |
      {the ,does ,did ,do }management | company | your company | our company | the company iij | internet initiative | arm | arms |
      unit | units | division | divisions | department of | people at iij | side of the business | line of business |
      lines of business | jobs | job | deals | deal | engagements | outfit | enterprise of | provider | operator |
      product | products | product line | product lines | accounts with | customers of iij
    `,
  ],
  // stretches of time without a name of their own
  [
    { t: 'filler' },
    `
      period | periods | time | times | time frame | timeframe | fiscal yr | year of | years | yrs | yr | quarter |
      quarter of | half of | month of | three month | three months | 3 months | 3 mths | three-month | 3 month |
      only three months | for the quarter | quarter itself | itself only | stand alone | standalone | stand-alone |
      in the quarter | single quarter | in the period | over the period | for the period | during the period |
      the period | the duration | back then | at that time | at that point | at the time | by then | then on |
      in those days | once | around then | over the course of | in the course of | course of | throughout | while |
      when | once the | that year | that quarter | in question | concerned | in full | full | entire | complete |
      whole | duration | start | stretch | stretch of | spell | leg | span | window | three-month stretch |
      the three months | those three months | these three months | the months | months | month | that half | the half |
      this half | half year in question | day | days | week | weeks | mid | around mid | late in | early in | early on |
      on a yearly basis | on an annual basis | on a full year basis | on a full-year basis | yearly basis |
      annual basis | full-year basis | full year basis | the twelve months | twelve month | 12-month | fiscal period |
      reporting period | accounting period | reporting date | the date | as it was | in the past | past | over fy |
      the reporting quarter | each time | any time | anytime | at any time
    `,
  ],
  // money in general, and parts of the whole without a name
  [
    { t: 'filler' },
    `
      a lot | , net | money | funds | cash amount | sums | cash basis | in cash terms | net amount | kind | kind of | sort | sort of |
      way | ways | case | fact | in fact | sense | moment | point of | side | side of | part | parts | piece | place of | portion | thereof | bit | a bit |
      before {eliminations,elimination,intersegment eliminations,inter segment eliminations} | {joined,gave,give,gives,brought,bring,brings,cost,costs,earned,tell,told} us | what does {that,it,this} {make,come to,work out to,amount to,add up to,give} | what would {that,it} {be,make,come to} | {show,give} {me ,}both {years,periods,quarters,dates} | both {years,periods,quarters,dates} | {leaving,which leaves,that leaves} | little | a little | particular | in particular | especially | specifically | separately | separate | individual | individually |
      single | alone | overall | in general | generally | typically | usually | total over all | other than that | two | three | four |
      very | quite | pretty | rather well | really | so far as | truly | frankly | honestly | again please | accordingly | thereby |
      when it comes to | it comes to | when it came to | as regards | as for | as to | as far as | on the side of | on the matter of | with respect to |
      with regard{,s} to | relating to | related to | related | tied to | connected with | connected to | associated with | thanks to |
      because of | in the area of | in the field of | in the case of | area | field | front | on the front | end of the day
    `,
  ],
  // verbs whose object is the figure: beside a line without a measure they ask for something else than its revenue
  [
    { t: 'deed' },
    `
      get | gets | getting | got | gotten | receive{,s,d} | receiving | {take,takes,taken,taking} |
      {use,uses,used,using} | place{,s,d} | {hold,holds,held,holding} | happen{,s,ed} | take place | takes place |
      took place | occur{,s,red} | take effect | took effect | set aside | put aside | put into |
      charge{,s,d} | finance{,d} | {own,owns} | carry | carried | carrying | {serve,serves,served,serving} |
      operate{,s,d} | employ{,s,ed} | {go,goes,went,going} | {go,goes,went,going} out | owe{,s,d} | owing | {run,running} a | worth | worth of |
      leave | supply | supplied | provide{s,d} | count{s,ed} | tie up | {give,gives,gave} |
      {from,in,per,out of} the record | {from the ,per the ,in the ,}reconciliation {table,schedule} | people | person |
      persons | set | sets | setting | see the light of day | aboard | on board | cater to | cater for | handle{,s,d} |
      process{,ed} | store{,d} | deliver to | reach out | work{,s,ed} for | working | work | works | worked | housed |
      house{,s} | put in | put up | tie{,d} up | commit{,ted} | keep aside | withheld | retain{,ed} in
    `,
  ],
  // such as change what there is: of a balance they ask for what came or went, and not for what was there in the end
  [
    { t: 'deed', moves: true },
    `
      issued | proceeds | cash proceeds | {buy,buys,buying,bought} | buy in | invest{,s,ed,ing} | {win,wins,won,winning} | {hire,hires,hired,hiring} |
      {sell,sells,sold,selling} | {spend,spends,spent,spending} | shell{,s,ed} out | fork{,s,ed} out | lay out |
      laid out | splash{,ed} out | pour{,s,ed} | pour{,s,ed} into | plough{,s,ed} | sink into | sank into | sunk into |
      burn{,s,ed} | burn{,s,ed} through | consume{,s,d} | eat up | ate up | swallow{,s,ed} | allocate{,s,d} |
      devote{,s,d} | dedicate{,s,d} | expense{,d} | join{,s,ed} | onboard{,ed} | borrow{ed,s} | pays |
      pay for | paid for | transferred | transfer | reclassified | moved over | sign{,s,ed} | sign{,s,ed} up |
      signed up | {ship,ships,shipped} | raise money | set the company back | set iij back | set us back | set back |
      roll{,s,ed} out | rolled | take on | took on | taken on | takes on | add on | added on | sign for | signed for |
      sell off | sold off | let go of | let go | dispose of | disposed of | disposed | dispose | acquire{,s,d} | lose |
      loses | losing | lost | lose on | lost on | gather up | bring to market | brought to market | launch{,ed,es} |
      jump{,ed} aboard | jumped aboard | climb aboard | came aboard | come on board | came on board | move{,d} into |
      shift{,ed} into | divert{,ed} | direct{,ed} to | steer{,ed} | save{,d}
    `,
  ],
  // how strongly, how likely, how surely: a figure is the same whatever is felt about it
  [
    { t: 'filler' },
    `
      nearly | almost | barely | hardly | scarcely | mainly | mostly | largely | chiefly | primarily | strongly | sharply | steeply |
      steadily | rapidly | slowly | slightly | nicely | badly | heavily | hugely | massively | dramatically | drastically | significantly |
      considerably | substantially | markedly | notably | noticeably | modestly | moderately | marginally | broadly | fairly | reasonably |
      comfortably | easily | clearly | obviously | apparently | reportedly | supposedly | presumably | probably | maybe | perhaps | possibly |
      hopefully | unfortunately | fortunately | surprisingly | interestingly | importantly | suddenly | gradually | subsequently | formerly |
      newly | so strongly | so much | so badly | so many | so well | so far | enough | big | small time | strong | great deal | impressive |
      impressively | nice | solid | healthy | huge | massive | whopping | mere | meagre | significant | considerable | substantial | remarkable |
      remarkably | wonderful | amazing | fantastic | decent | ambitious | cautious | bold | conservative | disappointing | worrying | notable | noteworthy | wise | somehow | somewhat |
      rather | strictly | genuinely | fully | completely | totally | entirely | absolutely | literally | properly | correctly | accurately | historically | naturally
    `,
  ],
];
