import type { WordList } from '../roles/senses.js';

/** What has yet to be earned: of a plan, what it leaves; else no more than filler. */
export const HAS_TO =
  '{has,have,had,need,needs,needed} to {be ,}{book,booked,earn,earned,make,made,generate,deliver,produce,post,record,add} | must {book,earn,make,generate,deliver,produce,post,record} | must be {booked,earned,made,generated,delivered,posted,recorded,reached} | required to {book,earn,make,hit,meet,reach}';

/** "the November revision": by the month, whatever its year. */
const SET_IN: WordList = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
].flatMap((month, at): WordList => {
  const number = String(at + 1).padStart(2, '0');
  const revision = `{the ,}{${month},${month.slice(0, 3)}} {revision,revised,cut,downgrade,upgrade,update}`;
  return [
    [{ t: 'version', version: `set-${number}` }, revision],
    [{ t: 'version', version: `until-${number}` }, `{before,pre,prior to,ahead of,until} ${revision}`],
  ];
});

/** Words about targets and results against them. */
export const TARGETS: WordList = [
  ...SET_IN,
  [
    { t: 'target', facet: 'value' },
    `
      {was,were,is} supposed to | supposed to |
      aimed {at,for} | aiming for | aiming at | aiming | is aiming for | target | targets | guidance | guide | plan | planned | plans |
      forecast | forecasts | goal | goals | outlook | tgt | targeted | expected | projection | guided | budget |
      objective | projected | company target | company plan | company forecast | management target | financial target |
      financial targets | aim | aims | planning | expects | expect | expecting | {is,was} {iij,the company,management,it} expecting | full year target | full-year target | fy target |
      assume | assumed | assumption | assumes | assumptions | estimate | estimated | est | targeting | tgts |
      company guidance | estimates | fcst | target for | the company plan | the plan | scheduled | anticipated |
      anticipate | targetted | the target | plan for | projections | target set | shoot for | shooting for | gun for |
      gunning for | pencil{,led,ling} in | earmark{,ed} | foresee | foresees | foreseen | foreseeing | envisage{,s,d} |
      envision{,ed} | look for in | hope{,s,d} for | hoping for | bank on | banking on | pitch{ed} | peg{,ged} |
      promise{,d} | commit{,ted} to | sets out | set out to | bar | hurdle | ambition | ambitions | intend{,s,ed} |
      intends to | intention | seek | seeks | seeking | guided for | guiding | guides | guided to | guidance for |
      pencil | slated | due to | set as target | set as the target | set itself | set for itself | company guide |
      official target | official guidance | official forecast | management guidance | management plan |
      management forecast | own forecast | earnings forecast | earnings guidance | results forecast |
      full year {guidance,forecast,plan,outlook} | business plan | planning assumption | working assumption |
      assumed in the plan | expected to be | expected to reach | is to be | predicted by the company | count on for |
      striving for | strive for | forward guidance | predicted by iij | pledge{,d,s} | vow{,ed} | undertake |
      undertook | undertaken | set out | set its sights on | sights on | set sights on | aspire{,d} | aspiration |
      wish{,ed} for | intends | put forward | held out | pencilled | pencilling | penciling | burdened plan |
      budget for | budgeted | allotted | allot | forecasted | guesstimate by iij | official number |
      official objective | objectives | stated goal | stated aim | stated target | published target | published goal |
      published guidance | announced target | announced plan | announced forecast | earmarked | is earmarked
    `,
  ],
  [
    { t: 'target', facet: 'rate' },
    `
      achievement rate | % of target | percent of target | as % of target | percentage of target | achievement ratio |
      target achievement rate | attainment rate | as a percentage of target | as a percentage of the target |
      % of the target | percent of the target | achieved what {percent,percentage,share} of |
      what {percent,percentage} of {the ,its ,}{target,plan,guidance} |
      how much of {the ,its ,}{target,plan,guidance,goal,forecast} | hit rate | delivery rate | fulfilment rate |
      fulfillment rate | completion of target | in % of {target,plan,guidance} | % of {plan,guidance} |
      percent of {plan,guidance} | as a % of {the ,}{target,plan,guidance} |
      relative to {the ,}{target,plan,guidance} in percent | target attainment
    `,
  ],
  [
    { t: 'target', facet: 'achievement' },
    `
      {stay,stays,stayed,keep,kept,remain,remained,come in,came in,end up,ended up,land,landed,} {within,inside} {the ,its ,}{target,tgt,plan,budget,guidance,forecast} |
      achieve | achieved | achievement | hit | meet | met | reach | reached | beat | beaten | exceed | exceeded |
      missed | miss | attain | attained | attainment | fulfil | fulfilled | fulfill | vs target | vs guidance |
      vs plan | against target | against guidance | against plan | against the target | against the plan |
      versus target | versus plan | compared with target | compared with the target | come in at | came in at |
      top | topping | surpass | surpassed | undershoot | overshoot | deliver | on target | in line with | vs tgt | above plan |
      below plan | get to | got to | make it to | above target | below target | versus guidance | outperform |
      underperform | come in above | come in below | came in above | came in below | reaching | meeting | topped |
      fall short | fell short | short of plan | come up short | underachieve | top its | achieving | land | landed |
      come in | came in | compare with the target | compare to the target | match | matched | vs the target |
      vs the plan | versus the target | versus the plan | compared to the target | compared with plan |
      compared to plan | actual vs target | actual vs plan | result vs target | stack up against | live up to |
      satisfied | make | made | relative to target | relative to plan | on plan | as planned | above the target | below the target |
      above guidance | below guidance | hits | make the {target,plan,number,guidance,forecast,grade} |
      made the {target,plan,number,guidance,forecast} | make {,its ,their ,our }{target,plan,number,numbers,guidance} |
      made its {target,plan,number,numbers,guidance} | make good on | made good on | live{,d} up to | deliver on |
      delivered on | delivered | come through | pull{ed} it off | clear{ed} the bar |
      {above,below,over,under,ahead of,behind} {the ,its ,}{target,plan,guidance,forecast,budget} |
      {against,vs,versus,compared with,compared to,relative to} {the ,its ,}{target,plan,guidance,forecast,goal,outlook,budget} |
      {above,below,over,under,beyond,short of,in line with,ahead of,behind} what {had been ,was ,is ,it ,iij ,they ,it had ,they had ,iij had ,}{targeted,planned,guided,forecast,expected,promised,projected,budgeted} |
      {get,got} to {the,its,their} | {make,made,iij make,iij made} {its,their} | {against,vs,versus} {its,their} |
      {fell,fall,come,came} short | come {up ,}short | came {up ,}short | up to plan | up to target |
      better than {planned,expected,forecast,plan,target,guidance} |
      worse than {planned,expected,forecast,plan,target,guidance} | as expected | as forecast | as guided |
      as targeted | out of reach | within reach | actually achieved | tick{ed} the box | nail{ed} | outdid | outdo |
      outstrip{ped} | overdeliver{ed} | underdeliver{ed} | overachieve{d} | trail{ed} | lag{ged} | how close |
      clear{,s,ed} | clear the | measure{,d} up to | measure up | make it | made it | manage to reach |
      managed to reach | manage to hit | crack{,ed} | attain its | score{,d} against | live up | falls short |
      falling short | overtook | undershot | overshot | get there | got there | bear out | borne out | came true |
      come true | hold true | lived up to | up to scratch | up to the mark | up to par | hit its mark | hit the mark |
      missed the mark | miss the mark | {come,came,get,got} {anywhere ,}{near,close to} | {anywhere,somewhere} near
    `,
  ],
  [
    { t: 'target', facet: 'remaining' },
    `
      {was,is,were,are} {still ,yet ,left ,}to be {booked,earned,made,added,won} | still to {be ,}{booked,earned,made,added,book,earn,make,add} | left to {book,earn,make,add,go,reach} |
      {was,is,were,are} needed | missing | left to | still missing | still to go | to go | needed to reach | missing to | lacking | remain |
      {,still }{remains,remained} | remaining | left | needed to hit | left to reach |
      still {needed,required,outstanding,to earn,to make,to come,to book} |
      left to {earn,make,book,reach,do,go,hit,achieve} | {needed,required} to {hit,reach,meet,make,achieve} |
      how much more {is needed,was needed,to go} | remains to be {earned,made,booked,reached} |
      yet to {earn,make,come,book} | to be made up | have to {earn,make,book} | had to {earn,make,book} |
      must {earn,make,book} | still had to | still have to | was still missing
    `,
  ],
  [
    { t: 'target', facet: 'gap' },
    `
      by {what,how big a,how wide a,how large a} margin | gap | shortfall | short of | fell short by | shortfall to | gap to | short by | away from | miss by | missed by |
      beat by | exceeded by | margin over target | excess over | overshoot by | gap to target | far from | how far |
      distance to | difference to target | difference from target | difference to the target |
      difference between target and result | short | how far {short,off,above,below,over,under,ahead,behind} |
      how {much,far} {,is it ,is that ,is this }{above,below,over,under,ahead of,behind,beyond,short of} | by how much did it {miss,beat,exceed} |
      distance from | {overshot,undershot} by | margin of {miss,beat} |
      {missed,beat,exceeded} {the ,its ,}{target,plan,guidance} by |
      {surplus,excess,deficit} {over,to,against} {target,plan} | difference between target and actual |
      difference between actual and target | deviation from {target,plan,guidance} | deviation | off target | off plan |
      discrepancy | variance to plan | variance against plan | variance vs plan
    `,
  ],
  [
    { t: 'target', facet: 'progress' },
    `
      progress | progress rate | progress ratio | progress toward | progress towards | progress against | progress to |
      on track | how far along | completion | percent complete | progressed | rate of progress | pace | tracking |
      progression rate | how much of the full year {target,plan,guidance} | already in the bag | in the bag |
      along the way | underway | how advanced | how far {into,through} | progress made | ytd progress | so far against |
      achieved so far | on the way | done so far | percentage of completion | progress vs | progress versus |
      progress relative to | progress on |
      {as a ,as ,}{percent,percentage,%,share,fraction} of {the ,its ,}{full-year,full year,annual,fy} {target,plan,guidance,forecast} |
      of the full-year {target,plan,guidance} achieved |
      {toward,towards} {the ,its ,}{full year ,annual ,fy ,}{target,plan,guidance,goal,forecast}
    `,
  ],
  [
    { t: 'target', facet: 'revision' },
    `
      {raise,raises,raised,lift,lifts,lifted,lower,lowers,lowered,cut,cuts,reduce,reduces,reduced} its | revise | revision | revisions | revised to | cut | raise | raised | lowered | revised down | revised up |
      {,the }{revision,update} {history,path,record} | {,the }history of {,the ,its }{revision,change,update}{,s} | changed the target | cut by | lower its target | target cut | target revision | guidance cut | cuts | raising |
      downward revision | upward revision | guidance change | guidance revision | was revised | were revised | amended |
      amend | revising | revises | change{,d} {the ,its ,}{target,plan,guidance,forecast,outlook} |
      changes to guidance | update{,d} its {target,guidance,forecast} | trim{,med} | slash{,ed} | scale{,d} back |
      walk{,ed} back | hike{,d} | upgrade{,d} | downgrade{,d} | bump{,ed} up | cut back | lowering | lifted its |
      raise its | raised its | lowers | raises | adjust its {target,guidance,forecast} |
      adjusted its {target,guidance,forecast} | guidance cuts | target changes | target change | reset | re set |
      rebase{,d} | rework{,ed} | version | versions | all versions | each version | every version | iterations |
      {before,pre}{ and ,/, & , / , vs , versus , then }{after,post} |
      {1st,2nd,3rd,first,third} {revision,rev,cut,revised,version} | {1st,first} and {2nd,second} {revision,rev,cut}{,s} |
      {cut,lowered,revised,reduced,raised,lifted,changed} {twice,two times,three times,several times,more than once} |
      {the ,all ,}{two,three,four} {levels,versions,steps}
    `,
  ],
  [
    { t: 'version', version: 'initial' },
    `
      initial | original | originally | first | before revision | before the revision | at the start |
      beginning of year | initially | old | earlier | pre revision | prior to revision | at the beginning of the year |
      first set | unrevised | at the start of the year | set at the start | start of year | start of the year |
      start of the fiscal year | at the outset | outset | in the beginning | first guidance | starting |
      originally set | initially set | first announced | announced first | first version |
      before it was {revised,cut,changed,lowered,raised} | before the {cut,change,downgrade} | set in may | opening |
      beginning of the year | at the start of the fiscal year | original version | initial version | pre-revision |
      {,at ,as at ,as of }{,the }{beginning,start,outset} of | first target | pre cut | first one | before | pre
    `,
  ],
  [
    { t: 'version', version: 'revision1' },
    `
      {after ,}{the ,}{first,1st} {revision,cut,downgrade,upgrade,downward revision,upward revision} | {cut,revision} {1,one,no 1,#1}
    `,
  ],
  [
    { t: 'version', version: 'revision2' },
    `
      {after ,}{the ,}{second,2nd} {revision,cut,downgrade,upgrade,downward revision,upward revision} | {cut,revision} {2,two,no 2,#2} | {twice,two times} {lowered,cut,reduced,revised,downgraded,raised}
    `,
  ],
  [
    { t: 'version', version: 'revised' },
    `
      after the revision of | revised | after revision |
      after the revision | updated | new | lowered | latest | reduced | final | last | modified | most recent |
      after the {cut,change,downgrade,upgrade,update} | later | second | changed | new version | revised version |
      in force | updated version | the last one | later version | adjusted downward | post revision | post-revision |
      newer | {revised,cut,lowered,raised,reduced,trimmed,slashed,hiked,changed} to |
      to what {number,figure,level,amount,value} | post cut | after | post
    `,
  ],
  [
    { t: 'implied' },
    `
      implied | implies | imply | implicit | implying | implicitly | by implication | implication | derive | derived | backed out | back out |
      works out | inferred | implied by | left implied | that would mean | would mean | backing out | back into |
      arithmetically | leaves for | leave for | leaves over | that leaves | mathematically | by subtraction |
      by difference | ${HAS_TO} | works out to | works out at | suggests | suggest
    `,
  ],
  [
    { t: 'actual' },
    `
      act as | act as a | act as an | end up | ended up | where did we end up | finish | finished | actual | actuals | result | results | actually |
      reported | achieved result | outcome | realized | realised | real | in the end | disclosed | recorded | booked |
      printed | reality | in reality | real world | real number | real figure | actual figure | actual result |
      true figure | realised figure | as it happened | eventually | finally | ultimately | at the end | wind up |
      wound up | came out at | {what ,and what ,how it ,}{came out,turned out} | how did it {turn,come} out | turned out to be | and what was it | and how much was it | and how did it end{, up} | it turned out | final figure | final result | final outcome |
      end result | outturn
    `,
  ],
];
