import type { WordList } from '../roles/senses.js';

/** Words of movement: on the year, on the quarter, in percent, as an amount, up and down. */
export const CHANGING: WordList = [
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
    { t: 'change', base: 'yearEnd' },
    `
      {vs,versus,against,from,since,over,on,compared with,compared to,than,than at} {,the }{previous,prior,preceding,last} {,fiscal ,financial }year-end |
      {vs,versus,against,from,since,over,on,compared with,compared to,than,than at} {,the }{previous,prior,preceding,last} {,fiscal ,financial }year end |
      {vs,versus,against,from,since,compared with,compared to,than at} {,the }{start,beginning} of {,the }{,fiscal ,financial }year |
      {year to date,ytd} {change,movement,increase,decrease}
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
      {in,over,within} {the ,}{three,3} months | quarter to quarter | qtr on qtr | quarterly change | on a sequential basis
    `,
  ],
  [
    { t: 'change' },
    `
      change | changed | changes | move | moved | movement | differ | swing | chg | var | variance | shift | shifted |
      budge{,d} | fluctuate{,d} | fluctuation | differ{s,ed} | different | shifts | moves | moving | change in | change to |
      {change,changes} {was,were,has been,have been} made {to,in} |
      changing | vary | varied | varies | any change | fared differently | flat | unchanged | steady | stuck | stable
    `,
  ],
  [
    { t: 'change', form: 'percent' },
    `
      growth | growth rate | growth rates | rates of growth | grow | grew | grown | growing | growths | rate of growth | percentage change |
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
      how far apart |
      difference | differential | delta | net {change,movement}{, in} | the difference | how many yen more | how many yen less | how many yen higher |
      how many yen lower | how much {more,less} than the | how much yen more | by how much | how much more | how much less | how much higher |
      how much lower | how many more | how many fewer | how many less | net adds | net additions | net addition |
      net add | increase by | by how many | absolute change | change in yen | yen change | amount of change |
      incremental | net increase in | change amount | difference in yen | in absolute terms | adds | additions | added |
      how much larger | how much bigger | how much smaller | increase in yen | how much did it change |
      by how {much,many} {yen,more,less} |
      {rise,increase,decrease,fall,drop,growth,change} {in yen,in absolute terms,in money,in jpy,in amount} | put on |
      put on more | put on yen | extra | additional | additionally |
      how much {bigger,smaller,larger,higher,lower,more,less,greater,stronger,weaker} |
      {and ,}how much {bigger,larger,higher,more,greater,smaller,lower,less} than |
      how many {extra,additional,new} | absolute {increase,decrease,growth,difference} | net increase | net decrease |
      net gain | net loss of {subscriptions,subs,contracts} | uplift in yen | amount {added,gained,lost} | wider by |
      difference in amount | change in amount | gap | gap between | spread | spread between | distance between |
      differ by | differ by how much | margin between | how much wider | how much narrower | excess of | did you add |
      did iij add | add | adding | did we add | newly added | how much did it add | how many did it add
    `,
  ],
  [
    { t: 'direction', way: 'up', either: true },
    `
      {higher,bigger,larger,greater} or {lower,smaller,less} | {lower,smaller} or {higher,bigger,larger,greater} | {more,fewer} or {less,fewer,more}
    `,
  ],
  [
    { t: 'direction', way: 'up' },
    `
      {raise,raises,raised,lift,lifts,lifted} its |
      bigger | larger | greater | more | increase | increased | increases | rise | rose | risen | rises | up | higher | improve | improved | improvement |
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
      rally | rallied | bulge{,d} | inflate{,d} | thicken{,ed} | pile{,s,d} up | piling up | augment{,ed} | grew larger | got bigger | get bigger |
      got better | get better | become bigger | became bigger | became larger | became higher |
      the {better,higher,stronger,superior,richer,bigger,larger} | raised | raises | raising | hike{,s,d} |
      bump{,ed} up | hiked up | {raised,lifted,increased,hiked,upped,boosted} to
    `,
  ],
  [
    { t: 'direction', way: 'down' },
    `
      {lower,lowers,lowered,cut,cuts,reduce,reduces,reduced} its | {come,comes,coming,came} off |
      smaller | less | fewer | decrease | decreased | decreases | fall | fell | fallen | falls | down | lower | decline | declined | declines |
      drop | dropped | drops | shrink | shrank | shrunk | worse | worsen | worsened | deteriorate | deteriorated | deteriorating | worsening |
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
      became lower | lost steam | lose steam | fizzle{,d} | the {worse,lower,weaker,inferior,smaller} |
      cut | cuts | slash{,ed,es} | trim{,med,s} | lowered | lowers | lowering | scale{,d} back | cut back |
      {cut,lowered,reduced,decreased,slashed} to
    `,
  ],
];
