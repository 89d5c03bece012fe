import type { WordList } from '../senses.js';
import { U } from './endings.js';

/** Words that turn a figure into its sister, and those whose figure depends on the line. */
export const VARIANTS: WordList = [
  [
    { t: 'variant', kind: 'diluted' },
    `
      希薄化後 | 潜在株式調整後 | 希薄化 | 希薄後
    `,
  ],
  [
    { t: 'variant', kind: 'leases' },
    `
      リース | キャピタルリース | リース分 | リースによるもの
    `,
  ],
  [
    { t: 'variant', kind: 'perShare' },
    `
      {1,一}株{,当たり,あたり,当り,につき,ベース}{,の,で,だと} | 株当たり | 株あたり
    `,
  ],
  [
    { t: 'variant', kind: 'attributable' },
    `
      {IIJ,当社,親会社,弊社,会社}{,株主}{,分}{に帰属する,に帰属,帰属,帰属分,に帰属する分,持分,の持分} | 株主帰属 | 株主に帰属{,する}{,分} | 帰属分 |
      {IIJ,当社,親会社}株主分
    `,
  ],
  [
    { t: 'variant', kind: 'noncontrolling' },
    `
      {非支配,少数株主,非支配株主}{,持分}{に帰属する,に帰属,帰属,帰属分,に帰属する分,分}
    `,
  ],
  [
    { t: 'qualifier' },
    `
      既存事業ベース | 実質ベース | 為替影響除く | 一過性要因を除く | 季節調整 | 1人当たり | 一人当たり | 1契約当たり |
      1回線当たり | 顧客当たり | 従業員一人当たり
    `,
  ],
  [
    { t: 'margin' },
    `
      利益率 | マージン | 利幅
    `,
  ],
  [
    { t: 'variant', kind: 'paid' },
    `
      支払 | {払,支払}${U} | 支払われた | 実際に支払った
    `,
  ],
  [
    { t: 'variant', kind: 'cash' },
    `
      現金で支払った | 現金支出 | 現金で払った | キャッシュで支払った | 現金支払 | 実際に支払った | 実際に払った |
      実際の支払 | CF計算書ベース | キャッシュフロー計算書ベース | キャッシュベース | 現金支出ベース | 現金ベース
    `,
  ],
  [
    { t: 'variant', kind: 'current' },
    `
      流動の方 | 流動分 | 流動
    `,
  ],
  [
    { t: 'variant', kind: 'noncurrent' },
    `
      固定の方 | 非流動 | 固定分 | 非流動の方 | 固定
    `,
  ],
  [
    { t: 'profit' },
    `
      利益 | 損失 | 黒字 | 赤字 | 損益 | 儲け | 利益額 | 損失額 | 黒字化 | 黒字か | 赤字か
    `,
  ],
  [
    { t: 'variant', kind: 'adjusted' },
    `
      分割調整後 | 株式分割調整後 | 分割後 | 調整後 | 株式分割後 | 分割考慮後 | 分割後ベース | 調整後ベース |
      株式分割考慮後 | 遡及調整後 | 分割調整済み
    `,
  ],
  [
    { t: 'variant', kind: 'unadjusted' },
    `
      分割前 | 株式分割前 | 調整前 | 分割調整前 | 分割前ベース | 分割考慮前
    `,
  ],
  [
    { t: 'variant', kind: 'total' },
    `
      総額 | 全体でいくら | 総額だと
    `,
  ],
];
