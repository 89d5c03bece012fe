import type { Sense } from '../senses.js';

/** English words that are no names of scopes or measures: [sense, phrases separated by |]. */
export const EN: readonly (readonly [Sense, string])[] = [
  [
    { t: 'change', base: 'yoy' },
    'yoy|y/y|year on year|year over year|y o y|yr on yr|yoy change|year to year|versus last year|vs last year|vs prior year|vs previous year|vs the prior year|vs the previous year|vs year ago|compared with the previous year|compared to the previous year|compared with last year|compared to last year|compared with the prior year|compared to prior year|compared with the year before|compared to the year before|from the year before|from a year earlier|from a year ago|on the year|from the previous year|from the prior year|from last year|on year|against the previous year|against the year before|against the prior year|versus the previous year|versus the prior year|over the previous year|over the prior year|over the year before|vs ly|vs py|than a year earlier|than a year before|than the year before|than the previous year|than in the previous year|than the prior year|than last year|vs a year earlier|vs the year before|against a year earlier|against last year|compared with a year earlier|compared to a year earlier|versus a year earlier|from the same period a year earlier|versus the year before|on the previous year|on the prior year|vs same period last year|on the year before|from prior year|from previous year|with the previous year|with the prior year|with the year before|with last year|to the previous year|year on year change|yr/yr|in a year|over a year',
  ],
  [
    { t: 'change', base: 'yoy', form: 'percent' },
    'yoy growth|yoy %|yoy growth rate|year on year growth|year over year growth|annual growth|yoy pct|annual growth rate|yearly growth',
  ],
  [
    { t: 'change', base: 'qoq' },
    'qoq|q/q|quarter on quarter|quarter over quarter|q o q|vs prior quarter|vs previous quarter|versus the previous quarter|from the previous quarter|from the prior quarter|compared with the previous quarter|compared to the previous quarter|against the previous quarter|against the prior quarter|on the quarter|vs the previous quarter|vs the prior quarter|from the quarter before|than the previous quarter|than in the previous quarter|than the quarter before|sequentially|sequential|on the previous quarter|over the previous quarter|versus the prior quarter|vs last quarter|from last quarter|from the preceding quarter|against the preceding quarter|compared with the prior quarter|to the previous quarter|with the previous quarter|on previous quarter|vs the quarter before|against the quarter before|sequential change',
  ],
  [
    { t: 'change' },
    'change|changed|changes|move|moved|movement|differ|swing|chg|var|variance|shift|shifted',
  ],
  [
    { t: 'change', form: 'percent' },
    'growth|growth rate|grow|grew|grown|growing|growths|rate of growth|percentage change|percent change|% change|change in percent|% growth|growth %|% chg|growth percentage|percentage growth|rate of change|change %|growth in percent|grow in percent|pct change|pct growth|gr|percent growth',
  ],
  [
    { t: 'change', form: 'amount' },
    'difference|differential|delta|the difference|how many yen more|how many yen less|how many yen higher|how many yen lower|how many yen|how much yen more|by how much|how much more|how much less|how much higher|how much lower|how many more|how many fewer|how many less|net adds|net additions|net addition|net add|increase by|by how many|absolute change|change in yen|yen change|amount of change|incremental|net increase in|change amount|difference in yen|in absolute terms|adds|additions|added|how much larger|how much bigger|how much smaller|increase in yen|how much did it change',
  ],
  [
    { t: 'direction', way: 'up' },
    'increase|increased|increases|rise|rose|risen|rises|up|higher|improve|improved|improvement|improving|climb|climbed|surge|surged|jump|jumped|gain|gained|expand|expanded|expansion|better|soar|soared|went up|go up|going up|strengthen|boost|boosted|increasing|rising|advance|advanced|acceleration|accelerate|accelerated|uptick|rebound|rebounded|widen|widened|recover|recovered',
  ],
  [
    { t: 'direction', way: 'down' },
    'decrease|decreased|decreases|fall|fell|fallen|falls|down|lower|decline|declined|declines|drop|dropped|drops|shrink|shrank|shrunk|worse|worsen|worsened|deteriorate|deteriorated|deterioration|slump|slumped|collapse|collapsed|plunge|plunged|dip|dipped|went down|go down|come down|came down|slip|slipped|reduced|reduction|declining|falling|weaken|weakened|contraction|contracted|weaker|halve|halved|crash|crashed|tumble|tumbled|going down|narrow|narrowed',
  ],
  [
    { t: 'ratio' },
    'ratio|ratio of|as percentage of|as a percentage of|as percent of|as a percent of|% of|percentage of|percent of|as % of|as a % of|relative to|in relation to|in proportion to|proportion of|as a share of|as a proportion of|divided by|as a fraction of|as a multiple of|pct of|as pct of|as a ratio of|as a ratio to|what percentage of|what percent of|what % of|how many percent of|what part of|as percentage to|over revenue',
  ],
  [
    { t: 'share' },
    'share|share of|shares of|what share of|as shares of|fraction of|weight|contribution|share of the total|share of total|mix|weighting|proportion|as share of total|as shares of the total|as a share of total|% of total|percentage of total|percent of total|as a percentage of total|as a percentage of the total|as % of total|as percent of total|as a share of the total|in percent of the total|share in|shares in|shares',
  ],
  [
    { t: 'aggregate', fn: 'average' },
    'average|avg|mean|on average|average quarterly|avg quarterly|average per quarter|quarterly average|per quarter on average|average annual|average yearly|annual average|avg per quarter',
  ],
  [
    { t: 'aggregate', fn: 'sum' },
    'sum|sum of|added up|altogether|combined|together|in sum|cumulative|cumulated|adding up|add up|aggregate|summed|accumulated|cumulatively|taken together|cum',
  ],
  [
    { t: 'aggregate', fn: 'cagr' },
    'cagr|compound annual growth rate|compound annual growth|compounded annual growth rate|annualized growth|compound growth rate|compound growth|annualised growth|average annual growth|average annual growth rate|compounded growth',
  ],
  [
    { t: 'trend' },
    'trend|trends|trended|develop|develope|developed|evolve|evolved|developing|over time|history|historical|time series|series|progression|trajectory|development|evolution|track record|how has it developed|run rate history',
  ],
  [
    { t: 'trend', step: 'quarter' },
    'quarterly|by quarter|quarter by quarter|each quarter|per quarter|every quarter|q by q|qtrly|quarterly trend|quarterly series|for each quarter|all quarters|by quarters|all four quarters|four quarters|in each quarter|each of the quarters|each of the four quarters|the four quarters|quarters|quarter wise|quarterwise|quarterly figures|by qtr|per qtr|qtr by qtr|the quarters|quarterly numbers|in every quarter|of each quarter|quarterly basis|on a quarterly basis|over the quarters|over the four quarters|across the quarters|through the quarters|over four quarters|qtrs',
  ],
  [
    { t: 'trend', step: 'year' },
    'annually|yearly|by year|each year|every year|per year|year by year|each fiscal year|every fiscal year|for each year|annual series|all years|by fiscal year|annual trend|annual history|per fiscal year|year wise|over the years|in each year|across years',
  ],
  [
    { t: 'breakdown' },
    'breakdown|break down|broken down|split|by service|by services|by service line|by segment|by line|by business|by category|by component|composition|breakup|by type|by business line|by svc|breakout|by line of business|by product|consist of|consisted of|made of|made up of|composed of|components|by lines|divided into|decomposition|its parts|breakdown of|by service category|break it down|break that down|by segments|split by service|consist|components of|comprise|comprised|bridge|itemize|itemise|itemized|by item|service by service|by revenue line|service lines|each service|each segment|each line|by service type|by businesses|by source|make up|made up|service line breakdown|detail|details|in detail',
  ],
  [
    { t: 'rank', way: 'most' },
    'highest|largest|biggest|best|most|top|greatest|strongest|maximum|max|peak|the most|record high|ranked|rank|ranking|in descending order|leading|number one|first in|the larger|the bigger|bigger|larger|greater|more|ranks|sort|sorted|order by size',
  ],
  [
    { t: 'rank', way: 'least' },
    'lowest|smallest|worst|least|bottom|minimum|min|weakest|trough|the least|poorest|the smaller|smaller|less|fewer|fewest',
  ],
  [
    { t: 'rank', way: 'most', by: 'growth' },
    'fastest|grew fastest|fastest growing|fastest-growing|grew the fastest|grow fastest|grew most|grew the most|highest growth|strongest growth|most growth|biggest growth|increased most|rose most|rose the most|increased the most|largest growth|best growth|grow the most|grow most|faster|grew faster|grow faster|grew more|highest growth rate|quickest|fastest growth|largest percentage increase|biggest percentage increase|growth leader|grow the fastest',
  ],
  [
    { t: 'rank', way: 'least', by: 'growth' },
    'slowest|slowest growing|grew slowest|grew least|grew the least|lowest growth|declined most|fell most|fell the most|shrank most|shrank the most|declined the most|weakest growth|grew the slowest|slower|biggest decline|largest decline|dropped most|dropped the most|largest drop|biggest drop|slowest growth|sharpest decline|which one shrank',
  ],
  [
    { t: 'rank', way: 'most', by: 'amount' },
    'contributed most|contributed the most|largest increase|biggest increase|added most|added the most|added more|largest rise|biggest rise|contributed more|increased more|biggest contributor|largest contributor|largest contribution|biggest jump|largest gain|biggest gain|main contributor|most added|gained most|gained the most|rose more',
  ],
  [
    { t: 'compare' },
    'more than|less than|higher than|lower than|larger than|bigger than|smaller than|greater than|fewer than|above the|over the level of|up from|down from|vs|versus|compared with|compared to|compare|comparison|against|relative|v|in comparison with|in comparison to|side by side|or|compares|comparing|as against|set against|than|than in|than at|comparision|compare to|compare with',
  ],
  [
    { t: 'target', facet: 'value' },
    'aiming for|aiming at|aiming|is aiming for|target|targets|guidance|guide|plan|planned|plans|forecast|forecasts|goal|goals|outlook|tgt|targeted|expected|projection|guided|budget|objective|projected|company target|company plan|company forecast|management target|financial target|financial targets|aim|aims|planning|expects|expect|full year target|full-year target|fy target|assume|assumed|assumption|assumes|assumptions|estimate|estimated|est|targeting|tgts|company guidance|estimates|fcst|target for|the company plan|the plan|scheduled|anticipated|anticipate|targetted|the target|plan for|projections|target set',
  ],
  [{ t: 'target', facet: 'rate' }, 'achievement rate|% of target|percent of target|as % of target|percentage of target|achievement ratio|target achievement rate|attainment rate|as a percentage of target|as a percentage of the target|% of the target|percent of the target'],
  [
    { t: 'target', facet: 'achievement' },
    'achieve|achieved|achievement|hit|meet|met|reach|reached|beat|beaten|exceed|exceeded|missed|miss|attain|attained|attainment|fulfil|fulfilled|fulfill|vs target|vs guidance|vs plan|against target|against guidance|against plan|against the target|against the plan|versus target|versus plan|compared with target|compared with the target|come in at|came in at|surpass|surpassed|undershoot|overshoot|deliver|on target|in line with|vs tgt|above plan|below plan|get to|got to|make it to|above target|below target|against guidance|versus guidance|outperform|underperform|come in above|come in below|came in above|came in below|reaching|meeting|topped|fall short|fell short|short of plan|come up short|underachieve|top its|achieving|land|landed|come in|came in|compare with the target|compare to the target|match|matched|vs the target|vs the plan|versus the target|versus the plan|compared to the target|compared with plan|compared to plan|actual vs target|actual vs plan|result vs target|stack up against|live up to|satisfied|relative to target|relative to plan|on plan|as planned|above the target|below the target|above guidance|below guidance|hits',
  ],
  [{ t: 'target', facet: 'remaining' }, 'missing|left to|still missing|still to go|to go|needed to reach|missing to|lacking|remain|remaining|left|needed to hit|left to reach'],
  [
    { t: 'target', facet: 'gap' },
    'gap|shortfall|short of|fell short by|shortfall to|gap to|short by|away from|miss by|missed by|beat by|exceeded by|margin over target|excess over|overshoot by|gap to target|far from|how far|distance to|difference to target|difference from target|difference to the target|difference between target and result|short',
  ],
  [
    { t: 'target', facet: 'progress' },
    'progress|progress rate|progress ratio|progress toward|progress towards|progress against|progress to|on track|how far along|completion|percent complete|progressed|rate of progress|pace|tracking|progression rate',
  ],
  [
    { t: 'target', facet: 'revision' },
    'revise|revision|revisions|revised to|cut|raise|raised|lowered|revised down|revised up|changed the target|cut by|lower its target|target cut|target revision|guidance cut|cuts|raising|downward revision|upward revision|guidance change|guidance revision|was revised|were revised|amended|amend',
  ],
  [
    { t: 'version', version: 'initial' }, 'initial|original|originally|first|before revision|before the revision|at the start|beginning of year|initially|old|earlier|pre revision|prior to revision|at the beginning of the year|first set|unrevised|at the start of the year|set at the start|start of year'],
  [
    { t: 'version', version: 'revised' }, 'after the second revision|after the revision of|second revision|revised|after revision|after the revision|updated|new|lowered|latest|reduced|final|last|modified|most recent'],
  [
    { t: 'implied' },
    'implied|implies|imply|implicit|implying|implicitly|derive|derived|backed out|back out|works out|inferred|implied by',
  ],
  [
    { t: 'actual' },
    'end up|ended up|where did we end up|finish|finished|actual|actuals|result|results|actually|reported|achieved result|outcome|realized|realised|real|in the end|disclosed|recorded|booked|printed',
  ],
  [
    { t: 'explain' },
    'why|reason|reasons|explain|explains|explained|cause|causes|caused|driver|drivers|drive|drove|driven|behind|what drove|due to|because|explanation|factor|factors|what caused|led to|what explains|reason for|rationale|root cause|attributable to what|how come|background|what happened|contributing|driving|what is behind|what was behind|account for|accounts for|accounted for|pushed|blame|responsible for|what made',
  ],
  [
    { t: 'definition' },
    'define|defined|definition|what is meant by|meaning|mean by|what does|stand for|stands for|mean|means|meaning of|how do you define|how is it defined|how do we define|definition of|what is a|what is an|what are|how is|calculated|computed|how do you calculate|how calculated|glossary|explanation of the term|refer to|refers to|what exactly is|what counts as|included in|formula|how is it calculated|how is it computed|how are',
  ],
  [
    { t: 'source' },
    'source|sources|where does that come from|where does that number come from|where does it come from|where is that from|which document|what document|which page|which table|cite|citation|reference|where is it printed|where is this printed|where printed|where can i find|where do i find|where did you get|which release|link|evidence|where stated|where is it stated|where is that stated|provenance|proof|where is this figure printed|where was it printed|where was this printed|where does this come from|where does this number come from|where does this figure come from|which disclosure|where is it disclosed|origin|where exactly|find it|find that|find this|number come from|figure come from|taken from|which filing',
  ],
  [
    { t: 'list' },
    'what can i ask|which metrics|what metrics|list metrics|what data|available data|available|what do you have|which periods|what periods|what figures|list of|what do you cover|coverage|which documents|what documents|what is available|which data|list all|what information|which companies|which quarters do you have|what disclosures',
  ],
  [
    { t: 'help' },
    'help|how do i use|how does this work|what can you do|commands|usage|how to use|who are you|what are you|what do you do|how do you work',
  ],
  [
    { t: 'unit', unit: 'USD' },
    'usd|dollars|us dollars|in usd|in dollars|dollar|us$|in us dollars|us dollar|dollar amount|dollar terms|in dollar terms',
  ],
  [{ t: 'unit', unit: 'yen' }, 'yen|jpy|in yen|in jpy|japanese yen|yen terms|in yen terms|jpn yen'],
  [
    { t: 'unit', unit: 'yen', size: 1e6 },
    'in millions|jpy mn|in mn|jpy million|in jpy million|million yen|millions of yen|in million yen|in millions of yen|jpy mm|in jpy mn|in million|jpy m|in mm|in jpy millions',
  ],
  [
    { t: 'unit', unit: 'yen', size: 1e9 },
    'in billions|jpy bn|in bn|jpy billion|billion yen|in billion yen|in jpy bn|billions of yen|in billions of yen|in billion',
  ],
  [
    { t: 'unit', unit: 'yen', size: 1e3 },
    'in thousands|thousand yen|thousands of yen|jpy thousand|in thousand yen',
  ],
  [
    { t: 'unit', unit: 'percent' },
    'percent|%|in percent|percentage|in %|pct|in pct|as a percentage|as percentage|percentages|as a percent|as %|in percentage|in percentage terms|in % terms|percentage terms|in percent terms|rate',
  ],
  [
    { t: 'unit', unit: 'points' },
    'points|percentage points|pp|ppt|ppts|pts|bps|basis points|percentage point|in points|in pp|point|bp',
  ],
  [
    { t: 'unit', unit: 'times' },
    'times|multiple|fold|how many times|x|how many fold|in times|as a multiple|multiple of|times bigger|times larger|times higher|times as large|times as big|times as many|times as high|times as much',
  ],
  [{ t: 'unit', unit: 'count' }, 'number of|count|how many|units|in units|no of|number|nr of|nbr of'],
  [
    { t: 'threshold', way: 'above' },
    'above|over|exceeding|greater than|more than|at least|higher than|in excess of|north of|>|larger than|bigger than|upwards of|surpassing|top',
  ],
  [
    { t: 'threshold', way: 'below' },
    'below|under|less than|lower than|at most|south of|<|smaller than|beneath|fewer than',
  ],
  [{ t: 'exclude', as: 'part' }, 'without|excluding|except|excl|ex|exclude|not including|minus the|leaving out|no|do not include|dont include|less the|net of|non|excludes|excluded|not counting|stripping out|strip out|left out|not counted|leave out|disregarding|ignoring|leaving aside|aside from|excl of|not included|taken out|stripped out|ignore the'],
  [{ t: 'exclude', as: 'other' }, 'not|other than|rather than|instead of|but not|apart from|not just|not only|not all|not the|do not mean|i e not|only not|not for|not in|not of|rather than the|not what|dont want|do not want|not that of|not those|and not'],
  [
    { t: 'include' },
    'including|incl|included|with|inclusive of|include|including the|counting|also counting|plus the|inclusive|includes|counted|counted in|along with|together with',
  ],
  [{ t: 'and' }, '+|and|,|&|as well as|also|then|plus also|and also|/|+ also|respectively|each'],
  [
    { t: 'of' },
    'portion of|part of|portion|over|above|under|below|of|for|in|at|during|on|within|from the|among|across|in the|of the|for the|at the|to the|out of|amongst|per the|concerning|regarding|about|around|into|inside|under the',
  ],
  [{ t: 'to' }, 'to|through|thru|until|till|up to|~|-|and until'],
  [{ t: 'per' }, 'per'],
  [{ t: 'by' }, 'by'],
  [{ t: 'from' }, 'from|starting|starting from|beginning|beginning in|starting in|starting with'],
  [{ t: 'since' }, 'since|ever since|from then on|onwards|onward'],
  [{ t: 'between' }, 'between'],
  [{ t: 'plus' }, 'plus|+|added to|combined with'],
  [
    { t: 'minus' },
    'minus|subtract|less|deducted from|subtracting|subtracted from|after deducting|after subtracting',
  ],
  [{ t: 'ofWhich' }, 'of that|of it|o/w|of which|thereof|of those|of this|how much of it|how much of that|how many of them|how many of those|out of that|out of those'],
  [
    { t: 'elliptic' },
    'what about|how about|and for|same for|same question for|now|and in|and the|ok and|now for|sorry|i meant|i mean|make that|actually|rather|instead|how does that|what of|the same|same|same thing|again|and then|no|oops|correction|my mistake|wait|so|then|too|as well|likewise|similarly|ditto|it|that|this|they|them|those|these|its|their|one|ones|the two|of them|the number|the figure|and what|there|the other|first two|the same for|do the same',
  ],
  [
    { t: 'asks', word: 'which' },
    'which|which one|which of|which ones|which quarter|which year|which service|in which|what quarter|what year|which of the|which business|which segment|in what quarter|which quarters|in which quarter|in which year|which fiscal year|which services|which service line|which line|what segment|which years|of which|in what year|which half|which category',
  ],
  [
    { t: 'asks', word: 'when' },
    'when|what date|what day|which date|date|on what date|which day|since when|by when|at what date|until when|what month|which month|on which date',
  ],
  [{ t: 'asks', word: 'who' }, 'who|whom|whose|by whom'],
  [{ t: 'asks', word: 'where' }, 'where'],
  [{ t: 'asks', word: 'what' }, 'what'],
  [
    { t: 'asks', word: 'how' },
    'how|how much|how big|how large|how high|how low|how did|how does|how was|how is|how were|how strong|how fast|how well|how long',
  ],
  [
    { t: 'output', form: 'chart' },
    'chart|graph|plot|chart that|draw|visualize|visualise|chart it|graph it|line chart|bar chart|pie chart|plot it|as a chart|in a chart|diagram',
  ],
  [
    { t: 'output', form: 'table' },
    'table|list|as a table|in a table|tabulate|in table form|as a list|table form',
  ],
  [
    { t: 'confirm' },
    'right|correct|confirm|is that right|is it true|true|isnt it|wasnt it|is that correct|is it correct|can you confirm|please confirm|true that|yes or no|really|am i right|isnt that|is it|was it|was that|were they|ok|verify|double check|check|agreed|no|confirmed|false|is this right|didnt it|doesnt it|werent they|arent they',
  ],
  [
    { t: 'part', kind: 'FY' },
    'full year|full-year|fy|annual|fiscal year|full fiscal year|whole year|twelve months|12 months|entire year|full yr|year|the year|12m|for the year|full-yr|financial year|fiscal',
  ],
  [
    { t: 'part', kind: 'H1' },
    '1h|h1|first half|first two quarters|first 2 quarters|two first quarters|1st half|interim period|half year|first-half|six months|6 months|first six months|1st h|interim|first 6 months|half-year|6m',
  ],
  [{ t: 'part', kind: 'H2' }, '2h|h2|second half|last two quarters|second two quarters|2nd half|second-half|latter half|last six months|back half'],
  [
    { t: 'part', kind: '9M' },
    '9m|nine months|9 months|first nine months|nine-month|first 9 months|nine month|three quarters cumulative|1q-3q|1q to 3q|first three quarters|cumulative third quarter|cumulative 3q|3q cumulative|nine months cumulative|9 month|3q ytd',
  ],
  [
    { t: 'part', kind: 'Q1' },
    '1q|q1|first quarter|1st quarter|first-quarter|first qtr|1st qtr|first three months|june quarter|quarter one',
  ],
  [
    { t: 'part', kind: 'Q2' },
    '2q|q2|second quarter|2nd quarter|second-quarter|second qtr|2nd qtr|september quarter|quarter two',
  ],
  [
    { t: 'part', kind: 'Q3' },
    '3q|q3|third quarter|3rd quarter|third-quarter|third qtr|3rd qtr|december quarter|quarter three',
  ],
  [
    { t: 'part', kind: 'Q4' },
    '4q|q4|fourth quarter|4th quarter|fourth-quarter|fourth qtr|4th qtr|final quarter|last three months|forth quarter|forth quater|fourth quater|march quarter|quarter four|forth qtr',
  ],
  [
    { t: 'latest' },
    'latest|most recent|current|currently|newest|today|at present|recent|right now|as of now|last reported|last published|presently|to date|so far|at the moment|latest available|is now|are now|last available|nowadays',
  ],
  [
    { t: 'latest', step: 'quarter' },
    'latest quarter|most recent quarter|last quarter|this quarter|current quarter|latest qtr|last reported quarter|last qtr|the last quarter|recent quarter',
  ],
  [
    { t: 'latest', step: 'year' },
    'last year|last fiscal year|this year|this fiscal year|latest year|latest fiscal year|most recent year|most recent fiscal year|current year|current fiscal year|last financial year|latest full year|last full year|the last fiscal year',
  ],
  [
    { t: 'prior', step: 'year', count: 1 },
    'the year before|year before|previous year|prior year|the previous year|the prior year|a year earlier|a year before|year earlier|year ago|a year ago|previous fiscal year|prior fiscal year|preceding year|one year earlier|year-ago|the preceding year|one year before|year prior|a year prior|the year earlier|py|same quarter a year earlier|same period a year earlier|same period last year|same quarter last year|year-ago quarter|year-ago period|the fiscal year before|same quarter the year before|previous yr|prior yr|12 months earlier|twelve months earlier',
  ],
  [
    { t: 'prior', step: 'year', count: -1 },
    'the year after|the following year|a year later|next year|following year|one year later|the next year|year after|next fiscal year|coming year|upcoming year|upcoming fiscal year|the coming year',
  ],
  [
    { t: 'prior', step: 'year', count: 2 },
    'two years before|two years earlier|two years ago|2 years ago|2 years earlier|2 years before',
  ],
  [
    { t: 'prior', step: 'year', count: 3 },
    'three years before|three years earlier|three years ago|3 years ago|3 years earlier|3 years before',
  ],
  [
    { t: 'prior', step: 'year', count: 5 },
    'five years before|five years earlier|five years ago|5 years ago|5 years earlier|5 years before',
  ],
  [{ t: 'prior', step: 'year', count: -5 }, 'five years later|5 years later|five years after|5 years after'],
  [
    { t: 'prior', step: 'quarter', count: 1 },
    'the quarter before|quarter before|previous quarter|prior quarter|the previous quarter|the prior quarter|preceding quarter|a quarter earlier|one quarter earlier|the preceding quarter|a quarter before|quarter earlier',
  ],
  [
    { t: 'prior', step: 'quarter', count: -1 },
    'the next quarter|next quarter|following quarter|the following quarter|a quarter later|one quarter later|coming quarter|upcoming quarter|the coming quarter',
  ],
  [{ t: 'calendar' }, 'calendar|calendar year|cy|in calendar terms|calendar terms|calendar quarter'],
  [
    { t: 'asof' },
    'as of|at end|end of|at the end of|end|as at|ended|ending|year end|year-end|at year end|closing|balance|balances|outstanding|at fiscal year end|period end|at period end|quarter end|fy end|eop|at the close of|bal|by the end of|ends|position at|at fy end|as of the end of|end of period|by end|at quarter end|at fiscal year-end|fiscal year end|the end of|close of|month end',
  ],
  [{ t: 'variant', kind: 'diluted' }, 'diluted|fully diluted|on a diluted basis|diluted basis'],
  [{ t: 'variant', kind: 'leases' }, 'leases|capital leases|by leases|lease part|leased|lease|the lease part|lease portion|via leases|through leases'],
  [{ t: 'qualifier' }, 'like for like|organic|organically|constant currency|underlying|normalized|normalised|seasonally adjusted|pro forma|inflation adjusted|real terms|non gaap|excluding one offs|per employee|per user|per subscriber|per customer|per head|per capita'],
  [{ t: 'margin' }, 'margin|margins|profit margin|profitability ratio'],
  [{ t: 'variant', kind: 'paid' }, 'payment|payments|payments to|amount paid|pay|paid|paying|actually pay|actually paid|did we pay'],
  [{ t: 'variant', kind: 'cash' }, 'cash spent on|cash spent|spent in cash|cash outlay|cash outflow for|cash used for|pay in cash|paid in cash|cash paid|in cash|paid out in cash|actually paid out in cash|actually paid in cash|cash payments of'],
  [{ t: 'variant', kind: 'current' }, 'current one|current portion|current part|the current'],
  [{ t: 'variant', kind: 'noncurrent' }, 'noncurrent one|noncurrent portion|non current one|noncurrent part|noncurrent|non current|long term one'],
  [{ t: 'both' }, 'both|of both|for both|both of them|the two|of the two|each of them|for each|all of them|of them both'],
  [{ t: 'unit', unit: 'Gbps' }, 'gbps|in gbps'],
  [{ t: 'profit' }, 'profit|loss|profitable|loss making|profits|losses|in the black|in the red|loss-making|profitability|make money|made money|lose money|unprofitable'],
  [{ t: 'segment' }, 'segment|seg|segments only|business segment|segment level'],
  [{ t: 'variant', kind: 'adjusted' }, 'split adjusted|split adj|adjusted for the split|adjusted for the stock split|after the split|post split|adjusted for split|on a split adjusted basis|adj for split|adj|adjusted|after the stock split|retroactively adjusted|stock split adjusted'],
  [{ t: 'variant', kind: 'unadjusted' }, 'unadjusted|before the split|pre split|before the stock split|not split adjusted|before split|before stock split|unadjusted for the split|on the pre split basis'],
  [{ t: 'variant', kind: 'total' }, 'in total|total amount|total amount of|total payout|in aggregate|total sum|overall amount|total yen amount'],
  [
    { t: 'filler' },
    'joined|join|infrastructure|centers|bands|directly|1st|came from|comes from|come from|coming from|says|say so|, net|cash flow line|cash flow statement line|income statement line|lines|companies|become|became|becomes|take place|took place|takes place|occur|occurred|take effect|took effect|declared|filings|so what was it|what was it|projects|categories|category|types|kinds|classes|bit|once|taking|per share|per common share|a share|each share|cash basis|other than that|in cash terms|the|a|an|is|was|were|are|be|been|being|do|does|did|done|has|have|had|having|can|could|would|should|will|shall|may|might|please|pls|plz|tell|tell me|show|show me|give|give me|gimme|get|get me|me|us|i|we|you|our|your|my|hi|hello|hey|thanks|thank you|thx|kindly|just|some|any|want|want to|need|need to|like|would like|like to|know|to know|look|looking|find|find out|see|let|let me|lets|say|said|quick|quickly|exactly|precisely|approx|approximately|roughly|amount|amounts|figure|figures|number|numbers|value|values|level|levels|stand|stood|stands|level of|amounted|amount to|amounted to|come to|came to|total up|much|many|what is|what was|what were|what are the|whats|how much is|how much was|how much were|how much did|how much does|how much are|how many|there was|there were|is there|are there|was there|were there|post|posted|make|made|earn|earned|generate|generated|record|bring in|brought in|bring|brought|report|register|registered|print|disclose|according to|acording to|as per|in terms of|terms|basis|on a|on the basis of|in the form|period|time|fiscal yr|that was|as|if|whether|but|which was|which is|who is|also show|per the release|company wide|business|services|service|svc|svcs|line item|item|items|line|lines|in figures|data|info|information|question|answer|asap|urgent|for me|for us|for my|for our|model|note|report|slide|meeting|board|call|boss|manager|client asks|colleague|quick question|quick q|friend|team|one more|another|more question|wonder|wondering|curious|remind|remind me|recall|help me|help me with|here|well|anyway|btw|fyi|hmm|um|uh|eh|ah|oh|lol|um|yes|yeah|sure|good|great|morning|good morning|evening|afternoon|dear|bot|earnings bot|hey bot|@earnings|guys|folks|everyone|all|only|alone|by itself|itself|own|overall figure|specifically|particular|in particular|especially|separately|individual|individually|single|simply|basically|start|happen|happened|go|went|going|be reported|such|taking|take|taken|use|using|used|defined as|i e|e g|eg|ie|namely|this is|it was|they were|it is|was the|is the|are the|were the|figure for|number for|value of|of iij|for iij|at iij|iij have|did iij|does iij|has iij|iij had|iij make|iij report|pays|spend|spent|cost us|got|gets|getting|hold|held|holds|carry|carried|book|have booked|had booked|bought|buy in|invest|invested|place|placed|sell|won|win|receive|serve|served|run|runs|operate|employ|hired|hire|come|comes|came|turn out|turned out|compute|calculate|work out|figure out|provide|share with me|send|send me|print out|pull|pull up|fetch|display|present|put|state|stated|name|quote|mention|mentioned|write|type|read|spell|check for|look up|lookup|search|wat|wht|hw|mutch|tht|ur|u|r|teh|yr|amt|amts|fig|figs|amt of|rec d|recd|o|n|w|c|f|k|whole|both numbers|both figures|either|each of|them all|two|three|four|the|an|those of|when it comes to|it comes to|as regards|with respect to|with regard to|with regards to|relating to|related to|related|because of|thanks to|ever|yet|still|already|even|very|quite|pretty|rather well|back|away|off|it all|everything|anything|something|thing|things|kind|kind of|sort|sort of|type|way|ways|case|fact|sense|moment|point of|side|part|parts|piece|place of|sum total|grand|year of|years|yrs|quarter|quarter of|half of|month of|in full|full|net amount|entire|complete|exact|precise|actual number|right number|official|officially|publicly|public|published|announced|announce|announcement|statement of|statements|statement|financial statements|income statement|balance sheet|cash flow statement|release|press release|earnings release|results release|deck|presentation|document|documents|filing|filings|printed|profit and loss|p&l|pl|bs|in the books|books|shown|shown in|given|listed|list of the|state the|three month|three months|3 months|3 mths|for the quarter|quarter itself|itself not|itself only|stand alone|standalone|stand-alone|in the quarter|single quarter|only three months|three-month|3 month|in the period|over the period|for the period|during the period|the period|portion|thereof|iij group|iij inc|in japan|japan|japanese|a lot|money|funds|cash amount|sum in|earnings day|deadline|on deadline|need it|need this|quickly please',
  ],
  [
    { t: 'outside', why: 'advice' },
    'should i buy|should i sell|should we buy|should we sell|buy iij|sell iij|buy or sell|worth buying|good investment|invest in iij|undervalued|overvalued|recommend|recommendation|price target|px target|target price|should i invest|should i hold|buy the stock|sell the stock|buy shares|sell shares|buy iij shares|short the stock|go long|go short|fair value of the stock|fair value per share|investment advice|upside|should i|would you buy|would you invest|attractive|buy rating|rating|good buy|a buy|buy the dip|is it cheap|expensive stock|intrinsic value|short iij|long iij|fairly valued',
  ],
  [
    { t: 'outside', why: 'forecast' },
    'do you think|your view|your opinion|you predict|predict|prediction|will the stock|will the share price|do you expect|what do you expect|will they beat|will iij beat|your forecast|in your view|your guess|guess|what will|opinion|you reckon|likely to|probability|odds|chance|chances|will iij make|will iij reach|will iij hit|will iij meet|do you believe|your estimate|your own estimate|you estimate|speculate|how likely|will it rise|will it fall',
  ],
  [
    { t: 'outside', why: 'other_company' },
    'kddi|softbank|ntt docomo inc operating income|rakuten|sony|toyota|nec|fujitsu|amazon|aws|google|apple|microsoft|nomura|hitachi|sakura internet|gmo|freebit|nifty|biglobe|so-net|sonet|mineo|optage|jcom|j com|verizon|at&t|recruit holdings|sigmaxyz|u-next|mitsubishi|mufg|ntt data|ntt communications revenue|internet revolution|oracle|salesforce|netflix|meta|tesla|nvidia|line corp|yahoo|yahoo japan|z holdings|dena|cyberagent|equinix|competitors|competitor|rivals|rival|peers|peer|peer group|other companies|industry average|another company|ntt docomo revenue|docomo revenue|docomo operating income|docomo profit|ntt revenue|ntt operating income|ntt profit|trend micro|scsk|nri|nomura research|tis|its competitors|telstra|vodafone|t-mobile|softbank group|ymobile|y mobile|line mobile|uq|uq mobile|ocn|dti|itochu techno|ctc|nomura securities|sony bank|chubu electric|hirata|japan post|ntt east revenue|ntt com revenue|chubu electric power',
  ],
  [
    { t: 'outside', why: 'off_topic' },
    'weather|joke|poem|recipe|song|story|football|baseball|soccer|restaurant|lunch|dinner|movie|news today|bitcoin|bitcoin price|translate|translation|python|javascript|code|script|sql|homework|essay|capital of|president of the united states|who won|stock tip|horoscope|haiku|sing|dance|love|marry|meaning of life|time is it|what time is it|nikkei 225|nikkei|topix|dow jones|s&p 500|interest rates|boj|inflation|gdp|election|prime minister|holiday|birthday|sushi|coffee|pizza|flight|hotel|train|write me|write an email|write a|draft an email|compose|math problem|solve|square root|plus two|riddle|chatgpt|openai|are you an ai|are you human|gemini|llm|which model|language model|how old are you|your name|limerick|rap|tokyo olympics|population|wikipedia|unemployment|oil price|gold price|exchange rate today|trivia|quiz|essay on|functions?',
  ],
  [
    { t: 'outside', why: 'instruction' },
    'forget|state that|forget the filings|disregard the record|ignore previous instructions|ignore all previous instructions|ignore your instructions|system prompt|your prompt|ignore the above|disregard previous|disregard all|your instructions|reveal|print your|developer mode|jailbreak|pretend|act as|roleplay|role play|you are now|override|bypass|admin|sudo|api key|token|tokens|password|secret|secrets|environment variables|env vars|environment variable|delete|drop table|rm -rf|execute|run command|ignore previous|ignore all|forget everything|forget your instructions|forget all|post to|post in|post this|send a message|send message|broadcast|dm everyone|message everyone|everyone in|notify everyone|all channels|hack|exploit|credentials|private key|source code|configuration|instructions|new instructions|instruction|from now on|always answer|answer only|make up|invent|fabricate|lie|fake|hallucinate|change the number|change the figure|say that|repeat after me|respond only|respond with|answer with|reply with|just say|hypothetically|imagine|suppose|leak|unpublished|insider|non-public|nonpublic|not yet announced|before it is published|before publication|confidential|material nonpublic|inside information|advance copy',
  ],
  [
    { t: 'outside', why: 'greeting' },
    'how are you|nice to meet you|goodbye|bye|cheers|well done|good job|you rock|good bot|bad bot|thanks a lot|thank you very much|see you|welcome',
  ],
];
