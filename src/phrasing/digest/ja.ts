import type { DigestPhrases, Leading, Sign } from './phrases.js';

const list = (items: readonly string[]): string => items.join('・');
const REVENUE: Readonly<Record<Sign, string>> = { up: '増収', down: '減収', flat: '' };
const PROFIT: Readonly<Record<Sign, string>> = { up: '増益', down: '減益', flat: '' };

/** On the year before: of a year, or of a part of one. */
const yoy = (isYear: boolean): string => (isYear ? '前期比' : '前年同期比');

const changed = ({ growth, isYear }: Leading): string =>
  growth === undefined ? '' : `（${yoy(isYear)}${growth}）`;

function first(lead: Leading): string {
  const { name, value, percent, verdict, progress, revised } = lead;
  if (percent !== undefined) return `${name}は業績予想の${percent}`;
  const result = `${name}${value}${changed(lead)}`;
  if (revised) return `${result}、${revised.year}予想を${revised.before}から${revised.value}に修正`;
  if (verdict !== undefined || !progress) return result;
  return `${result}、${progress.year}予想の${progress.percent}`;
}

function second({ name, growth, isYear, percent, verdict }: Leading): string {
  if (verdict === 'in_line') return `${name}はほぼ予想どおり`;
  if (percent !== undefined) return `${name}は${percent}`;
  return growth === undefined ? '' : `${name}は${yoy(isYear)}${growth}`;
}

const joined = (lead: readonly Leading[], head: (one: Leading) => string): string =>
  lead
    .map((one, at) => (at === 0 ? head(one) : second(one)))
    .filter((text) => text !== '')
    .join('、');

