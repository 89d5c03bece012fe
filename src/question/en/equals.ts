/** Words of the keys of facts, reasons and absences that say the same: a key that holds two of a line holds them all. */
export const EQUALS: readonly string[] = [
  `launch | launched | launching | launches | start | started | starts | starting | began | begin | begun | introduced |
   introduction | commenced | commence | brought to market | come to market | came to market | on the market |
   {go,goes,went,going,gone} live | {roll,rolls,rolled,rolling} out | rollout | roll-out | debut | debuted | unveiled | released |
   {get,got,getting} off the ground | {become,became,becomes} available | available | kick off | kicked off | opened | open |
   go into service | went into service | put into service | entered service | first offered | offered | hit the market`,
  `established | establish | establishment | founded | founding | foundation | set up | created | incorporated | formed |
   formation | born | came into being | come into being | started | launched | begin life`,
  `when | date | what day | which day | what date | which date | by what date | from what day | what month | which month |
   in what month | in which month | which year | what year | in what year | how soon | month | year | since when | by when |
   from when | as of when | how long ago | how early | how late | time | timing | timetable | timeline | schedule`,
  `sold | sale | sell | selling | divested | divest | divestment | disposed | disposal | disposed of | let go of | parted with |
   get rid of | got rid of | spun off | offloaded | exit | exited | deconsolidated | deconsolidation | unconsolidated`,
  `advisor | adviser | advisory | advises | advising | advised | consultant | counsel | counsels | veteran | former`,
  `customers | customer | clients | client | users | user | uses | use | used by | who uses | companies using | reference customers |
   adopters | adopted by | name customers | named customers`,
  `shareholders | shareholder | owners | owner | stockholders | investors | investor | backers | backer | holders | stakeholders |
   co-founders | who owns | owned by | backed by`,
  `partner | partners | partnership | together with | teamed up | team up | teams up | teaming up | cooperate | cooperation |
   cooperating | collaborate | collaboration | collaborating | works with | work with | working with | worked with | co-working |
   co-work | joint | alliance | tie-up | tied up | joined forces | with whom | jointly | run with | hand in hand`,
  `paid | pay | payment | payable | payout | paid out | pays out | distributed | distribution | disbursed | receive | received | paying`,
  `dividend | dividends | final dividend | year-end dividend | year end dividend | distribution | term-end dividend | cash dividend`,
  `largest shareholder | biggest shareholder | top shareholder | major shareholder | main shareholder | principal shareholder |
   largest owner | biggest owner | largest holder | biggest holder | largest single shareholder | parent`,
  `exchange | exchanges | stock exchange | stock exchanges | bourse | bourses | stock market | stock markets | listed | listing |
   listings | traded | quoted`,
  `contact | contact person | contact name | point of contact | person to contact | whom to contact | who to contact | inquiries | enquiries`,
  `form | tokyo stock exchange form | tse form | filing form | tanshin | kessan tanshin | tse filing | exchange form | summary form`,
  `accounting standard | accounting standards | accounting principles | accounting rules | accounting basis | gaap | us gaap |
   u.s. gaap | reporting standard | reporting standards | standard of accounting | accounting framework | accounting regime`,
  `adopt | adoption | adopting | adopted | apply | application | switch | switching | move | moving | moved | migrate | migration |
   convert | conversion | change over | changeover | transition | transit | go over`,
  `update | asu | accounting standards update | fasb | fasb update | fasb standard | pronouncement`,
  `why | what made | what makes | what drove | reason | reasons | reason for | what for | purpose | rationale | aim | goal | how come | motive | motivation | grounds`,
  `what is | what are | whats | description | tell me about | who is | what does | what kind of | what sort of`,
  `calculated | calculate | calculation | computed | compute | computation | arrive at | arrived | arrived at | derived | worked out |
   work out | measured | determined | formula | method | come up with | defined | counted | add up`,
  `based | located | location | headquarters | headquartered | head office | office | seat | premises | offices`,
  `lines of business | line of business | which lines | what lines | which services | which businesses | kinds of revenue | what kind of revenues`,
  `count | counts | counted | include | includes | included | including | comprise | comprises | comprised | consist | consists |
   consist of | consists of | made up | made up of | contain | contains | contained | belong | belongs | part | parts | falls under |
   fall under | components | composed`,
  `plan | plans | planned | planning | outlook | intend | intends | aim | aims | supposed | going to | prospects`,
  `outside director | outside directors | external director | external directors | outsider | independent director | non-executive |
   non-executive director | part-time director | board member`,
  `job | post | position | title | role | function | occupation | office held | rank`,
  `phone | telephone | tel | call | phone number | telephone number`,
  `joint venture | jv | joint-venture | jv partner | co-venture`,
  `equity method | equity-method | equity method investee | equity method affiliate | equity method affiliates | affiliate |
   affiliates | affiliated company | associate | associates | associated company`,
  `consolidated | consolidate | consolidation | fully consolidated | subsidiary`,
  `recognized | recognised | booked | recorded | accounted | posted | reported | shown`,
  `president | coo | chief operating officer`,
  `ceo | chief executive officer | chief executive | chairman | founder`,
  `cfo | chief financial officer | finance chief | head of finance | financial head`,
];

/** What may stand beside a term by whoever asks what it means or how it is worked out. */
export const BESIDE_TERMS = `
  mean | means | meaning | meant | stand for | stands for | abbreviation | abbreviated | acronym | short for | define | defined |
  definition | explain | term | word | expression | concept | calculate | calculated | calculation | compute | computed |
  derive | derived | arrive | arrived | arrive at | arrived at | work out | worked out | come up with | formula | method | count | counts | counted |
  figure | measure | number | exactly | used | slide | slides | deck | presentation | release | report | documents | here |
  company | iij | you | your | one | the total | this | that | refer | refers | called | describe | tell | what kind of | lines |
  lines of business | which lines | which services | services | business | businesses | include | includes | included | in your | it | service |
  cover | covers | comprise | comprises | encompass | span | difference | between | actually | page | table | put together | made up | make up
`;
