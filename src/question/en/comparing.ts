import type { WordList } from '../roles/senses.js';

/** Words that set figures against one another: ratios, sums, ranks, thresholds. */
export const COMPARING: WordList = [
  [
    { t: 'ratio' },
    `
      ratio | against | as a margin {on,of,to,over} | margin {on,over} | ratio of | as percentage of | as a percentage of | as percent of | as a percent of | % of |
      percentage of | percent of | as % of | as a % of | relative to | in relation to | in proportion to |
      proportion of | as a share of | as a proportion of | divided by | as a fraction of | as a multiple of | pct of |
      as pct of | as a ratio of | as a ratio to | what percentage of | what percent of | what % of |
      how many percent of | what part of | as percentage to | over revenue | as % | expressed as a percentage of |
      in percentage of | as a proportion to | in percent of | percentage to | percent to |
      as {a ,}{percentage,percent,%,proportion,share,fraction,multiple,portion,part,slice,chunk} {of,to} | for every yen of | per yen of |
      out of each yen of | over sales | over total revenue | what {proportion,fraction} of | how much of each yen of |
      {in,as} {points,percentage points,pp,ppt,pts} of | ratio between | ratio to | as against total | over |
      {for,to,per} {each,every} yen {of,spent on,paid for,spent in,paid in,in} | per yen {spent on,of,paid for} |
      to the yen of | for each yen {spent,paid} on | % | pct | percent
    `,
  ],
  [
    { t: 'share' },
    `
      share | share of | shares of | what share of | what share {is,was,are,were,has,had} | as shares of | fraction of | weight | contribution |
      share of the total | share of total | mix | weighting | proportion | as share of total | as shares of the total |
      as a share of total | % of total | percentage of total | percent of total | as a percentage of total |
      as a percentage of the total | as % of total | as percent of total | as a share of the total |
      in percent of the total | share in | shares in | shares | as a share | slice | slice of | chunk | chunk of | piece of the pie |
      part does | what slice of | what chunk of | what part of the | how large a {share,part,portion,slice,chunk} of |
      how big a {share,part,portion,slice,chunk} of | how {large,big} is the share of |
      what {share,slice,fraction,portion,proportion} {of,did,does,do} | what {share,percentage,percent,%,proportion,part} {came,comes,come} from | weight in | weight of | importance in |
      contribution to | contributes to | contributed to | contribute to | contributed by | contributed | makes up | make up what | made up what |
      portion of total | % share | percentage share | percent share | share in total | relative share |
      relative weight | accounts for what | account for what | accounted for what | accounted for how much |
      account{,s,ed} for | ma{ke,kes,de} up |
      accounts for how much | account for how much | account for what {share,percentage,part,proportion,fraction}
    `,
  ],
  [
    { t: 'aggregate', fn: 'average' },
    `
      average | avg | mean | on average | average quarterly | avg quarterly | average per quarter | quarterly average |
      per quarter on average | average annual | average yearly | annual average | avg per quarter | averaged |
      averages | average over | average of | averaging | on avg | ave | arithmetic mean | mean of | typical quarter |
      in an average quarter | in an average year | average per {year,fiscal year} | avg per yr | per year on average |
      per quarter average | yearly average
    `,
  ],
  [
    { t: 'aggregate', fn: 'sum' },
    `
      sum | sum of | add | adding | {add,adding,added} {them,these,those,both,the two,it all} {up,together} | {add,sum} {them,these,those,both,the two} | added up | altogether | combined | together | in sum | cumulative | cumulated | adding up |
      add up | aggregate | summed | accumulated | cumulatively | taken together | cum | added together | taken as one |
      all in all | all together | all told | in one sum | lumped together | put together | when added | when summed |
      summing | sum up | summed up | the sum | pooled | overall total | grand total | joint | jointly | total across |
      cumulatively over
    `,
  ],
  [
    { t: 'aggregate', fn: 'cagr' },
    `
      cagr | compound annual growth rate | compound annual growth | compounded annual growth rate | annualized growth |
      compound growth rate | compound growth | annualised growth | average annual growth | average annual growth rate |
      compounded growth |
      cagr over | compounded | compound | compounding | on a compound basis | compound rate | annual compound growth |
      average yearly growth | {growth,growth rate} {per annum,pa}
    `,
  ],
  [
    { t: 'rank', way: 'most' },
    `
      {highest,largest,biggest,best,greatest} first | {largest,biggest,highest} to {smallest,lowest} | highest | largest | biggest | best | most | top | greatest | strongest | maximum | max | peak | the most |
      record high | ranked | rank | ranking | in descending order | leading | number one | first in | the larger |
      the bigger | bigger | larger | greater | more | ranks | sort | sorted | order by size | biggest one |
      largest one | highest one | highest ever | record | all time high | tops | topped the list | leads | lead | led |
      number 1 | no 1 | best ever | best performing | best performer | heaviest | fattest | richest | widest | deepest |
      hottest | busiest | healthiest | chunkiest | beefiest | came first | comes first | come out on top | came out on top | outshone | most profitable | the top |
      the highest | the largest | the biggest | highest level | peaked | high point | from largest to smallest |
      from biggest to smallest | from highest to lowest | from high to low | largest first | biggest first |
      highest first | in order of size | order by | ordered by | by size | sorted by size | ranking of | main | major |
      principal | chief | biggest single | {biggest,largest,highest,best} {1st,first} | the better | better | higher |
      the higher | stronger | the stronger | superior | richer
    `,
  ],
  [
    { t: 'rank', way: 'least' },
    `
      lowest | smallest | worst | least | bottom | minimum | min | weakest | trough | the least | poorest |
      the smaller | smaller | less | fewer | fewest | lowest one | smallest one | leanest | thinnest | lightest |
      slimmest | bottom of the list | came last | comes last | last place | worst performing | worst performer |
      low point | lowest ever | record low | all time low | the lowest | the smallest | least profitable |
      softest | frailest | slackest | flattest | {came,comes,come} last | from smallest to largest | from lowest to highest | from low to high | smallest first | lowest first |
      in ascending order | bottomed | weakest one | {smallest,lowest,worst} {1st,first} | the lower | lower |
      the worse | worse | weaker | the weaker | inferior
    `,
  ],
  [
    { t: 'rank', way: 'most', by: 'growth' },
    `
      fastest first | fastest to slowest | fastest | grew fastest | fastest growing | fastest-growing | grew the fastest | grow fastest | grew most |
      grew the most | highest growth | strongest growth | most growth | biggest growth | increased most | rose most |
      rose the most | increased the most | largest growth | best growth | grow the most | grow most | faster |
      grew faster | grow faster | grew more | highest growth rate | quickest | fastest growth |
      largest percentage increase | biggest percentage increase | growth leader | grow the fastest |
      grew {quickest,hardest,strongest} | quickest growing | strongest growing |
      {hottest,steepest,quickest,sharpest} growth | growth {was,is,ran,run,runs} {fastest,highest,strongest,hottest} |
      expanded {the ,}{fastest,most,quickest} | rose {the ,}fastest | increased {the ,}fastest |
      climbed {the ,}{fastest,most} | fastest {climb,rise,increase,expansion} |
      {steepest,sharpest} {rise,increase,climb} | biggest percentage {gain,rise,jump} | highest rate of growth |
      largest rate of growth | best growth rate | most growth in percent | grew the quickest | expanding fastest |
      outpaced | quicker | grew quicker | outrun | outran | outgrow | outgrew | pulled ahead | faster pace |
      quicker pace | at a faster pace | at a quicker pace | gained faster | sped ahead
    `,
  ],
  [
    { t: 'rank', way: 'least', by: 'growth' },
    `
      slowest | slowest growing | more slowly | grow more slowly | grew more slowly | less quickly | grew slowest | grew least | grew the least | lowest growth | declined most |
      fell most | fell the most | shrank most | shrank the most | declined the most | weakest growth |
      grew the slowest | slower | biggest decline | largest decline | dropped most | dropped the most | largest drop |
      biggest drop | slowest growth | sharpest decline | which one shrank | which one shrank {the ,}most |
      {steepest,sharpest,worst,largest,biggest} {fall,drop,decline,decrease,slump} |
      fell {the ,}{fastest,hardest,furthest} | shrank {the ,}{fastest,hardest} | dropped {the ,}{fastest,hardest} |
      lost most ground | grew {the ,}slowest | growth {was,is,ran} {slowest,lowest,weakest} | rose least |
      rose the least | expanded least | expanded the least | decreased most | decreased the most | contracted most |
      slid most
    `,
  ],
  [
    { t: 'rank', way: 'most', by: 'amount' },
    `
      contributed most | contributed the most | largest increase | biggest increase | added most | added the most |
      added more | largest rise | biggest rise | contributed more | increased more | biggest contributor |
      largest contributor | largest contribution | biggest jump | largest gain | biggest gain | main contributor |
      most added | gained most | gained the most | rose more | put on {the ,}most | put on more |
      added {the ,}most yen | {largest,biggest} {contribution,addition,increment} |
      rose {the ,}most in {yen,amount,absolute terms} |
      {increased,grew,rose} {the ,}most in {yen,amount,absolute terms,money} | biggest driver of growth |
      grew more in yen | biggest increase in yen | largest increase in {yen,amount} | most extra | most additional
    `,
  ],
  [
    { t: 'rank', way: 'least', by: 'amount' },
    `
      lost {the ,}most | {fell,dropped,declined,decreased,shrank} {the ,}most in {yen,amount,absolute terms,money} |
      lost more | {fell,dropped,declined,decreased,shrank} more in yen
    `,
  ],
  [
    { t: 'compare' },
    `
      more than | less than | higher than | lower than | larger than | bigger than | smaller than | greater than |
      fewer than | above the | over the level of | up from | down from | vs | versus | compared with | compared to |
      compare | comparison | against | relative | v | in comparison with | in comparison to | side by side | or |
      compares | comparing | as against | set against | than | than in | than at | comparision | compare to |
      compare with | opposed to | as opposed to | in contrast to | contrasted with | stack{,s,ed} up against |
      stack{,s,ed} up to | side-by-side | next to | alongside | set beside | held against | measured against |
      measured up to | as compared to | as compared with | when compared to | when compared with | by comparison |
      beside | contrast | match up | versus the | vs the | against that of | than that of | than it was in |
      than it was | than those | in comparison | head to head | juxtapose | set side by side | put side by side |
      placed side by side | lay side by side | set next to | placed next to | {next to,beside,alongside} {each other,one another} | line up against | lined up against |
      set against each other | weighed against | up against | vis-a-vis | vis a vis | in the face of | than that |
      measured up against | as against that
    `,
  ],
  [
    { t: 'threshold', way: 'above' },
    `
      above | over | exceeding | greater than | more than | higher than | in excess of | north of | > |
      larger than | bigger than | upwards of | surpassing | top | topping | topped | crossed | crossing | beyond |
      past | passed | broke through | broken through | break through | cleared | clearing | cracked | more than the |
      higher then | exceeded | exceeds | exceed | was over | were over | surpassed | past the
    `,
  ],
  [
    { t: 'threshold', way: 'above', orEqual: true },
    `
      at least | not less than | no less than | minimum of | or more | and over | or higher
    `,
  ],
  [
    { t: 'threshold', way: 'above', reached: true },
    `
      {reach,reaches,reached,reaching} | {hit,hits} | {attain,attains,attained} | {achieve,achieves,achieved} | {pass,passes}
    `,
  ],
  [
    { t: 'threshold', way: 'below' },
    `
      below | under | less than | lower than | south of | < | smaller than | beneath | fewer than | short of |
      {fall,fell,falls,falling,come up,came up} short of | underneath | shy of | failed to reach | stayed below | stayed under
    `,
  ],
  [
    { t: 'threshold', way: 'below', orEqual: true },
    `
      at most | not more than | no more than | maximum of | or less | or lower | and under | up to a maximum of | did not exceed
    `,
  ],
  [{ t: 'sign', way: 'above' }, 'positive | above zero | greater than zero | in positive territory'],
  [{ t: 'sign', way: 'below' }, 'negative | below zero | less than zero | in negative territory'],
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
      plus | + | added to | combined with | add back | adding back
    `,
  ],
  [
    { t: 'minus' },
    `
      minus | minus the | less the | subtract | less | subtracting | subtracted from | {taken,taking} away from | after deducting | after subtracting
    `,
  ],
];