/** Japanese. */
export const ja: DigestPhrases = {
  company: 'IIJ',
  digest: (period) => `${period} ダイジェスト`,
  list,
  semicolon: '。',
  point: '・',
  stop: '。',
  rows: {
    'company/revenue': '売上高',
    'company/gross_margin': '売上総利益',
    'network_services/gross_margin': '  ネットワークサービス',
    'systems_integration/gross_margin': '  SI',
    'company/operating_income': '営業利益',
    'company/income_before_tax': '税引前当期純利益',
    'company/net_income_attributable': '当社株主に帰属する当期純利益',
    'company/eps': '1株当たり当期純利益',
  },
  names: {
    'company/revenue': '売上高',
    'company/operating_income': '営業利益',
    'company/income_before_tax': '税引前利益',
    'company/net_income_attributable': '純利益',
  },
  scopes: {
    network_services: 'ネットワーク',
    systems_integration: 'SI',
    equipment_sales: '機器販売',
    atm_operation: 'ATM',
    network_si_segment: 'ネットワークサービス及びSI',
    atm_segment: 'ATM運営',
    elimination: '消去',
  },
  unit: { million: '百万円', billion: '億円' },
  million: (digits) => `${digits}百万円`,
  billion: (digits) => `${digits}億円`,
  perShare: (digits) => `${digits}円`,
  minus: '△',
  negative: (digits) => `△${digits}`,
  over: (text) => `${text}超`,
  about: (text) => `約${text}`,
  noMeaning: '-',
  none: '–',
  verdict: { above: '予想を上回る', in_line: 'ほぼ予想どおり', below: '予想を下回る' },
  onInitial: (verdict) => `${verdict}（当初予想）`,
  columns: {
    result: () => '実績',
    prior: (_, year) => (year ? '前期' : '前年同期'),
    ofTarget: '達成率',
    target: '予想',
    ofYear: () => '通期進捗率',
    yearTarget: () => '通期予想',
    yearBefore: '前年の進捗率',
    lastYear: '前年',
    growth: (year) => (year ? '前期比' : '前年同期比'),
    revenue: '売上高',
    margin: '粗利',
    ratio: '粗利率',
    ratioChange: () => '前年差',
    now: '今回予想',
    before: '前回予想',
    change: '増減',
  },
  captioned: (caption, unit) => `${caption}（${unit}）`,
  subject: (months, day, bounded) => `${months}・${ja.published(day, bounded)}`,
  firstPublished: (day) => `決算の公表は${day}`,
  fullYear: (end) => end,
  headline: (period, direction, lead) => {
    const moved = direction ? REVENUE[direction.revenue] + PROFIT[direction.profit] : '';
    return `${period}${moved === '' ? '：' : ` ${moved}。`}${joined(lead, first)}`;
  },
  push: (period, lead) =>
    `${period}：${joined(lead, (one) => {
      const { name, value, percent, revised } = one;
      if (percent !== undefined) return `${name}${value}（業績予想の${percent}）`;
      const news = revised ? `、${revised.year}予想を${revised.value}に修正` : '';
      return `${name}${value}${changed(one)}${news}`;
    })}`,
  targetsHeadline: (period, items) =>
    `${period} 業績予想の修正${items.length > 0 ? `：${items.join('、')}` : ''}`,
  targetsItem: (name, value, before) => `${name}${value}${before === undefined ? '' : `（前回${before}）`}`,
  dividendHeadline: (period, value) => `${period} 配当：1株当たり${value}`,
  published: (day, bounded) => (bounded ? `${day}までに公表（公表日は記録にありません）` : `${day}公表`),
  targetsOf: (day, how) =>
    ({
      set: `${day}公表`,
      kept: `${day}公表、期中の変更なし`,
      repeated: `${day}公表、その後も据え置き`,
      revised: `${day}修正後`,
    })[how],
  targetsFor: (names, text) => (names === '' ? `予想は${text}` : `${names}は${text}`),
  asPrinted: (period) => `${period}の決算リリース記載の値`,
  against: (day, items) => `当初予想（${day}公表）に対しては、${items.join('、')}`,
  achieved: (name, percent, verdict, target) => `${name}${percent}（${target}、${verdict}）`,
  unknownRevision: (names, day, shown) =>
    `${day}に公表された${names}の予想は記録にありません${shown ? '（その前の予想と比較）' : ''}`,
  inLine: (percent) => `予想の±${percent}%以内を「ほぼ予想どおり」と表示`,
  crosses: (names) => `${names}は東証の業績予想修正の基準（売上高10%、利益30%）に達する差です`,
  crossesRevision: (names) => `${names}の修正幅は東証の開示基準（売上高10%、利益30%）に達します`,
  progress: (_, items) => `通期予想に対する進捗率：${items.join('、')}`,
  progressRevised: (_, items) => `今回修正後の通期予想に対する進捗率：${items.join('、')}`,
  past: (label) => `通期予想に対する進捗率、${label}`,
  pastNote: '各年の実績を、その公表の直前の予想と比較',
  bridge: (total, sign, parts) =>
    `営業利益は${total}${{ up: '増', down: '減', flat: '（増減なし）' }[sign]}：${parts.join('、')}`,
  margin: (scopes) => (scopes.length > 1 ? `${list(scopes)}の粗利` : `${scopes[0] ?? ''}粗利`),
  expenses: '販管費・研究開発費',
  rounding: '四捨五入のため内訳の合計は一致しません',
  roundedTable: '四捨五入のため表の差とは一致しません',
  reasons: (against, items, isYear) =>
    `会社の説明（${{ yoy: yoy(isYear), qoq: '前四半期比', plan: '計画比' }[against]}、要約）：${items.join('。')}`,
  below: (now, was, base, driver) =>
    `営業利益より下：その他の収益（純額）${now}（${base} ${was}）${driver === undefined ? '' : `。${driver}`}`,
  driver: (name, now, was, cost) => `${cost ? '費用のうち' : 'うち'}、${name} ${now}（${was}）`,
  guidance: (period, status, day, items) => {
    const how = {
      initial: '新規',
      revised: `${day ?? ''}修正`,
      reiterated: `${day === undefined ? '' : `${day}公表から`}据え置き`,
    };
    return `${period}の業績予想（${how[status]}）：${items}`;
  },
  target: (name, value, growth, before) => {
    const more = [
      ...(growth === undefined ? [] : [growth]),
      ...(before === undefined ? [] : [`前回${before}`]),
    ];
    return `${name}${value}${more.length > 0 ? `（${more.join('、')}）` : ''}`;
  },
  half: (label, items) => `${label}は${items.join('、')}`,
  implied: (items) => `予想から計算：${items.join('。')}`,
  impliedMargin: (percent, others) =>
    `営業利益率${percent}${others.length === 0 ? '' : `（${others.join('、')}）`}`,
  targets: (years) => `${years}の業績予想の詳細`,
  computedTarget: (label) => `${label}（計算値）`,
  undisclosed: (names) => `${names}の予想は当日の資料に記載なし`,
  dividend: (items) => `1株当たり配当：${items.join('、')}`,
  dividendYear: (period, annual, forecast, parts) =>
    `${period}${forecast ? `予想${forecast.day === undefined ? '' : `（${forecast.day}公表）`}` : ''}${annual === undefined ? '' : ` ${annual}`}${
      parts.length === 0 ? '' : annual === undefined ? ` ${parts.join('、')}` : `（${parts.join('、')}）`
    }`,
  dividendPart: (part, digits, _, status, before) =>
    `${{ interim: '中間', year_end: '期末', annual: '年間' }[part]}${digits}円 ${status}${
      before === undefined ? '' : `、前回${before}円`
    }`,
  brackets: (before) => `（前回${before}円）`,
  dividendStatus: { paid: '支払済', scheduled: '予定', forecast: '予想' },
  services: (period) => `サービス別、${period}`,
  total: '合計',
  segments: (items) => `セグメント別営業利益：${items.join('、')}`,
  withPrior: (name, now, was, base) => `${name} ${now}（${base} ${was}）`,
  quarter: (period) => period,
  ratioOf: (kind, percent, change) =>
    `${kind === 'ratio' ? '粗利率' : '営業利益率'}${percent}${change === undefined ? '' : `、${change}`}`,
  computedQuarter: '四半期の値は累計期間の差から計算したもので、末位に1の差がありえます',
  computedMargin: '四半期の粗利は売上高から原価を引いて計算',
  basis: (accounting, audited) =>
    `${accounting === 'U.S. GAAP' ? '米国会計基準' : accounting}、連結、${audited ? '監査済' : '未監査'}`,
  caution: '業績予想は公表時点の見通しで、実績は異なることがあります。',
  sources: (items) => `出典：${items.join('／')}`,
};
