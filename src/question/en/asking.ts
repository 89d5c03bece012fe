import type { WordList } from '../roles/senses.js';

/** Words for what is asked beside a figure, and those that go on from the question before. */
export const ASKING: WordList = [
  [
    { t: 'explain' },
    `
      why | reason | reasons | explain | explains | explained | cause | causes | caused | driver | drivers | drive |
      drove | driven | behind | what drove | due to | because | explanation | factor | factors | what caused | led to |
      what explains | reason for | rationale | root cause | attributable to what | how come | background |
      what happened | contributing | driving | what is behind | what was behind | account for | accounts for |
      accounted for | pushed | blame | responsible for | what made | how so | whats behind | what lies behind | weigh{s,ed} on | weighing on |
      eat{,s,ing} into | ate into | drag{ged} | drag on | dragged down | dragged on | pulled down | pull down |
      held back | hold back | hurt | helped by | thanks to what | on what grounds | grounds | grounds for |
      what grounds | reasoning | motive | motivation | purpose | the thinking behind | thinking behind | logic |
      logic behind | what prompted | prompt{ed} | trigger{s,ed} | fuel{s,led,ed} | fuelling | fueling | propel{led} |
      spur{red} | spurred by | stem{s,med} from | stemmed from | stemming from | result of what | owing to |
      owing to what | on account of | on account of what | why on earth | why is that | why was that |
      why did that | locomotive{,s} |
      powered | powering | powers | whyd | what went wrong | went wrong | gone wrong | main {driver,drivers,reason,reasons,cause,causes,factor,factors,contributor,contributors} |
      key {driver,drivers,reason,reasons,factor,factors} | biggest {driver,reason,factor} | underlying {reason,cause} |
      explained by | what accounts for | what lay behind | what lies behind | whats the story | what is the story |
      what is the explanation | how is it that | how can it be | what makes | what pushed | what pulled | what lifted |
      what boosted | what hit | attributed to | attributable | put it down to | put this down to | down to what |
      culprit | responsible | to blame
    `,
  ],
  [
    { t: 'definition' },
    `
      define | defined | definition | what is meant by | meaning | mean by | what does | stand for | stands for | mean |
      means | meaning of |
      how {do,does,did} {we,you,they,i,one,iij,the company} {define,calculate,compute,derive,work out,arrive at,come up with} | how is it defined | definition of | what is a |
      what is an | what are | how is | calculated | computed | how calculated | glossary |
      explanation of the term | what {do you,does iij,do they,do we,does the company} {count,include,classify,define,treat,book,put} {as,under,in,into} | refer to | refers to | what exactly is | what exactly {do you,does iij,do they,do we,does the company} {count,include,classify,define,treat,book} as | what counts as | included in | formula |
      how is it calculated | how is it computed | how are | what do you mean by | what do they mean by |
      what does that mean | what is that | in plain words | in plain english | in layman terms | explain the term |
      describe | description |
      what exactly are | whats a | whats an | what is meant with | abbreviation | abbreviated | acronym | short for |
      what is it short for | made up of what | what does it cover | what falls under | what is counted |
      what is counted as | what goes under | method of calculation | calculation method | how arrived at |
      how is that defined | concept
    `,
  ],
  [
    { t: 'source' },
    `
      {which,what} {document,doc,release,deck,file} and {which ,what ,}page | {which,what} page |
      source | sources | where does that come from | where does that number come from | where does it come from |
      where is that from | which document | what document | which page | which table | cite | citation | reference |
      where is it printed | where is this printed | where printed | where can i find | where do i find |
      where did you get | which release | link | evidence | where stated | where is it stated | where is that stated |
      provenance | proof | where is this figure printed | where was it printed | where was this printed |
      where does this come from | where does this number come from | where does this figure come from |
      which disclosure | where is it disclosed | origin | where exactly | find it | find that | find this |
      number come from | figure come from | taken from | which filing | where did that come from |
      where did it come from | where is it from | where is it shown | where was it shown | where was it disclosed |
      where was it published | where was it stated | where can it be found | where is it found | where does it say |
      where does it stand | where does it appear | where is it in | in which document | in what document |
      in which filing | in which release | in which table | in which disclosure | on which page | on what page |
      on which slide | which slide | which deck | what page | what table | what is the source | whats the source |
      source please | source for | source of | sources for | sourced from | original document | original source |
      backed by | based on which document | says who | who says | how do you know | how do i verify | can i verify |
      verify this | show the source | page number | document name | which report | what report | cite the |
      quote the source | give the source | with source | with the source | and source | the source |
      {which,what} {document,release,filing,page,table,deck,report} {did you take,did you get,do you take,do you get,is it from,is that from,is this from,does it come from,does that come from,does this come from,was it from,are you citing,do you cite} |
      did you take it from | take it from | took it from | where do you have it from | where do you have that from |
      where did you find it | where did you find that | what is that based on | what is it based on | based on what |
      on what basis |
      {,in ,from }{which,what} {doc,docs,paper,report,presentation,slide deck,disclosure document,file}
    `,
  ],
  [
    { t: 'overview' },
    `
      results | numbers | figures | performance | earnings | quarterly results | headline {numbers,figures,results} |
      key {numbers,figures,results} | summary | summary of | {summarize,summarise,sum up,recap} | overview | overview of | recap | highlights |
      {did,has} {the ,}{quarter,year,half,first half,second half,company,iij,business} {go,gone,do,done} | {go,gone,went} | in {a ,}nutshell | at a glance | the main {numbers,figures} | main {numbers,figures,points}
    `,
  ],
  [
    { t: 'list' },
    `
      what can i ask | which metrics | what metrics | list metrics | what data | available data | available |
      what do you have | which periods | what periods | what figures | list of | what do you cover | your coverage |
      which documents | what documents | what is available | which data | list all | what information |
      which companies | which quarters do you have | what disclosures | what all do you have | what else do you have |
      what else can i ask | what can you answer | what kind of questions | what topics | which topics | which figures |
      what do you know | what do you know about | what have you got | which years do you have | what years do you have |
      what years | how far back | data coverage | data available | what period do you cover |
      which periods do you cover | scope of data | what is covered | which numbers do you have | which numbers |
      what numbers | what numbers do you have | which metrics are available |
      list {of ,}{all ,}{the ,your ,}{documents,disclosures,sources,metrics,figures,filings}
    `,
  ],
  [
    { t: 'help' },
    `
      help | how do i use | how does this work | what can you do | commands | usage | how to use | who are you |
      what are you | what do you do | how do you work | how can you help | what can i do | how to ask |
      how should i ask | how do i ask | examples | example questions | sample questions | user guide |
      instructions for use | get started | getting started | what are your features | features |
      what are you able to do | how can i use | introduce yourself | your capabilities | capabilities
    `,
  ],
  [
    { t: 'ofWhich' },
    `
      of that | of it | o/w | of which | thereof | of those | of this | how much of it | how much of that |
      how many of them | how many of those | out of that | out of those | among them | among those | from that |
      from those | from it | how much of this | how much of these | how much of those | within that | within it |
      within this | inside that | therein | out of it | out of them | what part of that | what part of it |
      which part of it | {which,what} {part,portion} {is,was} | how much of it {fell,falls,came,landed,arose,was booked,was earned} {in,into,within,under} |
      {and,,} the part {in,from} | of it fell in | the portion in
    `,
  ],
  [
    { t: 'elliptic' },
    `
      no i {mean,meant} | no make that | no , | no , i {mean,meant} | {sorry ,,i ,}meant | fair enough | ok fair enough | new {one,question,topic} | different {question,topic} | nope | nope , | no wait | no wait , | sorry , i {mean,meant} |
      {the ,}{corresponding,equivalent,comparable} {quarter,period,half,qtr}{ of, in,} | what about | how about | and for | same for | same question for | now | and in | and the | ok and | now for |
      sorry | i meant | i mean | make that | actually | rather | instead | how does that | what of | the same | same |
      same thing | again | and then | no | oops | correction | my mistake | wait | so | then | too | as well |
      likewise | similarly | ditto | it | that | this | they | them | those | these | its | their | one | ones |
      the two | of them | the number | the figure | and what | there | the other | the same for |
      do the same | next | next up | moving on | on to | over to | switch to | turning to | turn to | how is that |
      how was that | how would that | what would that be | and that | and this | and what about | and how about |
      same thing for | same for the | the same again | same again for | likewise for | repeat for | and now | ok now |
      ok so | right so | so what about | fine | got it | understood | i see | noted | ok thanks | thanks now | cool |
      alright | all right | great now | i was asking about | i was looking for | i am asking about | i wanted |
      what i meant | my bad | typo | not that | not that one | wrong one | let us say | lets say | change that to |
      change it to | make it | try | try again | instead of that | in that case | for that | for this | for it |
      on that | with that | that one | this one | the former | the latter | these two | those two |
      that figure | that number | this figure | this number | said figure | such figure | these figures |
      those figures | these numbers | the same figure | the same number | the same one | same one | same metric |
      same measure | same figure | same again | as before | the above | above figure | mentioned above |
      and of | but what | but how about | and how much | and how many | and how |
      but in | but for | and during | then in | then for | and over | and at | now in | now at | the one | the ones |
      what would it be | what is it in | what was it in | and just | just the | only the | and with |
      again but
    `,
  ],
  [
    { t: 'asks', word: 'which' },
    `
      which | whichever | which one | which of | which ones | which quarter | which year | which service | in which | what quarter |
      what year | which of the | which business | which segment | in what quarter | which quarters | in which quarter |
      in which year | which fiscal year | which services | which service line | which line | what segment |
      which years | of which | in what year | which half | which category |
      which {lines,metric,figure,month,half,product,products,item,items,unit,part,parts,component,components,categories,period,periods,results,targets,goals,subsidiary,company,services,service lines} |
      in which {half,period,periods,line,segment,services,business} | in what {period,periods,half} |
      what {services,service,service line,line,lines,segments,business,businesses,product,products,category,half} |
      out of which | of the {two,three,four,five,six} which |
      which of {the two,the three,the four,these,those,them,its,our,iij} |
      for which {quarter,year,quarters,years,period} | during which {quarter,year,period} | which fiscal years |
      what fiscal year | which period | wich | whcih | wich one | which one of | which of all | what all | which exact |
      which exactly | which particular | which specific | what specific | which sort of | which kind of |
      which type of | which kinds of | what kinds of | which types of | what types of | in which of
    `,
  ],
  [
    { t: 'asks', word: 'when' },
    `
      when | what date | what day | which date | date | on what date | which day | since when | by when | at what date |
      until when | what month | which month | on which date | what is the date | whats the date | which month and year |
      what time of year | as from when | from when | from what date | from which date | how soon | how recently |
      at what point | at which point | what year was | what year did | in what month | in which month | on what day |
      on which day | in what year was | in which year was | exact date | due date | date of |
      since {which,what} {year,fiscal year,date,day,month} | from {which,what} {date,day} | on {which,what} {date,day} |
      {record,effective,payment,pay,payable,payout} {date,day} |
      start of | commencement of | payment start
    `,
  ],
  [
    { t: 'asks', word: 'who' },
    `
      who | whom | whose | by whom | to whom | by who | from whom | with whom | which person | which people | who all |
      who else | whos | could you name | can you name | name {two,three,some,the,a few,any,all} | names of |
      what are the names of | what is the name of | whats the name of | name {a,an} | names of the |
      {client,customer,shareholder,investor,partner,company} names | what is {its,his,her,their} name | name one | naming |
      what {type,types,kind,kinds,sort} of {customers,clients} | who is it | which two | which three | by name | who {is,was,are,were}
    `,
  ],
  [
    { t: 'asks', word: 'where' },
    `
      where | whereabouts | in which place | in what place | at which place | which place | what place |
      in which location | what location | which location | in which city | which city | which country |
      source of {funds,funding,the money} | {is,are} {the ,}{dividend,dividends,year-end dividend,final dividend} paid out of
    `,
  ],
  [
    { t: 'asks', word: 'what' },
    `
      what
    `,
  ],
  [
    { t: 'asks', word: 'how' },
    `
      how | how much | how big | how large | how high | how low | how did | how does | how was | how is | how were |
      how strong | how fast | how well | how long |
      how {fat,chunky,heavy,thick,thin,wide,deep,steep,sizeable,sizable,substantial,significant,considerable,great,little,tiny,small,light,lean,rich,good,bad,healthy,tall,hefty,massive,huge} |
      how {have,had,has,do,would,did it,was it,is it} | how come | how many of | how badly | how much of | how sharply |
      how strongly | how quickly | how steeply | how rapidly
    `,
  ],
  [
    { t: 'confirm' },
    `
      right | correct | confirm | is that right | is it true | true | isnt it | wasnt it | is that correct |
      is it correct | can you confirm | please confirm | true that | yes or no | really | am i right | isnt that |
      is it | was it | was that | were they | ok | verify | double check | check | agreed | no | confirmed | false |
      is this right | didnt it | doesnt it | werent they | arent they | am i right in thinking | am i correct |
      correct me if | is that so | is this so | is this true | was that right | that right | is it right |
      is that accurate | accurate | is this accurate | right or wrong | true or false | yes/no | y/n | is it the case |
      is it fair to say | fair to say | would it be fair to say | would it be right to say | can we say | can i say |
      may i say | could one say | do i have that right | have i got that right | did i get that right |
      did i read that right | ok to say | safe to say | sounds right | does that sound right | can you verify |
      please verify | please check | sanity check | sanity-check | double-check | cross check | crosscheck | validate |
      affirm | no way | seriously | surely | i take it | i gather | if i am right | if im right | if i am not mistaken |
      if im not mistaken | unless i am mistaken | as far as i know | or not | or is that my imagination |
      or am i wrong | or is that wrong | that is correct | wasnt that | hasnt it | hadnt it | dont they | doesnt that |
      didnt they | didnt iij | wasnt iij | isnt iij | is indeed | indeed | havent they | havent you | havent we |
      haven't they | didnt you | didnt we | arent we | arent you | am i mistaken | is that my imagination |
      my imagination | imagination | or am i dreaming | correct or not | is it still | did it really | did it indeed |
      truly | for sure | for certain | yes | isnt this | that so
    `,
  ],
];
