import type { WordList } from '../roles/senses.js';

/** Words that turn a figure into its sister, and those whose figure depends on the line. */
export const VARIANTS: WordList = [
  [
    { t: 'variant', kind: 'diluted' },
    `
      diluted | fully diluted | on a diluted basis | diluted basis | dil | after dilution | with dilution | dilutive |
      assuming dilution | allowing for dilution
    `,
  ],
  [
    { t: 'variant', kind: 'ads' },
    `
      per ads | per ads equivalent | per adr | per american depositary share | on {an ,a per ,}ads basis | ads based
    `,
  ],
  [
    { t: 'variant', kind: 'leases' },
    `
      leases | capital leases | by leases | lease part | leased | lease | the lease part | lease portion | via leases |
      through leases | leasing | leased assets | lease financed | lease-financed | finance leases | finance lease |
      bought on lease | on lease | acquired by lease | acquired under capital leases | acquired through capital leases |
      lease based | lease-based
    `,
  ],
  [{ t: 'variant', kind: 'basic' }, `basic | undiluted | non-diluted`],
  [
    { t: 'variant', kind: 'cashFlow' },
    `
      {in,on,from,per,as in,of} {the ,}{cash flow statement,cf statement,statement of cash flows,statements of cash flows} | {cash flow,cf} {line,add back,addback,adjustment,item} | cash flow statement |
      {vs,versus,against,and} {the ,}{cash flow,cf,cash flow statement,cf statement}
    `,
  ],
  [{ t: 'variant', kind: 'interim' }, `interim | mid-year | midyear`],
  [{ t: 'variant', kind: 'yearEnd' }, `year end | fiscal year end | ye | yearend`],
  [{ t: 'variant', kind: 'deferred' }, `deferred | deferred part | deferred portion`],
  [
    { t: 'qualifier' },
    `
      proceeds from {the ,}{sales,sale} | as {originally ,}declared | deducted from |
      {on ,}{the ,}same basis | {the ,}{remaining,other} {three,two,3,2} quarters | {the ,}rest of {the,that} year | {the ,}{next,following,subsequent} {two,three,2,3} {quarters,years} | {first,last} {two,three,2,3} | {cash,cash flow,ocf,operating cash flow,ffo,gross,net} interest {cover,coverage}{, ratio} | {quick,acid test,cash conversion,debt service,leverage,gearing} ratio | {dividend,earnings,fcf,free cash flow} yield |
      {accounts receivable,receivable,receivables,inventory,inventories,accounts payable,payable,payables} {days,turnover,turns,turn} |
      {days,turnover,turns} {of ,in ,}{accounts receivable,receivable,receivables,inventory,inventories,accounts payable,payable,payables} |
      dso | dpo | dio | days {sales,of sales,of inventory} outstanding |
      opening/closing | opening balance | beginning balance |
      like for like | organic | organically | constant currency | underlying | normalized | normalised |
      seasonally adjusted | pro forma | inflation adjusted | real terms | non gaap | excluding one offs | per employee |
      per user | per subscriber | per customer | per head | per capita | excluding one-offs | ex one offs |
      adjusted for one offs | one off adjusted | excluding extraordinary items | before extraordinary items |
      before exceptional items | excluding special items | core | non consolidated | nonconsolidated | unconsolidated |
      parent only | parent company only | parent {company ,}alone | standalone parent | stand alone parent | parent-only |
      iij {alone,standalone,stand alone,stand-alone,non-consolidated} | {alone,standalone,stand-alone,stand alone} {iij,company,entity} |
      {revenue,revenues,sales,turnover,income,profit,costs} {in,within,inside} japan | {within,inside} japan |
      {japan,japanese} {revenue,revenues,sales,turnover} | ifrs | under ifrs | ifrs basis |
      j gaap | jgaap | japanese gaap | under japanese gaap | per workday | per working day | per day | daily | monthly |
      weekly | per month | per week | a day | a month | per store | per contract | per subscription | per line |
      per line item | per square meter | annualized | annualised | run rate | run-rate | smoothed | deflated | inflation-adjusted | weather adjusted |
      currency adjusted | in local currency | local currency | at constant rates | at constant exchange rates |
      in euros | in euro | euros | eur | in pounds | gbp | in sterling | sterling | in yuan | rmb | in won |
      in bitcoin | median | standard deviation | volatility | correlation | percentile of | seasonal adjustment |
      probability weighted | risk adjusted | tax adjusted | unlevered | levered | domestically | internationally |
      regionally | globally | nationally | geographically | locally | nominally | in real terms | nominal |
      per square foot | per seat | per site | per gigabyte | per gigabit | per gb | per device | per sim | per visit |
      per unit | per region | per country | by country | by region | by customer | by client | by prefecture | by city |
      by gender | by age | by department | ever
    `,
  ],
  [
    { t: 'margin' },
    `
      margin | margins | profit margin | profitability ratio | profit margins | profitability | profitability margin |
      how profitable | rate of profit | profit rate | profit ratio | profitability level
    `,
  ],
  [
    { t: 'variant', kind: 'paid' },
    `
      payment | payments | payments to | amount paid | pay | paid | paying | actually pay | actually paid | did we pay |
      payout of | paid out | pays out | paying out | pay out | settled in | pay over | hand over | handed over |
      hand out | handed out | paid to | pay to | remit{,ted} | disburse{,d} | shelled out in tax
    `,
  ],
  [
    { t: 'variant', kind: 'cash' },
    `
      cash paid out | cash spent on | cash spent | spent in cash | cash outlay | cash outflow for | cash used for | pay in cash |
      paid in cash | cash paid | in cash | paid out in cash | actually paid out in cash | actually paid in cash |
      cash payments of | cash payment | cash payments | cash outflow | cash outflows | out of pocket | in hard cash |
      cash | cash actually paid | cash {goes,went,going,flowed,flows} {out ,}{on,for,to} | paid in actual cash | actual cash paid | cash cost of | cash wise | hard cash |
      cash basis payment
    `,
  ],
  [
    { t: 'variant', kind: 'current' },
    `
      current one | current portion | current part | due within a year | due within one year | curr | cur | current side |
      current only | current ones | current
    `,
  ],
  [
    { t: 'variant', kind: 'short' },
    `
      {,the }short{-, }term{, part, portion, one, ones} | st part
    `,
  ],
  [
    { t: 'variant', kind: 'perShare' },
    `
      {,on a ,in }per{ ,-}share{, basis,s} | per {one,1} {common ,}share | per common share | a share | each share | for each share
    `,
  ],
  [
    { t: 'variant', kind: 'noncurrent' },
    `
      noncurrent one | noncurrent portion | non current one | noncurrent part | noncurrent | non current |
      long term one | long-term part | long term part | long-term portion | long term portion | due after a year |
      due after one year | noncurr | noncur | non-current portion | non-current part | noncurrent side |
      non current portion | non-current one | noncurrent only | long-term | long term | long-term one | long-term ones | lt part | the long-term one
    `,
  ],
  [
    { t: 'variant', kind: 'beforeNoncontrolling' },
    `
      before {deducting ,taking out ,taking off ,subtracting ,removing ,}{the ,}{noncontrolling interests,non-controlling interests,minority interests,minorities,minority}{, share, deduction, deductions, interest,' share,'s share, are taken off, are deducted, come off, are taken out} |
      before {deduction of,allocating to,attribution to,deducting,taking off,subtracting} {the ,the share of ,the share of the ,}{noncontrolling interests,minority interests,minorities,nci} |
      prior to {deducting ,deduction of ,taking off ,}{the ,the share of ,the share of the ,}{noncontrolling interests,minority interests,minorities,nci} |
      {without,not} {deducting,taking off,subtracting,removing} {the ,the share of ,the share of the ,}{noncontrolling interests,minority interests,minorities,nci} |
      {including,with} {the ,}{noncontrolling interests,non-controlling interests,minority interests,minorities} |
      before and after {deducting ,deduction of ,taking off ,taking out ,}{the ,}{noncontrolling interests,non-controlling interests,minority interests,minorities,nci}
    `,
  ],
  [
    { t: 'profit' },
    `
      profit | loss | profitable | loss making | profits | losses | in the black | in the red | loss-making |
      profitability | make money | made money | lose money | unprofitable | profit figure | profit number |
      profit level | how profitable was | bottom-line profit | earned profit | profit made | gains or losses |
      bleed{,ing} money | bled money | losing money | lost money | profits made | earnings | earning | returns
    `,
  ],
  [
    { t: 'variant', kind: 'adjusted' },
    `
      split adjusted | split adj | {,retroactively }{restated,recast,recalculated,rebased} {for,to reflect,to account for} {the ,}{1 200 ,1 for 200 ,}{stock ,share ,}split | {reflecting,taking into account,giving effect to} the {stock ,share ,}split | adjusted to {reflect,account for} the {stock ,share ,}split | retroactively adjusted for {the ,}{stock ,share ,}split | adjusted for the split | adjusted for the stock split | after the split |
      post split | adjusted for split | on a split adjusted basis | adj for split | adj | adjusted |
      after the stock split | retroactively adjusted | {adjusted for,spreading,smoothing,smoothed for,with the} {the ,}retroactive {docomo ,charge ,cost ,}{adjustment,adjustments} |
      {retroactive,retroactively} {docomo ,charge ,cost ,}{adjustment,adjustments} {spread,smoothed}{ out, evenly,} | with {docomo ,charge ,cost ,}retroactive {adjustment,adjustments} {spread,smoothed}{ out, evenly,} |
      {,if i ,if we ,when ,once }adjust{,ed,ing} {,it ,this }{for,to} {the ,}{1 200 ,1 for 200 ,}{stock ,}split | stock split adjusted
    `,
  ],
  [
    { t: 'variant', kind: 'unadjusted' },
    `
      unadjusted | before the split | pre split | before the stock split | not split adjusted | before split |
      before stock split | unadjusted for the {stock ,}split | split unadjusted | on the pre split basis | before the split adjustment |
      before split adjustment | before adjustment for the split | before adjusting for the split |
      as originally {printed,reported,declared,disclosed,stated} | as {declared,originally declared} then
    `,
  ],
  [
    { t: 'variant', kind: 'total' },
    `
      in total | total {yen,jpy} | total amount | total amount of | total payout | in aggregate | total sum | overall amount |
      total yen amount | {total ,}{yen,jpy,cash} cost | cost in {yen,total,cash} | total cash amount | in total paid | total outlay | overall sum |
      aggregate amount | total value | sum total of | amount in total | amount overall | total pay out | all in |
      in all | altogether amount | {in ,}{yen,jpy} total | total in {yen,jpy} | total {payment,payments}
    `,
  ],
];
