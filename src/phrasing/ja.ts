import type { Phrases } from './phrases.js';

const SCOPE = 'IIJの開示済みの決算、業績予想、配当についてお答えします';
const many = (items: readonly string[]): string => items.map((item) => `「${item}」`).join('');

/** Japanese. */
export const ja: Phrases = {
  comma: '、',
  semicolon: '；',
  colon: '：',
  stop: '。',
  and: (items) => items.join('、'),
  quoted: (text) => `「${text}」`,
  brackets: (text) => `（${text}）`,
  labels: {
    qoq: '前四半期比',
    yoy: (period) => ({ year: '前期比', part: '前年同期比', date: '前年比' })[period],
    how: '計算',
    printed: '原表記',
    why: (against) =>
      ({
        yoy: '会社の説明（前年比）',
        qoq: '会社の説明（前四半期比）',
        plan: '会社の説明（計画比）',
        none: '会社の説明',
      })[against ?? 'none'],
    note: '注記',
    assumed: '前提',
    growth: '増減率',
    gap: '予想との差',
    setOn: '公表日',
    versions: '推移',
    canAnswer: 'お答えできる質問',
    unanswered: 'お答えできない点',
    source: '出典',
    amount: '金額',
    period: '期間',
    item: '項目',
    share: '構成比',
    total: '合計',
    change: '増減',
  },
  subject: (name, period) => `${name}、${period}`,
  basisOf: {
    target: (name) => `${name}の会社予想`,
    forecast: (name) => `${name}の会社予想`,
    implied: (name) => `${name}の会社予想の差額`,
  },
  against: (base) => `と${base}の比較`,
  rangeOf: (from, to) => `${from}～${to}`,
  ratioOf: (percent, ratio) => `${ratio}${percent}`,
  shareOf: (percent, whole) => `${whole}の${percent}`,
  changeIn: (name) => `${name}の増減額`,
  named: (name, value) => `${name} ${value}`,
  under: (name, text) => `${name}：${text}`,
  brief: (name, period) => `${name} ${period}`,
  unchanged: (value) => `増減なし（${value}）`,
  loss: (value) => `${value}（損失）`,
  changed: (change, now, was, base) => `${change}（${base}の${was}から${now}）`,
  from: (value, period) => `${period}は${value}`,
  changeFrom: (change, value, period) => `${change}（${period}は${value}）`,
  unchangedFrom: (value, period) => `増減なし（${period}も${value}）`,
  ratioChange: (points, from) => `比率は${from}から${points}`,
  kinds: {
    average: (value) => `平均${value}`,
    cagr: (value) => `年平均${value}`,
    achievement: (value) => `会社予想の${value}`,
    progress: (value) => `会社予想の${value}`,
    gap: (value) => `会社予想に対し${value}`,
  },
  formula: {
    plus: ' ＋ ',
    minus: ' － ',
    times: ' × ',
    over: ' ÷ ',
    equals: ' ＝ ',
    basis: { actual: '実績', target: '会社予想', forecast: '会社予想' },
    operand: (name, value) => `${name} ${value}`,
    growth: (after, before) => `（${after} － ${before}）÷ ${before}`,
    average: (items) => `${items.join('、')}の平均`,
    cagr: (from, to) => `${from}から${to}までの年平均`,
    forward: (before, change) => `${before}とその後の増減${change}から計算`,
    backward: (after, change) => `${after}とその増減${change}から逆算`,
  },
  yes: (text) => `はい：${text}`,
  no: (text) => `いいえ：${text}`,
  moved: {
    up: ({ name, now, was, by, period, base }) =>
      `${name}は${base}の${was}から${period}は${now}に増加${by === undefined ? '' : `（${by}）`}`,
    down: ({ name, now, was, by, period, base }) =>
      `${name}は${base}の${was}から${period}は${now}に減少${by === undefined ? '' : `（${by}）`}`,
    signed: ({ name, now, was, by, period, base }) =>
      `${name}は${base}が${was}、${period}が${now}${by === undefined ? '' : `（${by}）`}`,
    flat: ({ name, now, period, base }) => `${name}は${base}、${period}とも${now}で増減なし`,
  },
  denied: (direction, ratio) => {
    if (ratio) return direction === 'up' ? '改善していません：' : '悪化していません：';
    return direction === 'up' ? '増加していません：' : '減少していません：';
  },
  noReason: 'この増減の理由は、保有する資料に記載がありません',
  target: {
    compared: ({ result, resultPeriod, target }) =>
      `${resultPeriod === undefined ? '' : `${resultPeriod}の`}実績${result}、会社予想${target}`,
    estimated: ({ result, target }) => `実績${result}、会社の見積り${target}`,
    nearly: (reached) => (reached ? '（わずかに上回り達成）' : '（わずかに未達）'),
    verdict: { above: '予想を上回る（達成）', in_line: 'ほぼ予想どおり', below: '予想を下回る（未達）' },
    gap: (verdict, size) =>
      verdict === 'below'
        ? `予想を${size}下回る（未達）`
        : verdict === 'above'
          ? `予想を${size}上回る（達成）`
          : `予想との差は${size}`,
    remaining: (amount) => `残り${amount}`,
    progress: (percent, { result, resultPeriod, target, period }) =>
      `${period}の会社予想の${percent}：${resultPeriod === undefined ? '' : `${resultPeriod}の実績`}${result}、予想${target}`,
    result: (text) => text,
    achieved: (percent) => `会社予想の${percent}`,
    setOn: (value, day) => `${value}（${day}公表）`,
    status: { initial: '当初予想', revised: '修正', reiterated: '据え置き' },
    revised: (now, was, by) => `${now}（${was}から修正${by === '' ? '' : `、${by}`}）`,
    unknownRevision: (when) =>
      `会社は${when === '' ? '' : `${when}に`}業績予想を修正していますが、この項目の修正後の値は保有する資料にありません。当初予想と比べています`,
    group: { above: '予想を上回る（達成）', in_line: 'ほぼ予想どおり', below: '予想を下回る（未達）' },
    ofCost: {
      nearly: (beyond) => (beyond ? '（わずかに超過）' : '（予想の範囲内）'),
      verdict: { above: '予想を上回る（超過）', in_line: 'ほぼ予想どおり', below: '予想を下回る（範囲内）' },
      gap: (verdict, size) =>
        verdict === 'below'
          ? `予想を${size}下回る（範囲内）`
          : verdict === 'above'
            ? `予想を${size}上回る（超過）`
            : `予想との差は${size}`,
      group: {
        above: '費用が予想を上回る（超過）',
        in_line: '費用がほぼ予想どおり',
        below: '費用が予想を下回る（範囲内）',
      },
    },
    caution: '業績予想は公表時点の見通しで、実績は異なることがあります。',
  },
  tables: {
    by: {
      trend: (name, period) => `${name}の推移、${period}`,
      breakdown: (name, period) => `${name}の内訳、${period}`,
      share: (name, period) => `${name}の構成比、${period}`,
      threshold: (name, period) => `${name}、${period}`,
      rank: (name, period) => `${name}、${period}`,
    },
    captioned: (caption, unit) => `${caption}、単位：${unit}`,
    ranked: (way, by, name, period) =>
      `${name}の${by === 'value' ? '' : by === 'growth' ? '伸び率の' : '増加額の'}${way === 'most' ? '最高' : '最低'}、${period}`,
    none: '該当なし',
    noneMoved: { up: '増えたものはありません', down: '減ったものはありません' },
    count: (many, of) => `${of}のうち${many}`,
    trend: (first, last) => `${first}から${last}`,
    others: 'ほか',
  },
  sources: {
    cells: (table, rows, columns) => `${table}、行${many(rows)}、列${many(columns)}`,
    prose: (row, column) => `本文「${row}」${column.replace(/^paragraph (\d+)$/, '第$1段落')}`,
    place: (document, cells) => `${document}：${cells}`,
    basis: (accounting, audited) =>
      `${accounting === 'U.S. GAAP' ? '米国会計基準' : accounting}、連結、${audited ? '監査済み' : '未監査'}`,
  },
  rules: {
    'no period said: the latest results': '最新の決算の期間',
    'no period said: the latest one with this figure': 'この数値のある最新の期間',
    'the latest that is published': '公表済みの最新の期間',
    'quarters are fiscal': '四半期は会計年度の四半期とした',
    'a year of the era': '和暦の年とした',
    'a year is a fiscal year': '年は会計年度とした',
    'a year closes in March': '年はその年の3月末とした',
    'a month closes its year': '月はその月に終わる期間とした',
    latest_results: '最新の決算の期間',
    latest_date: '資料にある最新の日付',
    net_income_attributable: '純利益は当社株主に帰属する当期純利益とした',
    yoy: '増減は前年同期比とした',
    fiscal: '年と四半期は会計年度とした',
    company: '全社とした',
    revenue: '売上高とした',
  },
  assumed: (value, rule) => `${value}、${rule}`,
  whichPeriod: (label) => `「${label}」はどの期間ですか？`,
  whichOne: '次のどれでしょうか？',
  unavailable: {
    not_in_record: (what) => `${what}は、保有する資料にありません`,
    not_disclosed: (what) => `${what}は、会社が開示していません`,
    illegible: (what) => `${what}は資料に記載がありますが、手元の写しでは読み取れません`,
    not_yet_published: (what) => `${what}は、まだ公表されていません`,
  },
  unread: (words) =>
    words === '' ? 'ご質問の全体を読み取れませんでした' : `${words}が何をお尋ねか、読み取れませんでした`,
  goalOf: (thing) => `${thing}の会社予想`,
  reasonOf: (thing) => `${thing}の増減理由`,
  splitOf: (what) => `${what}の内訳`,
  thing: (name, period) => (period === undefined ? name : `${period}の${name}`),
  qualified: (words, thing) => `${thing}の${words}`,
  unnamed: 'お尋ねの内容',
  outOfScope: {
    other_company: `他社の資料は保有していません。${SCOPE}。`,
    advice: `投資に関する助言はしません。${SCOPE}。`,
    forecast: `独自の予想はしません。${SCOPE}。`,
    off_topic: `対象外のご質問です。${SCOPE}。`,
    instruction: `そのような指示には従えません。${SCOPE}。`,
    empty: `${SCOPE}。例えば、ネットワークサービスの粗利をお尋ねください。`,
    too_long: `ご質問が長すぎて読み取れません。一、二文でお尋ねください。${SCOPE}。`,
    private: `公表された資料だけを保有しており、非公開の情報や個人の情報はありません。${SCOPE}。`,
    greeting: `こんにちは。${SCOPE}。`,
  },
};
