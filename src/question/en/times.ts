import type { WordList } from '../roles/senses.js';

/** Words about time; labels such as "4Q17" are read by periods/. */
export const TIMES: WordList = [
  [
    { t: 'opening' },
    `
      {,as }{,at ,of ,on ,in ,to }{,the ,its }{,very }{beginning,start,opening,outset,first day} of |
      {at ,as at ,as of ,on ,in }{,the ,its }{beginning,start,opening,outset} | beginning | starting | opening |
      {began,begins,started,starts,opened,opens} | when it {began,started,opened}
    `,
  ],
  [
    { t: 'opening', both: true },
    `
      {,at ,as of }{,the }{beginning,start,opening} {/,&,and,to} {,the }{end,ending,close,closing} of | {beginning,opening,start}/{end,ending,closing} |
      {beginning,start,opening} {/,&,and,to} {end,ending,close,closing}
    `,
  ],
  [
    { t: 'part', kind: 'FY' },
    `
      full year | full-year | fy | annual | fiscal year | full fiscal year | whole year | twelve months | 12 months |
      entire year | full yr | year | the year | 12m | for the year | full-yr | financial year | fiscal
    `,
  ],
  [
    { t: 'part', kind: 'H1' },
    `
      1h | h1 | first half | first two quarters | first 2 quarters | two first quarters | 1st half | interim period |
      half year | after {six months,the first half,two quarters,half the year,half a year} | first-half | six months | 6 months | first six months | 1st h | interim | first 6 months | half-year |
      6m
    `,
  ],
  [
    { t: 'part', kind: 'H2' },
    `
      2h | h2 | second half | last two quarters | second two quarters | 2nd half | second-half | latter half |
      last six months | back half
    `,
  ],
  [
    { t: 'part', kind: '9M' },
    `
      9m | after {nine months,9 months,three quarters,the third quarter,the first nine months} | nine months | 9 months | first nine months | nine-month | first 9 months | nine month | first {nine,9} month |
      three quarters cumulative | 1q-3q | 1q to 3q | first three quarters | cumulative third quarter | cumulative 3q |
      3q cumulative | nine months cumulative | 9 month | 3q ytd
    `,
  ],
  [
    { t: 'part', kind: 'Q1' },
    `
      1q | q1 | after {one quarter,the first quarter,the first three months} | first quarter | 1st quarter | first-quarter | first qtr | 1st qtr | first three months | june quarter |
      quarter one
    `,
  ],
  [
    { t: 'part', kind: 'Q2' },
    `
      2q | q2 | second quarter | 2nd quarter | second-quarter | second qtr | 2nd qtr | september quarter | quarter two
    `,
  ],
  [
    { t: 'part', kind: 'Q3' },
    `
      3q | q3 | third quarter | 3rd quarter | third-quarter | third qtr | 3rd qtr | december quarter | quarter three
    `,
  ],
  [
    { t: 'part', kind: 'Q4' },
    `
      4q | q4 | fourth quarter | 4th quarter | fourth-quarter | fourth qtr | 4th qtr | final quarter |
      {,the }{last,final,closing} quarter of {that,the same} {,fiscal }year | last three months | forth quarter | march quarter | quarter four | forth qtr
    `,
  ],
  [
    { t: 'latest' },
    `
      latest | most recent | current | currently | newest | today | at present | recent | right now | as of now |
      last reported | last published | presently | to date | so far | at the moment | latest available | is now |
      are now | last available | nowadays | latest one | latest known | latest figure | latest figures | latest number |
      latest numbers | most current | just reported | just published | just announced | these days | this time |
      this time around | at the latest date | as it stands today | today's | last known | last disclosed | last figure |
      last number | of late | now known | last announced | most recently | latest disclosed | latest published |
      up to date | up-to-date | as things stand
    `,
  ],
  [
    { t: 'latest', rolling: true },
    `
      {,the }{last,past,trailing,latest,previous,rolling} {twelve,12} {months,mths,mos} | {,the }{last,past,trailing,rolling} 12m |
      ltm | ttm | trailing year | rolling year
    `,
  ],
  [
    { t: 'latest', step: 'quarter' },
    `
      latest quarter | most recent quarter | last quarter | this quarter | current quarter | latest qtr |
      last reported quarter | last qtr | the last quarter | recent quarter | latest three months |
      most recent three months | this past quarter | the past quarter | past quarter | just ended quarter |
      quarter just ended | the quarter just ended | quarter just reported | last reported qtr | the latest quarter |
      the most recent quarter | this last quarter | newest quarter | current qtr | this qtr
    `,
  ],
  [
    { t: 'latest', step: 'year' },
    `
      last year | last fiscal year | latest year | latest fiscal year |
      most recent year | most recent fiscal year | last financial year |
      latest full year | last full year | the last fiscal year | this past year | the past year | past year |
      past fiscal year | the year just ended | year just ended | fiscal year just ended | the fiscal year just ended |
      just ended fiscal year | just-ended fiscal year | just finished year | year just reported | newest fiscal year |
      the latest fiscal year | the latest year | the most recent year | the most recent fiscal year |
      the last full year | last completed year | last reported year | most recent full year | the last year | last yr
    `,
  ],
  [
    { t: 'latest', step: 'year', running: true },
    `
      {this,the current,current,the ongoing,the running} {,fiscal ,financial ,business }{year,yr} | year {under way,in progress}
    `,
  ],
  [
    { t: 'prior', step: 'year', count: 1, alike: true },
    `
      {,and }the {prior,previous,preceding,earlier} one | the one {before,prior,preceding}{, that,it} | the one before
    `,
  ],
  [
    { t: 'prior', step: 'year', count: 1 },
    `
      the year before | year before | previous year | prior year | the previous year | the prior year | a year earlier |
      a year before | year earlier | year ago | a year ago | previous fiscal year | prior fiscal year | preceding year |
      one year earlier | year-ago | the preceding year | one year before | year prior | a year prior |
      the year earlier | py | same quarter a year earlier | same period a year earlier | same period last year |
      same {quarter,period} {of ,in ,}last year | year-ago quarter | {the ,}{prior,previous,preceding} year quarter | year-ago period | the fiscal year before |
      {the ,}same {quarter,period,three months,qtr} {a,one} {year,yr} {before,earlier,ago,prior,previously} | same quarter the year before | previous yr | prior yr | 12 months earlier | twelve months earlier |
      one year before that |  a year before that | the year prior | 
      the year preceding | year preceding |
      {previous,prior,preceding} {fiscal yr,financial year,fy} | same time last year | this time last year |
      same quarter {of ,in ,}the {previous,prior,preceding} year |
      same period {of ,in ,}the {previous,prior,preceding} year |
      {corresponding,equivalent,comparable,matching} {period,quarter} {of ,in ,}{the ,}{previous,prior,last,preceding} year |
      year-earlier {period,quarter} | last year's {quarter,period} |
      {corresponding,equivalent,comparable,same} {period,quarter} {a year earlier,one year earlier,a year before,a year ago,the year before} |
      year-earlier | a yr earlier | a yr ago | the fiscal year prior | fiscal year before | fiscal year prior |
      in the year before that
    `,
  ],
  [
    { t: 'prior', step: 'year', count: -1 },
    `
      the year after | the following year | a year later | next year | following year | one year later | the next year |
      year after | next fiscal year | coming year | upcoming year | upcoming fiscal year | the coming year
    `,
  ],
  [
    { t: 'prior', step: 'quarter', count: 1 },
    `
      the quarter before | quarter before | previous quarter | prior quarter | the previous quarter |
      the prior quarter | preceding quarter | a quarter earlier | one quarter earlier | the preceding quarter |
      a quarter before | quarter earlier |  one quarter before | quarter prior |
      the quarter prior | the quarter preceding | immediately preceding quarter | preceding qtr | previous qtr |
      prior qtr | previous three months | preceding three months | the three months before | last quarter before that |
      a quarter ago | one quarter ago | the quarter earlier | the quarter prior to that
    `,
  ],
  [
    { t: 'prior', step: 'quarter', count: -1 },
    `
      the next quarter | next quarter | following quarter | the following quarter | a quarter later |
      one quarter later | coming quarter | upcoming quarter | the coming quarter
    `,
  ],
  [
    { t: 'calendar' },
    `
      calendar | calendar year | cy | in calendar terms | calendar terms | calendar quarter | calender | calendar yr |
      calender year | calendar-year | january to december | jan-dec | jan to dec | jan through dec |
      january through december | january december | jan dec
    `,
  ],
  [
    { t: 'asof' },
    `
      after | as of | at end | end of | at the end of | end | as at | ended | ending | year end | year-end | at year end |
      closing | close | balance | balances | outstanding | at fiscal year end | period end | at period end | quarter end |
      fy end | eop | at the close of | bal | by the end of | ends | position at | at fy end | as of the end of |
      end of period | by end | at quarter end | at fiscal year-end | fiscal year end | the end of | close of |
      month end | as at the end of | as at end of | as of end | as of the close of | at the turn of | at the finish of |
      by the close of | at the date of | per end of | per end | at period-end | at quarter-end | at the year end |
      at the fiscal year end | at the fiscal year-end | at the balance sheet date | balance sheet date | at the end |
      by year end | by the year end | by fiscal year end | by period end | by the end | as of fiscal year end |
      as of year end | at the period end | ye | fye | as of the fiscal year end | end-of-period | end-of-year |
      end of year | end of the year | end of fiscal | at month end | per | outstanding at | standing at |
      at the cutoff | closing balance | ending balance | on hand | in place | in force at
    `,
  ],
];
