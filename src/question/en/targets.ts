import type { WordList } from '../senses.js';

/** Words about targets and results against them. */
export const TARGETS: WordList = [
  [
    { t: 'target', facet: 'value' },
    `
      aiming for | aiming at | aiming | is aiming for | target | targets | guidance | guide | plan | planned | plans |
      forecast | forecasts | goal | goals | outlook | tgt | targeted | expected | projection | guided | budget |
      objective | projected | company target | company plan | company forecast | management target | financial target |
      financial targets | aim | aims | planning | expects | expect | full year target | full-year target | fy target |
      assume | assumed | assumption | assumes | assumptions | estimate | estimated | est | targeting | tgts |
      company guidance | estimates | fcst | target for | the company plan | the plan | scheduled | anticipated |
      anticipate | targetted | the target | plan for | projections | target set
    `,
  ],
  [
    { t: 'target', facet: 'rate' },
    `
      achievement rate | % of target | percent of target | as % of target | percentage of target | achievement ratio |
      target achievement rate | attainment rate | as a percentage of target | as a percentage of the target |
      % of the target | percent of the target
    `,
  ],
  [
    { t: 'target', facet: 'achievement' },
    `
      achieve | achieved | achievement | hit | meet | met | reach | reached | beat | beaten | exceed | exceeded |
      missed | miss | attain | attained | attainment | fulfil | fulfilled | fulfill | vs target | vs guidance |
      vs plan | against target | against guidance | against plan | against the target | against the plan |
      versus target | versus plan | compared with target | compared with the target | come in at | came in at |
      surpass | surpassed | undershoot | overshoot | deliver | on target | in line with | vs tgt | above plan |
      below plan | get to | got to | make it to | above target | below target | versus guidance | outperform |
      underperform | come in above | come in below | came in above | came in below | reaching | meeting | topped |
      fall short | fell short | short of plan | come up short | underachieve | top its | achieving | land | landed |
      come in | came in | compare with the target | compare to the target | match | matched | vs the target |
      vs the plan | versus the target | versus the plan | compared to the target | compared with plan |
      compared to plan | actual vs target | actual vs plan | result vs target | stack up against | live up to |
      satisfied | relative to target | relative to plan | on plan | as planned | above the target | below the target |
      above guidance | below guidance | hits
    `,
  ],
  [
    { t: 'target', facet: 'remaining' },
    `
      missing | left to | still missing | still to go | to go | needed to reach | missing to | lacking | remain |
      remaining | left | needed to hit | left to reach
    `,
  ],
  [
    { t: 'target', facet: 'gap' },
    `
      gap | shortfall | short of | fell short by | shortfall to | gap to | short by | away from | miss by | missed by |
      beat by | exceeded by | margin over target | excess over | overshoot by | gap to target | far from | how far |
      distance to | difference to target | difference from target | difference to the target |
      difference between target and result | short
    `,
  ],
  [
    { t: 'target', facet: 'progress' },
    `
      progress | progress rate | progress ratio | progress toward | progress towards | progress against | progress to |
      on track | how far along | completion | percent complete | progressed | rate of progress | pace | tracking |
      progression rate
    `,
  ],
  [
    { t: 'target', facet: 'revision' },
    `
      revise | revision | revisions | revised to | cut | raise | raised | lowered | revised down | revised up |
      changed the target | cut by | lower its target | target cut | target revision | guidance cut | cuts | raising |
      downward revision | upward revision | guidance change | guidance revision | was revised | were revised | amended |
      amend
    `,
  ],
  [
    { t: 'version', version: 'initial' },
    `
      initial | original | originally | first | before revision | before the revision | at the start |
      beginning of year | initially | old | earlier | pre revision | prior to revision | at the beginning of the year |
      first set | unrevised | at the start of the year | set at the start | start of year
    `,
  ],
  [
    { t: 'version', version: 'revised' },
    `
      after the second revision | after the revision of | second revision | revised | after revision |
      after the revision | updated | new | lowered | latest | reduced | final | last | modified | most recent
    `,
  ],
  [
    { t: 'implied' },
    `
      implied | implies | imply | implicit | implying | implicitly | derive | derived | backed out | back out |
      works out | inferred | implied by
    `,
  ],
  [
    { t: 'actual' },
    `
      end up | ended up | where did we end up | finish | finished | actual | actuals | result | results | actually |
      reported | achieved result | outcome | realized | realised | real | in the end | disclosed | recorded | booked |
      printed
    `,
  ],
];
