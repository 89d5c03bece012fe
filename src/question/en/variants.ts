import type { WordList } from '../senses.js';

/** Words that turn a figure into its sister, and those whose figure depends on the line. */
export const VARIANTS: WordList = [
  [
    { t: 'variant', kind: 'diluted' },
    `
      diluted | fully diluted | on a diluted basis | diluted basis
    `,
  ],
  [
    { t: 'variant', kind: 'leases' },
    `
      leases | capital leases | by leases | lease part | leased | lease | the lease part | lease portion | via leases |
      through leases
    `,
  ],
  [
    { t: 'qualifier' },
    `
      like for like | organic | organically | constant currency | underlying | normalized | normalised |
      seasonally adjusted | pro forma | inflation adjusted | real terms | non gaap | excluding one offs | per employee |
      per user | per subscriber | per customer | per head | per capita
    `,
  ],
  [
    { t: 'margin' },
    `
      margin | margins | profit margin | profitability ratio
    `,
  ],
  [
    { t: 'variant', kind: 'paid' },
    `
      payment | payments | payments to | amount paid | pay | paid | paying | actually pay | actually paid | did we pay
    `,
  ],
  [
    { t: 'variant', kind: 'cash' },
    `
      cash spent on | cash spent | spent in cash | cash outlay | cash outflow for | cash used for | pay in cash |
      paid in cash | cash paid | in cash | paid out in cash | actually paid out in cash | actually paid in cash |
      cash payments of
    `,
  ],
  [
    { t: 'variant', kind: 'current' },
    `
      current one | current portion | current part | the current
    `,
  ],
  [
    { t: 'variant', kind: 'noncurrent' },
    `
      noncurrent one | noncurrent portion | non current one | noncurrent part | noncurrent | non current |
      long term one
    `,
  ],
  [
    { t: 'profit' },
    `
      profit | loss | profitable | loss making | profits | losses | in the black | in the red | loss-making |
      profitability | make money | made money | lose money | unprofitable
    `,
  ],
  [
    { t: 'variant', kind: 'adjusted' },
    `
      split adjusted | split adj | adjusted for the split | adjusted for the stock split | after the split |
      post split | adjusted for split | on a split adjusted basis | adj for split | adj | adjusted |
      after the stock split | retroactively adjusted | stock split adjusted
    `,
  ],
  [
    { t: 'variant', kind: 'unadjusted' },
    `
      unadjusted | before the split | pre split | before the stock split | not split adjusted | before split |
      before stock split | unadjusted for the split | on the pre split basis
    `,
  ],
  [
    { t: 'variant', kind: 'total' },
    `
      in total | total amount | total amount of | total payout | in aggregate | total sum | overall amount |
      total yen amount
    `,
  ],
];
