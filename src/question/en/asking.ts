import type { WordList } from '../senses.js';

/** Words for what is asked beside a figure, and those that go on from the question before. */
export const ASKING: WordList = [
  [
    { t: 'explain' },
    `
      why | reason | reasons | explain | explains | explained | cause | causes | caused | driver | drivers | drive |
      drove | driven | behind | what drove | due to | because | explanation | factor | factors | what caused | led to |
      what explains | reason for | rationale | root cause | attributable to what | how come | background |
      what happened | contributing | driving | what is behind | what was behind | account for | accounts for |
      accounted for | pushed | blame | responsible for | what made
    `,
  ],
  [
    { t: 'definition' },
    `
      define | defined | definition | what is meant by | meaning | mean by | what does | stand for | stands for | mean |
      means | meaning of | how do you define | how is it defined | how do we define | definition of | what is a |
      what is an | what are | how is | calculated | computed | how do you calculate | how calculated | glossary |
      explanation of the term | refer to | refers to | what exactly is | what counts as | included in | formula |
      how is it calculated | how is it computed | how are
    `,
  ],
  [
    { t: 'source' },
    `
      source | sources | where does that come from | where does that number come from | where does it come from |
      where is that from | which document | what document | which page | which table | cite | citation | reference |
      where is it printed | where is this printed | where printed | where can i find | where do i find |
      where did you get | which release | link | evidence | where stated | where is it stated | where is that stated |
      provenance | proof | where is this figure printed | where was it printed | where was this printed |
      where does this come from | where does this number come from | where does this figure come from |
      which disclosure | where is it disclosed | origin | where exactly | find it | find that | find this |
      number come from | figure come from | taken from | which filing
    `,
  ],
  [
    { t: 'list' },
    `
      what can i ask | which metrics | what metrics | list metrics | what data | available data | available |
      what do you have | which periods | what periods | what figures | list of | what do you cover | coverage |
      which documents | what documents | what is available | which data | list all | what information |
      which companies | which quarters do you have | what disclosures
    `,
  ],
  [
    { t: 'help' },
    `
      help | how do i use | how does this work | what can you do | commands | usage | how to use | who are you |
      what are you | what do you do | how do you work
    `,
  ],
  [
    { t: 'ofWhich' },
    `
      of that | of it | o/w | of which | thereof | of those | of this | how much of it | how much of that |
      how many of them | how many of those | out of that | out of those
    `,
  ],
  [
    { t: 'elliptic' },
    `
      what about | how about | and for | same for | same question for | now | and in | and the | ok and | now for |
      sorry | i meant | i mean | make that | actually | rather | instead | how does that | what of | the same | same |
      same thing | again | and then | no | oops | correction | my mistake | wait | so | then | too | as well |
      likewise | similarly | ditto | it | that | this | they | them | those | these | its | their | one | ones |
      the two | of them | the number | the figure | and what | there | the other | first two | the same for |
      do the same
    `,
  ],
  [
    { t: 'asks', word: 'which' },
    `
      which | which one | which of | which ones | which quarter | which year | which service | in which | what quarter |
      what year | which of the | which business | which segment | in what quarter | which quarters | in which quarter |
      in which year | which fiscal year | which services | which service line | which line | what segment |
      which years | of which | in what year | which half | which category
    `,
  ],
  [
    { t: 'asks', word: 'when' },
    `
      when | what date | what day | which date | date | on what date | which day | since when | by when | at what date |
      until when | what month | which month | on which date
    `,
  ],
  [
    { t: 'asks', word: 'who' },
    `
      who | whom | whose | by whom
    `,
  ],
  [
    { t: 'asks', word: 'where' },
    `
      where
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
      how strong | how fast | how well | how long
    `,
  ],
  [
    { t: 'confirm' },
    `
      right | correct | confirm | is that right | is it true | true | isnt it | wasnt it | is that correct |
      is it correct | can you confirm | please confirm | true that | yes or no | really | am i right | isnt that |
      is it | was it | was that | were they | ok | verify | double check | check | agreed | no | confirmed | false |
      is this right | didnt it | doesnt it | werent they | arent they
    `,
  ],
];
