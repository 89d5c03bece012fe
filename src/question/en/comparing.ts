import type { WordList } from '../senses.js';

/** Words that set figures against one another: changes, ratios, sums, ranks, thresholds. */
export const COMPARING: WordList = [
  [
    { t: 'change', base: 'yoy' },
    `
      yoy | y/y | year on year | year over year | y o y | yr on yr | yoy change | year to year | versus last year |
      vs last year | vs prior year | vs previous year | vs the prior year | vs the previous year | vs year ago |
      compared with the previous year | compared to the previous year | compared with last year |
      compared to last year | compared with the prior year | compared to prior year | compared with the year before |
      compared to the year before | from the year before | from a year earlier | from a year ago | on the year |
      from the previous year | from the prior year | from last year | on year | against the previous year |
      against the year before | against the prior year | versus the previous year | versus the prior year |
      over the previous year | over the prior year | over the year before | vs ly | vs py | than a year earlier |
      than a year before | than the year before | than the previous year | than in the previous year |
      than the prior year | than last year | vs a year earlier | vs the year before | against a year earlier |
      against last year | compared with a year earlier | compared to a year earlier | versus a year earlier |
      from the same period a year earlier | versus the year before | on the previous year | on the prior year |
      vs same period last year | on the year before | from prior year | from previous year | with the previous year |
      with the prior year | with the year before | with last year | to the previous year | year on year change | yr/yr |
      in a year | over a year
    `,
  ],
  [
    { t: 'change', base: 'yoy', form: 'percent' },
    `
      yoy growth | yoy % | yoy growth rate | year on year growth | year over year growth | annual growth | yoy pct |
      annual growth rate | yearly growth
    `,
  ],
  [
    { t: 'change', base: 'qoq' },
    `
      qoq | q/q | quarter on quarter | quarter over quarter | q o q | vs prior quarter | vs previous quarter |
      versus the previous quarter | from the previous quarter | from the prior quarter |
      compared with the previous quarter | compared to the previous quarter | against the previous quarter |
      against the prior quarter | on the quarter | vs the previous quarter | vs the prior quarter |
      from the quarter before | than the previous quarter | than in the previous quarter | than the quarter before |
      sequentially | sequential | on the previous quarter | over the previous quarter | versus the prior quarter |
      vs last quarter | from last quarter | from the preceding quarter | against the preceding quarter |
      compared with the prior quarter | to the previous quarter | with the previous quarter | on previous quarter |
      vs the quarter before | against the quarter before | sequential change
    `,
  ],
  [
    { t: 'change' },
    `
      change | changed | changes | move | moved | movement | differ | swing | chg | var | variance | shift | shifted
    `,
  ],
  [
    { t: 'change', form: 'percent' },
    `
      growth | growth rate | grow | grew | grown | growing | growths | rate of growth | percentage change |
      percent change | % change | change in percent | % growth | growth % | % chg | growth percentage |
      percentage growth | rate of change | change % | growth in percent | grow in percent | pct change | pct growth |
      gr | percent growth
    `,
  ],
  [
    { t: 'change', form: 'amount' },
    `
      difference | differential | delta | the difference | how many yen more | how many yen less | how many yen higher |
      how many yen lower | how many yen | how much yen more | by how much | how much more | how much less |
      how much higher | how much lower | how many more | how many fewer | how many less | net adds | net additions |
      net addition | net add | increase by | by how many | absolute change | change in yen | yen change |
      amount of change | incremental | net increase in | change amount | difference in yen | in absolute terms | adds |
      additions | added | how much larger | how much bigger | how much smaller | increase in yen |
      how much did it change
    `,
  ],
  [
    { t: 'direction', way: 'up' },
    `
      increase | increased | increases | rise | rose | risen | rises | up | higher | improve | improved | improvement |
      improving | climb | climbed | surge | surged | jump | jumped | gain | gained | expand | expanded | expansion |
      better | soar | soared | went up | go up | going up | strengthen | boost | boosted | increasing | rising |
      advance | advanced | acceleration | accelerate | accelerated | uptick | rebound | rebounded | widen | widened |
      recover | recovered
    `,
  ],
  [
    { t: 'direction', way: 'down' },
    `
      decrease | decreased | decreases | fall | fell | fallen | falls | down | lower | decline | declined | declines |
      drop | dropped | drops | shrink | shrank | shrunk | worse | worsen | worsened | deteriorate | deteriorated |
      deterioration | slump | slumped | collapse | collapsed | plunge | plunged | dip | dipped | went down | go down |
      come down | came down | slip | slipped | reduced | reduction | declining | falling | weaken | weakened |
      contraction | contracted | weaker | halve | halved | crash | crashed | tumble | tumbled | going down | narrow |
      narrowed
    `,
  ],
  [
    { t: 'ratio' },
    `
      ratio | ratio of | as percentage of | as a percentage of | as percent of | as a percent of | % of |
      percentage of | percent of | as % of | as a % of | relative to | in relation to | in proportion to |
      proportion of | as a share of | as a proportion of | divided by | as a fraction of | as a multiple of | pct of |
      as pct of | as a ratio of | as a ratio to | what percentage of | what percent of | what % of |
      how many percent of | what part of | as percentage to | over revenue
    `,
  ],
  [
    { t: 'share' },
    `
      share | share of | shares of | what share of | as shares of | fraction of | weight | contribution |
      share of the total | share of total | mix | weighting | proportion | as share of total | as shares of the total |
      as a share of total | % of total | percentage of total | percent of total | as a percentage of total |
      as a percentage of the total | as % of total | as percent of total | as a share of the total |
      in percent of the total | share in | shares in | shares
    `,
  ],
  [
    { t: 'aggregate', fn: 'average' },
    `
      average | avg | mean | on average | average quarterly | avg quarterly | average per quarter | quarterly average |
      per quarter on average | average annual | average yearly | annual average | avg per quarter
    `,
  ],
  [
    { t: 'aggregate', fn: 'sum' },
    `
      sum | sum of | added up | altogether | combined | together | in sum | cumulative | cumulated | adding up |
      add up | aggregate | summed | accumulated | cumulatively | taken together | cum
    `,
  ],
  [
    { t: 'aggregate', fn: 'cagr' },
    `
      cagr | compound annual growth rate | compound annual growth | compounded annual growth rate | annualized growth |
      compound growth rate | compound growth | annualised growth | average annual growth | average annual growth rate |
      compounded growth
    `,
  ],
  [
    { t: 'rank', way: 'most' },
    `
      highest | largest | biggest | best | most | top | greatest | strongest | maximum | max | peak | the most |
      record high | ranked | rank | ranking | in descending order | leading | number one | first in | the larger |
      the bigger | bigger | larger | greater | more | ranks | sort | sorted | order by size
    `,
  ],
  [
    { t: 'rank', way: 'least' },
    `
      lowest | smallest | worst | least | bottom | minimum | min | weakest | trough | the least | poorest |
      the smaller | smaller | less | fewer | fewest
    `,
  ],
  [
    { t: 'rank', way: 'most', by: 'growth' },
    `
      fastest | grew fastest | fastest growing | fastest-growing | grew the fastest | grow fastest | grew most |
      grew the most | highest growth | strongest growth | most growth | biggest growth | increased most | rose most |
      rose the most | increased the most | largest growth | best growth | grow the most | grow most | faster |
      grew faster | grow faster | grew more | highest growth rate | quickest | fastest growth |
      largest percentage increase | biggest percentage increase | growth leader | grow the fastest
    `,
  ],
  [
    { t: 'rank', way: 'least', by: 'growth' },
    `
      slowest | slowest growing | grew slowest | grew least | grew the least | lowest growth | declined most |
      fell most | fell the most | shrank most | shrank the most | declined the most | weakest growth |
      grew the slowest | slower | biggest decline | largest decline | dropped most | dropped the most | largest drop |
      biggest drop | slowest growth | sharpest decline | which one shrank
    `,
  ],
  [
    { t: 'rank', way: 'most', by: 'amount' },
    `
      contributed most | contributed the most | largest increase | biggest increase | added most | added the most |
      added more | largest rise | biggest rise | contributed more | increased more | biggest contributor |
      largest contributor | largest contribution | biggest jump | largest gain | biggest gain | main contributor |
      most added | gained most | gained the most | rose more
    `,
  ],
  [
    { t: 'compare' },
    `
      more than | less than | higher than | lower than | larger than | bigger than | smaller than | greater than |
      fewer than | above the | over the level of | up from | down from | vs | versus | compared with | compared to |
      compare | comparison | against | relative | v | in comparison with | in comparison to | side by side | or |
      compares | comparing | as against | set against | than | than in | than at | comparision | compare to |
      compare with
    `,
  ],
  [
    { t: 'threshold', way: 'above' },
    `
      above | over | exceeding | greater than | more than | at least | higher than | in excess of | north of | > |
      larger than | bigger than | upwards of | surpassing | top
    `,
  ],
  [
    { t: 'threshold', way: 'below' },
    `
      below | under | less than | lower than | at most | south of | < | smaller than | beneath | fewer than
    `,
  ],
  [
    { t: 'per' },
    `
      per
    `,
  ],
  [
    { t: 'by' },
    `
      by
    `,
  ],
  [
    { t: 'between' },
    `
      between
    `,
  ],
  [
    { t: 'plus' },
    `
      plus | + | added to | combined with
    `,
  ],
  [
    { t: 'minus' },
    `
      minus | subtract | less | deducted from | subtracting | subtracted from | after deducting | after subtracting
    `,
  ],
];
