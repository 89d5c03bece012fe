import type { WordList } from '../senses.js';

/** Words for the shape of an answer: a series, the parts of a figure, a chart, a unit. */
export const SHAPING: WordList = [
  [
    { t: 'trend' },
    `
      trend | trends | trended | develop | develope | developed | evolve | evolved | developing | over time | history |
      historical | time series | series | progression | trajectory | development | evolution | track record |
      how has it developed | run rate history
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
      qtrs
    `,
  ],
  [
    { t: 'trend', step: 'year' },
    `
      annually | yearly | by year | each year | every year | per year | year by year | each fiscal year |
      every fiscal year | for each year | annual series | all years | by fiscal year | annual trend | annual history |
      per fiscal year | year wise | over the years | in each year | across years
    `,
  ],
  [
    { t: 'breakdown' },
    `
      breakdown | break down | broken down | split | by service | by services | by service line | by segment | by line |
      by business | by category | by component | composition | breakup | by type | by business line | by svc |
      breakout | by line of business | by product | consist of | consisted of | made of | made up of | composed of |
      components | by lines | divided into | decomposition | its parts | breakdown of | by service category |
      break it down | break that down | by segments | split by service | consist | components of | comprise |
      comprised | bridge | itemize | itemise | itemized | by item | service by service | by revenue line |
      service lines | each service | each segment | each line | by service type | by businesses | by source | make up |
      made up | service line breakdown | detail | details | in detail
    `,
  ],
  [
    { t: 'unit', unit: 'USD' },
    `
      usd | dollars | us dollars | in usd | in dollars | dollar | us$ | in us dollars | us dollar | dollar amount |
      dollar terms | in dollar terms
    `,
  ],
  [
    { t: 'unit', unit: 'yen' },
    `
      yen | jpy | in yen | in jpy | japanese yen | yen terms | in yen terms | jpn yen
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000000 },
    `
      in millions | jpy mn | in mn | jpy million | in jpy million | million yen | millions of yen | in million yen |
      in millions of yen | jpy mm | in jpy mn | in million | jpy m | in mm | in jpy millions
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000000000 },
    `
      in billions | jpy bn | in bn | jpy billion | billion yen | in billion yen | in jpy bn | billions of yen |
      in billions of yen | in billion
    `,
  ],
  [
    { t: 'unit', unit: 'yen', size: 1000 },
    `
      in thousands | thousand yen | thousands of yen | jpy thousand | in thousand yen
    `,
  ],
  [
    { t: 'unit', unit: 'percent' },
    `
      percent | % | in percent | percentage | in % | pct | in pct | as a percentage | as percentage | percentages |
      as a percent | as % | in percentage | in percentage terms | in % terms | percentage terms | in percent terms |
      rate
    `,
  ],
  [
    { t: 'unit', unit: 'points' },
    `
      points | percentage points | pp | ppt | ppts | pts | bps | basis points | percentage point | in points | in pp |
      point | bp
    `,
  ],
  [
    { t: 'unit', unit: 'times' },
    `
      times | multiple | fold | how many times | x | how many fold | in times | as a multiple | multiple of |
      times bigger | times larger | times higher | times as large | times as big | times as many | times as high |
      times as much
    `,
  ],
  [
    { t: 'unit', unit: 'count' },
    `
      number of | count | how many | units | in units | no of | number | nr of | nbr of
    `,
  ],
  [
    { t: 'output', form: 'chart' },
    `
      chart | graph | plot | chart that | draw | visualize | visualise | chart it | graph it | line chart | bar chart |
      pie chart | plot it | as a chart | in a chart | diagram
    `,
  ],
  [
    { t: 'output', form: 'table' },
    `
      table | list | as a table | in a table | tabulate | in table form | as a list | table form
    `,
  ],
  [
    { t: 'both' },
    `
      both | of both | for both | both of them | the two | of the two | each of them | for each | all of them |
      of them both
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
