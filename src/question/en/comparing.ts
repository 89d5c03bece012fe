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
      in a year | over a year |
      {vs,versus,against,over,on,from,to,with,compared with,compared to,relative to,than,than in,than at,than for} {,the }{previous,prior,preceding,last} {year,fiscal year,yr} |
      {vs,versus,against,over,on,from,compared with,compared to,than,relative to} {,the }{year before,year ago,year earlier} |
      {vs,versus,against,from,over,compared with,compared to,than,than in} {,the }same {period,quarter,time} {,of the ,in the }{year before,previous year,prior year,last year,a year earlier,a year ago,one year earlier} |
      {vs,versus,against,from,over,compared with,compared to,than} {a,one} year {earlier,ago,before,prior} |
      year ago comparison | annual change | yearly change | year by year change | y on y | over year |
      versus prior period | on the same period last year | 12 month change
    `,
  ],
  [
    { t: 'change', base: 'yoy', form: 'percent' },
    `
      yoy growth | yoy % | yoy growth rate | year on year growth | year over year growth | annual growth | yoy pct |
      annual growth rate | yearly growth | yoy {growth,change,increase,decrease} {in percent,in %,percent,%,pct,rate} |
      {year on year,year over year,annual,yearly} {percentage,percent,%} {change,growth,increase} |
      {year on year,year over year} {rate,growth rate,growth in percent}
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
      vs the quarter before | against the quarter before | sequential change |
      {vs,versus,against,over,on,from,to,with,compared with,compared to,relative to,than,than in,than at} {,the }{previous,prior,preceding,last} {quarter,qtr} |
      {vs,versus,against,from,over,compared with,compared to,than} {,the }{quarter before,quarter earlier} |
      {vs,versus,against,from,over,compared with,compared to,than} {a,one} quarter {earlier,ago,before} |
      quarter to quarter | qtr on qtr | quarterly change | on a sequential basis
    `,
  ],
  [
    { t: 'change' },
    `
      change | changed | changes | move | moved | movement | differ | swing | chg | var | variance | shift | shifted |
      budge{,d} | fluctuate{,d} | fluctuation | differ{s,ed} | different | shifts | moves | moving | change in |
      changing | vary | varied | varies | any change | fared differently | flat | unchanged | steady | stuck | stable
    `,
  ],
  [
    { t: 'change', form: 'percent' },
    `
      growth | growth rate | grow | grew | grown | growing | growths | rate of growth | percentage change |
      percent change | % change | change in percent | % growth | growth % | % chg | growth percentage |
      percentage growth | rate of change | change % | growth in percent | grow in percent | pct change | pct growth |
      gr | percent growth | grew by | growing by | growth pace | pace of growth | growth figure | growth numbers |
      growth momentum | percentage {increase,decrease,rise,fall,drop,decline,gain,jump} |
      percent {increase,decrease,rise,fall,drop,decline,gain} | {increase,decrease} in {percent,percentage,%} |
      by what {percentage,percent,%,rate} | {by,at} {how many,how much} {percent,%} | at what {rate,pace} |
      pct {growth,increase,decrease} | how fast | rate of {increase,decrease,decline} | relative change |
      percentagewise | percentage wise | in relative terms | double digit growth | top line growth rate
    `,
  ],
  [
    { t: 'change', form: 'amount' },
    `
      difference | differential | delta | the difference | how many yen more | how many yen less | how many yen higher |
      how many yen lower | how much yen more | by how much | how much more | how much less | how much higher |
      how much lower | how many more | how many fewer | how many less | net adds | net additions | net addition |
      net add | increase by | by how many | absolute change | change in yen | yen change | amount of change |
      incremental | net increase in | change amount | difference in yen | in absolute terms | adds | additions | added |
      how much larger | how much bigger | how much smaller | increase in yen | how much did it change |
      by how {much,many} {yen,more,less} |
      {rise,increase,decrease,fall,drop,growth,change} {in yen,in absolute terms,in money,in jpy,in amount} | put on |
      put on more | put on yen | extra | additional | additionally |
      how much {bigger,smaller,larger,higher,lower,more,less,greater,stronger,weaker} |
      how many {extra,additional,new} | absolute {increase,decrease,growth,difference} | net increase | net decrease |
      net gain | net loss of {subscriptions,subs,contracts} | uplift in yen | amount {added,gained,lost} | wider by |
      difference in amount | change in amount | gap | gap between | spread | spread between | distance between |
      differ by | differ by how much | margin between | how much wider | how much narrower | excess of | did you add |
      did iij add | add | adding | did we add | newly added | how much did it add | how many did it add
    `,
  ],
  [
    { t: 'direction', way: 'up' },
    `
      increase | increased | increases | rise | rose | risen | rises | up | higher | improve | improved | improvement |
      improving | climb | climbed | surge | surged | jump | jumped | gain | gained | expand | expanded | expansion |
      better | soar | soared | went up | go up | going up | strengthen | boost | boosted | increasing | rising |
      advance | advanced | acceleration | accelerate | accelerated | uptick | rebound | rebounded | widen | widened |
      recover | recovered | swell{,s,ed} | swollen | balloon{,s,ed} | fatten{,ed} | tick{,s,ed} up | pick{,s,ed} up |
      bounce{,s,d} | bounce{,s,d} back | shoot up | shot up | edge{,s,d} up | inch{,es,ed} up | creep up | crept up |
      lift{,s,ed} | lifting | raise | mount{,ed} | spike{,d} | skyrocket{,ed} | leap | leapt | leaped | push{,ed} up |
      mushroom{,ed} | double{,d} | triple{,d} | multiply | accumulate | snowball{,ed} | escalate{,d} | outgrow |
      outgrew | progress higher | took off | take off | upturn | upswing | uplift | growth spurt | gaining | climbing |
      surging | jumping | swelling | fatter | swing to profit | turned positive | turn positive | turn profitable |
      turned profitable | heavier | wider | stepped up | step up | ramp{,ed} up | thicker | shored up | beefed up |
      beef up | up by | went higher | higher by | gone up | going upward | go higher | gone higher |
      push{,es,ed,ing} up | drive up | drove up | driven up | driving up | bid up | pulled up | move up | moved up |
      moving up | revive{,d} | revival | reviving | perk{,ed} up | brighten{,ed} | swung to a profit |
      swing into profit | swung into profit | turned around | turn around | turnaround | leap{,s} ahead |
      forge{,d} ahead | head{,ed} up | on the rise | rising trend | trend{,ed} up | upward | upwards | upside move |
      rally | rallied | bulge{,d} | inflate{,d} | thicken{,ed} | augment{,ed} | grew larger | got bigger | get bigger |
      got better | get better | become bigger | became bigger | became larger | became higher |
      the {better,higher,stronger,superior,richer,bigger,larger} | raised | raises | raising | hike{,s,d} |
      bump{,ed} up | hiked up | {raised,lifted,increased,hiked,upped,boosted} to
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
      narrowed | tick{,s,ed} down | edge{,s,d} down | inch{,es,ed} down | creep down | crept down | sink | sank | sunk |
      slide{,s} | slid | sliding | nosedive{,d} | tank{,ed} | ease{,s,d} | soften{,ed} | softer | dwindle{,d} |
      diminish{,ed} | erode{,d} | eroding | erosion | fade{,d} | evaporate{,d} | retreat{,ed} | thin{,ned} |
      go negative | went negative | turned negative | turn negative | back down | step back | setback | slowdown |
      slow down | slowed down | slowed | downturn | downswing | fell off | fell off a cliff | fall off | off a cliff |
      drop off | dropped off | shed | lost ground | lose ground | sag{,ged} | squeezed | get worse | got worse |
      got smaller | plummet{,ed} | melt{,ed} | dent{,ed} | pull back | pulled back | thinner | down by | went lower |
      lower by | cratered | dropping | shrinking | sinking | weakening | slipping | gone down | go lower | gone lower |
      push{,es,ed,ing} down | drive down | drove down | driven down | driving down | dry up | dried up | drying up |
      losing ground | lose revenue | lost revenue | losing revenue | lose sales | lost sales | losing a bit of ground |
      lost a bit of ground | lose a bit of ground | cave{,d} in | falter{,ed} | stumble{,d} | sputter{,ed} |
      stall{,ed} | stagnate{,d} | regress{,ed} | recede{,d} | subside{,d} | wane{,d} | wither{,ed} | deplete{,d} |
      swung to a loss | swing into loss | swung into loss | slip into loss | slipped into the red | head{,ed} down |
      on the decline | trend{,ed} down | downward | downwards | pull down | take a hit | took a hit | took a knock |
      take a knock | take a dive | took a dive | plateau{,ed} | get smaller | became smaller | become smaller |
      became lower | lost steam | lose steam | fizzle{,d} | less cash | the {worse,lower,weaker,inferior,smaller} |
      cut | cuts | slash{,ed,es} | trim{,med,s} | lowered | lowers | lowering | scale{,d} back | cut back |
      {cut,lowered,reduced,decreased,slashed} to
    `,
  ],
  [
    { t: 'ratio' },
    `
      ratio | ratio of | as percentage of | as a percentage of | as percent of | as a percent of | % of |
      percentage of | percent of | as % of | as a % of | relative to | in relation to | in proportion to |
      proportion of | as a share of | as a proportion of | divided by | as a fraction of | as a multiple of | pct of |
      as pct of | as a ratio of | as a ratio to | what percentage of | what percent of | what % of |
      how many percent of | what part of | as percentage to | over revenue | as % | expressed as a percentage of |
      in percentage of | as a proportion to | in percent of | percentage to | percent to |
      as {a ,}{percentage,percent,%,proportion,share,fraction,multiple} {of,to} | for every yen of | per yen of |
      out of each yen of | over sales | over total revenue | what {proportion,fraction} of | how much of each yen of |
      ratio between | ratio to | as against total |
      {for,to,per} {each,every} yen {of,spent on,paid for,spent in,paid in,in} | per yen {spent on,of,paid for} |
      to the yen of | for each yen {spent,paid} on | % | pct | percent
    `,
  ],
  [
    { t: 'share' },
    `
      share | share of | shares of | what share of | as shares of | fraction of | weight | contribution |
      share of the total | share of total | mix | weighting | proportion | as share of total | as shares of the total |
      as a share of total | % of total | percentage of total | percent of total | as a percentage of total |
      as a percentage of the total | as % of total | as percent of total | as a share of the total |
      in percent of the total | share in | shares in | shares | slice | slice of | chunk | chunk of | piece of the pie |
      part does | what slice of | what chunk of | what part of the | how large a {share,part,portion,slice,chunk} of |
      how big a {share,part,portion,slice,chunk} of | how {large,big} is the share of |
      what {share,slice,fraction,portion,proportion} {of,did,does,do} | weight in | weight of | importance in |
      contribution to | contributes to | contributed to | contribute to | makes up | make up what | made up what |
      portion of total | % share | percentage share | percent share | share in total | relative share |
      relative weight | accounts for what | account for what | accounted for what | accounted for how much |
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
      sum | sum of | added up | altogether | combined | together | in sum | cumulative | cumulated | adding up |
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
      {3,4,5,6,7,8,9,10,three,four,five,six,ten} {yr,year,years} {cagr,compound growth,compound annual growth,compound annual growth rate} |
      cagr over | compounded | compound | compounding | on a compound basis | compound rate | annual compound growth |
      average yearly growth
    `,
  ],
  [
    { t: 'rank', way: 'most' },
    `
      highest | largest | biggest | best | most | top | greatest | strongest | maximum | max | peak | the most |
      record high | ranked | rank | ranking | in descending order | leading | number one | first in | the larger |
      the bigger | bigger | larger | greater | more | ranks | sort | sorted | order by size | biggest one |
      largest one | highest one | highest ever | record | all time high | tops | topped the list | leads | lead | led |
      number 1 | no 1 | best ever | best performing | best performer | heaviest | fattest | richest | widest | deepest |
      hottest | came first | comes first | come out on top | came out on top | outshone | most profitable | the top |
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
      from smallest to largest | from lowest to highest | from low to high | smallest first | lowest first |
      in ascending order | bottomed | weakest one | {smallest,lowest,worst} {1st,first} | the lower | lower |
      the worse | worse | weaker | the weaker | inferior
    `,
  ],
  [
    { t: 'rank', way: 'most', by: 'growth' },
    `
      fastest | grew fastest | fastest growing | fastest-growing | grew the fastest | grow fastest | grew most |
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
      slowest | slowest growing | grew slowest | grew least | grew the least | lowest growth | declined most |
      fell most | fell the most | shrank most | shrank the most | declined the most | weakest growth |
      grew the slowest | slower | biggest decline | largest decline | dropped most | dropped the most | largest drop |
      biggest drop | slowest growth | sharpest decline | which one shrank |
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
      placed side by side | lay side by side | set next to | placed next to | line up against | lined up against |
      set against each other | weighed against | up against | vis-a-vis | vis a vis | in the face of | than that |
      measured up against | as against that
    `,
  ],
  [
    { t: 'threshold', way: 'above' },
    `
      above | over | exceeding | greater than | more than | at least | higher than | in excess of | north of | > |
      larger than | bigger than | upwards of | surpassing | top | topping | topped | crossed | crossing | beyond |
      past | passed | broke through | broken through | break through | cleared | clearing | cracked | more than the |
      not less than | no less than | minimum of | or more | and over | or higher | higher then | exceeded | exceeds |
      exceed | was over | were over | surpassed | past the
    `,
  ],
  [
    { t: 'threshold', way: 'below' },
    `
      below | under | less than | lower than | at most | south of | < | smaller than | beneath | fewer than | short of |
      not more than | no more than | maximum of | or less | or lower | and under | up to a maximum of | did not exceed |
      underneath | shy of | failed to reach | stayed below | stayed under
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
