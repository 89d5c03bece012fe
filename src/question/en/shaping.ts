import type { WordList } from '../roles/senses.js';

/** Words for the shape of an answer: a series, the parts of a figure, a chart, a unit. */
export const SHAPING: WordList = [
  [
    { t: 'trend' },
    `
      trend | trends | trended | develop | develope | developed | evolve | evolved | developing | over time | history |
      historical | time series | series | progression | trajectory | development | evolution | track record |
      how has it developed | run rate history | how has it moved | course | path | pattern | timeline | chronology |
      run of | past few {years,quarters} | so far each | dynamics | record over | track | traced | tracked |
      track over | long term view | long run | history of | in sequence | sequence | evolved over | over the long run |
      progressed | lately | recently | recent {trend,history,quarters,years} | trace | build up | built up | build-up |
      buildup
    `,
  ],
  [
    { t: 'trend', step: 'quarter' },
    `
      quarterly | by quarter | quarter by quarter | each quarter | per quarter | every quarter | q by q | qtrly |
      quarterly trend | quarterly series | for each quarter | all quarters | by quarters | all four quarters |
      four quarters | in each quarter | each of the quarters | each of the four quarters | the four quarters |
      quarters | quarter wise | quarterwise | quarterly figures | by qtr | per qtr | qtr by qtr | the quarters |
      quarterly numbers | in every quarter | of each quarter | quarterly basis | on a quarterly basis |
      over the quarters | over the four quarters | across the quarters | through the quarters | over four quarters |
      qtrs | q-by-q | quarter to date by quarter | every single quarter | each single quarter | for every quarter |
      in all quarters | for all quarters | all the quarters | by the quarter | on quarterly basis | each qtr |
      every qtr | qtrly trend | all 4 quarters | 4 quarters | the 4 quarters | four quarters of |
      quarterly numbers for | quarterly breakdown | quarterly evolution | quarterly development | quarterly path |
      quarterly split | qoq trend
    `,
  ],
  [
    { t: 'trend', step: 'year' },
    `
      annually | yearly | by year | each year | every year | per year | year by year | each fiscal year |
      every fiscal year | for each year | annual series | all years | by fiscal year | annual trend | annual history |
      per fiscal year | year wise | over the years | in each year | across years | by yr | per yr | yr by yr |
      year after year | every single year | for every year | for all years | in every year | every fiscal yr |
      across the years | through the years | annual numbers | annual figures | yearly figures | annual evolution |
      annual development | yearly trend | annual path | multi year | over several years | long term trend |
      {each,every} {january,february,march,april,may,june,july,august,september,october,november,december} | each yr |
      every yr
    `,
  ],
  [
    { t: 'breakdown', lines: true },
    `
      by segment | by segments | by service | by services | by service line | by business | by businesses | by business line |
      by line of business | by lines of business | per segment | per service | for each segment | for each service | segmentwise |
      {,for }{each,every} {one of ,}{business,business line,line of business,segment,business segment,division} |
      {each,every one} of {the ,our ,its ,your ,}{two ,four ,4 ,}{businesses,services,business lines,service lines,business areas,revenue lines} |
      {each,every one} of {the ,our ,its ,your ,their ,}{two ,four ,4 ,2 ,}{lines of business,segments} |
      {all ,all of ,}{the ,our ,its ,your ,their ,}{four,4} {businesses,business lines,lines of business,business segments,segments,service lines}
    `,
  ],
  [
    { t: 'breakdown' },
    `
      {each,every}{, single} | each of{, the, our, its}{, two, three, four, five} |
      {of ,for ,by ,}each {type,kind,category} |
      lines | segments | {what is ,whats }inside{, of} | what {is,was} in there | breakdown | break down | broken down | split | by line |
      by category | by component | composition | breakup | by type | by svc |
      breakout | by product | consist of | consisted of | made of | made up of | composed of |
      components | by lines | divided into | decomposition | its parts | breakdown of | by service category |
      break it down | break that down | split by service | consist | components of | comprise |
      comprised | bridge | itemize | itemise | itemized | by item | service by service | by revenue line |
      service lines | each service | each segment | each line | by service type | by source | make up |
      made up | service line breakdown | detail | details | in detail | break {it,this,that,them} {up,out,down} |
      split {up,out,it,that,this,into,between,by line} | splits | splitting | carve up | dissect | decompose |
      decomposed | slice by | sliced by | constituents | constituent parts | building blocks | ingredients | sub items |
      subitems | what is in | whats in | what goes into | what went into | what makes up | what made up | consists of |
      consist in | comprises | comprising | where does it come from by line | by each line | line by line |
      item by item | main items | major items | main components | by main item | by main items | by service types |
      by unit | by offering | by contract type | by bandwidth | in parts | disaggregate |
      disaggregated | all parts | each part | each component | each item | all components | single lines | the parts |
      service wise | per line | per service line  |
      for each line | which parts | which components |
      {revenue,service,business,sales,cost} {segments,lines,categories,streams,areas,groups} | chief items | its items |
      which items | what items | the make-up | makeup | make-up | composition of | anatomy | structure |
      what does it consist of | what is included |
      by {the ,its ,our ,}{two ,three ,four ,five ,main ,}{categories,category,lines,services,segments,businesses,parts,components,groups,streams,business lines,service lines} |
      by {the ,}{four,three,five} | {,divided ,split ,divided up ,split up ,broken down ,allocated ,distributed }by {purpose,use,nature,kind,area,function,destination,bucket,pot} | composed | reconciliation | reconciled
    `,
  ],
  [
    { t: 'unit', unit: 'USD' },
    `
      usd | dollars | us dollars | in usd | in dollars | dollar | in us dollars | us dollar | dollar amount |
      dollar terms | in dollar terms | greenback | greenbacks | american dollars | us currency |
      converted to dollars | converted into dollars | converted to usd | converted into usd | dollar equivalent |
      usd equivalent | dollar value | usd terms | in usd terms | in american dollars | dollar figure | in us currency |
      dollar translation | translated into dollars | translated to dollars | translate {yen ,}{to,into} {us ,}dollars
    `,
  ],
  [
    { t: 'unit', unit: 'yen' },
    `
      yen | jpy | in yen | in jpy | japanese yen | yen terms | in yen terms | jpn yen | in yen value | yen amount |
      yen value | yen figure | in japanese yen | in japanese currency | in money terms | in money | how many jpy |
      yen wise
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000000 },
    `
      in millions | jpy mn | in mn | jpy million | in jpy million | million yen | millions of yen | in million yen |
      in millions of yen | jpy mm | in jpy mn | in million | jpy m | in mm | in jpy millions | mn | mln | yen mn |
      mn yen | yen m | yen in millions | jpymn | in mln | jpy mln | mil yen | in yen mn | in yen millions | in mn yen |
      y mn | ymn | in millions of jpy | millions of jpy | millions | millions please | in mil | million jpy |
      in ym
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000000000 },
    `
      in billions | jpy bn | in bn | jpy billion | billion yen | in billion yen | in jpy bn | billions of yen |
      in billions of yen | in billion | bn | bln | bn yen | yen bn | jpybn | in bln | in yen bn | in yen billions |
      in bn yen | billions | in billions of jpy | billions please | billion jpy | yen in billions | y bn | ybn |
      bil yen | in bil
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000 },
    `
      in thousands | thousand yen | thousands of yen | jpy thousand | in thousand yen | jpy k | in jpy thousands |
      thousands | in thousands of jpy | in yen thousands | k yen | in k yen | to the thousand |
      in thousands of yen please | jpy thou
    `,
  ],
  [
    { t: 'unit', unit: 'percent' },
    `
      percent | % | in percent | percentage | in % | pct | in pct | as a percentage | as percentage | percentages |
      as a percent | as % | in percentage | in percentage terms | in % terms | percentage terms | in percent terms |
      rate | pct terms | in pct terms | expressed in percent | expressed as a percentage | percentage figure |
      what percent | what percentage | how many percent | percentagewise | what rate | percentile |
      in per cent | per cent | what per cent | percentage value
    `,
  ],
  [
    { t: 'unit', unit: 'points' },
    `
      points | percentage points | pp | ppt | ppts | pts | bps | basis points | percentage point | in points | in pp |
      point | bp | in bps | in basis points | in percentage points | how many points | how many bps |
      how many basis points | how many pp | in ppt | pct points | pct pts | percentage pts | %pt | %pts | pt | in pts |
      percent points
    `,
  ],
  [
    { t: 'unit', unit: 'times' },
    `
      times | multiple | fold | how many times | x | how many fold | in times | as a multiple | multiple of |
      times bigger | times larger | times higher | times as large | times as big | times as many | times as high |
      times as much | as a factor | by what factor | what multiple | factor of | factor | in multiples | times over |
      by how many times | how many times over | how many times {bigger,larger,higher,greater,as big,as large,as high,as much,as many} | times the | x times | multiplied
    `,
  ],
  [
    { t: 'unit', unit: 'count' },
    `
      number of | count | how many | units | in units | no of | number | nr of | nbr of | the number of |
      the count of | in number | numerically | how many of | quantity | quantity of | nb of | num of | num | no. of |
      total number of | total count of | number wise
    `,
  ],
  [
    { t: 'output', form: 'chart' },
    `
      chart | graph | plot | chart that | draw | visualize | visualise | chart it | graph it | line chart | bar chart |
      pie chart | plot it | as a chart | in a chart | diagram | sketch | pie | bars | charted | plotted | graphed |
      graphic | graphically | in graph form | visual | visualisation | visualization | visually | in chart form |
      picture of it | as a graph | as a line | line graph | bar graph | column chart | as bars | trend chart |
      show as chart | make a chart | make a graph | curve
    `,
  ],
  [
    { t: 'output', form: 'table' },
    `
      table | list | as a table | in a table | tabulate | in table form | as a list | table form | in tabular form |
      tabular | as table | in rows | put in a table | make a table | grid | spreadsheet form |
      listed out | tabulated | table view | in list form | enumerate | in bullet points | bullets
    `,
  ],
  [
    { t: 'both' },
    `
      both | of both | for both | both of them | the two | of the two | of them both
    `,
  ],
  [
    { t: 'both', all: true },
    `
      {all,all of the,of all,for all,these,those,each of the,of the,for the} {three,four} | all of them | each of them |
      for each | the {three,four} of them | all of these | all of those | every one of them
    `,
  ],
  [
    { t: 'unit', unit: 'Gbps' },
    `
      gbps | in gbps
    `,
  ],
  [
    { t: 'segment' },
    `
      segment | seg | segments only | business segment | segment level
    `,
  ],
];
