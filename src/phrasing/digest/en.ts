import type { DigestPhrases, Leading } from './phrases.js';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const when = (base: string | undefined): string => (base === undefined ? '' : `, before ${base}`);

/** "104.0% of company target", "in line"; without a target the figure itself with its growth. */
function first({ name, value, growth, percent, verdict, progress, revised }: Leading): string {
  if (percent !== undefined) return `${name} ${percent} of company target`;
  const change = growth === undefined ? '' : `, ${growth} YoY`;
  const result = `${name} ${value}${change}`;
  if (revised) return `${result}; ${revised.year} target revised to ${revised.value} from ${revised.before}`;
  if (verdict !== undefined || !progress) return result;
  return `${result}; ${progress.percent} of the ${progress.year} target`;
}

function second({ name, growth, percent, verdict }: Leading): string {
  if (verdict === 'in_line') return `${name} in line`;
  if (percent !== undefined) return `${name} ${percent}`;
  return growth === undefined ? '' : `${name} ${growth}`;
}

const joined = (lead: readonly Leading[], head: (one: Leading) => string): string =>
  lead
    .map((one, at) => (at === 0 ? head(one) : second(one)))
    .filter((text) => text !== '')
    .join(', ');

/** The second result set apart from what is said of the first. */
const apart = (text: string): string => text.replace(/, (revenue in line|revenue [^,]*)$/, '; $1');

/** English. */
export const en: DigestPhrases = {
  company: 'IIJ',
  digest: (period) => `${period} digest`,
  list,
  semicolon: '; ',
  point: '• ',
  stop: '. ',
  rows: {
    'company/revenue': 'Revenue',
    'company/gross_margin': 'Gross margin',
    'network_services/gross_margin': '  Network services',
    'systems_integration/gross_margin': '  SI',
    'company/operating_income': 'Operating income',
    'company/income_before_tax': 'Income before tax',
    'company/net_income_attributable': 'Net income to IIJ',
    'company/eps': 'Net income per share',
    systems_integration: 'SI',
    atm_operation: 'ATM operation',
  },
  names: {
    'company/revenue': 'revenue',
    'company/operating_income': 'operating income',
    'company/income_before_tax': 'income before tax',
    'company/net_income_attributable': 'net income',
  },
  scopes: {
    network_services: 'network',
    systems_integration: 'SI',
    equipment_sales: 'equipment',
    atm_operation: 'ATM',
    network_si_segment: 'network services and SI',
    atm_segment: 'ATM operation',
    elimination: 'elimination',
  },
  unit: { million: 'JPY million', billion: 'JPY billion' },
  million: (digits) => `${digits} million`,
  billion: (digits) => `${digits}bn`,
  perShare: (digits) => `JPY ${digits}`,
  minus: '−',
  negative: (digits) => `(${digits})`,
  over: (text) => `over ${text}`,
  about: (text) => `about ${text}`,
  noMeaning: 'n.m.',
  none: '–',
  verdict: { above: 'above', in_line: 'in line', below: 'below' },
  onInitial: (verdict) => `${verdict} (initial)`,
  columns: {
    result: (period) => period,
    prior: (period) => period,
    ofTarget: '% of target',
    target: 'Target',
    ofYear: (year) => `% of ${year} target`,
    yearTarget: (year) => `${year} target`,
    yearBefore: 'a year before',
    lastYear: 'a year before',
    growth: () => 'YoY',
    revenue: 'Revenue',
    margin: 'Gross margin',
    ratio: 'Ratio',
    ratioChange: (base) => `on ${base}`,
    now: 'New target',
    before: 'Before',
    change: 'Change',
  },
  captioned: (caption, unit) => (caption === '' ? unit : `${caption} (${unit})`),
  subject: (months, day, bounded) => `${capital(months)} · ${en.published(day, bounded)}`,
  firstPublished: (day) => `results first published ${day}`,
  fullYear: (end) => `Year to ${end}`,
  headline: (period, _, lead) => {
    const text = joined(lead, first);
    return `${period}: ${text.includes(';') ? apart(text) : text}`;
  },
  push: (period, lead) =>
    `${period}: ${apart(
      joined(lead, ({ name, value, percent, growth, revised }) => {
        const change = growth === undefined ? '' : `, ${growth} YoY`;
        const news = revised ? `; ${revised.year} target revised to ${revised.value}` : '';
        return `${name} ${value}${percent === undefined ? change : `, ${percent} of target`}${news}`;
      }),
    )}`,
  targetsHeadline: (period, items) =>
    `${period} targets revised${items.length > 0 ? `: ${items.join(', ')}` : ''}`,
  targetsItem: (name, value, before) => `${name} ${value}${when(before)}`,
  dividendHeadline: (period, value) => `${period} dividend: ${value} per share`,
  published: (day, bounded) => (bounded ? `published by ${day} (day not in the record)` : `published ${day}`),
  targetsOf: (day, how) =>
    ({
      set: `of ${day}`,
      kept: `of ${day}, kept all year`,
      repeated: `of ${day}, repeated since`,
      revised: `as revised on ${day}`,
    })[how],
  targetsFor: (names, text) => (names === '' ? `Company targets ${text}` : `${names} ${text}`),
  asPrinted: (period) => `as printed with the ${period} results`,
  against: (day, items) => `Against the initial targets of ${day}: ${items.join('; ')}`,
  achieved: (name, percent, verdict, target) => `${name} ${percent} of ${target}, ${verdict}`,
  unknownRevision: (names, day, shown) =>
    `A target for ${names} set on ${day} is not in the record${shown ? ': held against the one before' : ''}`,
  inLine: (percent) => `In line: within ±${percent}% of the target`,
  crosses: (names) =>
    `${capital(names)}: so far from the target that the Tokyo exchange asks for a revised forecast (sales 10%, profit 30%)`,
  crossesRevision: (names) =>
    `The change of ${names} crosses the Tokyo exchange's line for a revised forecast (sales 10%, profit 30%)`,
  progress: (year, items) => `Progress towards the ${year} targets: ${items.join(', ')}`,
  progressRevised: (year, items) => `Of the ${year} targets as revised today: ${items.join(', ')}`,
  past: (label) => `Share of the full-year target reached by ${label}`,
  pastNote: "Each year's result against the target in force just before it",
  bridge: (total, _, parts) => `Operating income ${total}: ${parts.join('; ')}`,
  margin: (scopes) => `${scopes.length > 0 ? `${list(scopes)} ` : ''}gross margin`,
  expenses: 'SG&A and R&D',
  rounding: 'rounding makes the parts differ from the total',
  roundedTable: 'rounding makes it differ from the table',
  reasons: (against, items) =>
    `Stated reasons (${{ yoy: 'YoY', qoq: 'on the quarter before', plan: 'against plan' }[against]}): ${items.join('; ')}`,
  below: (now, was, base, driver) =>
    `Below operating income: other income ${now} (${base}: ${was})${driver === undefined ? '' : `, ${driver}`}`,
  driver: (name, now, was, cost) => `${cost ? 'after' : 'of which'} ${name} ${now} (${was})`,
  guidance: (period, status, day, items) => {
    const how = { initial: 'new', revised: 'revised', reiterated: 'unchanged' }[status];
    const on = day === undefined ? '' : status === 'revised' ? ` on ${day}` : ` since ${day}`;
    return `${period} targets, ${how}${on}: ${items}`;
  },
  target: (name, value, growth, before) => {
    const more = [
      ...(growth === undefined ? [] : [growth]),
      ...(before === undefined ? [] : [`before ${before}`]),
    ];
    return `${name === '' ? '' : `${name} `}${value}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
  },
  half: (label, items) => `${label} ${items.join(', ')}`,
  implied: (items) => `Implied: ${items.join('; ')}`,
  impliedMargin: (percent, others) =>
    `operating margin ${percent}${others.length === 0 ? '' : ` (${others.join(', ')})`}`,
  targets: (years) => `${years} targets in detail`,
  computedTarget: (label) => `${label}, implied`,
  undisclosed: (names) => `None for ${names} in the documents of the day`,
  dividend: (items) => `Dividend per share: ${items.join('; ')}`,
  dividendYear: (period, annual, forecast, parts) =>
    `${period}${forecast ? ` forecast${forecast.day === undefined ? '' : ` of ${forecast.day}`}` : ''}${annual === undefined ? '' : ` ${annual}`}${
      parts.length === 0 ? '' : annual === undefined ? ` ${parts.join(', ')}` : ` (${parts.join(', ')})`
    }`,
  dividendPart: (part, digits, bare, status, before) =>
    `${part === 'annual' ? '' : `${part === 'interim' ? 'interim' : 'year-end'} `}${bare ? digits : `JPY ${digits}`} ${status}${when(before)}`,
  brackets: when,
  dividendStatus: { paid: 'paid', scheduled: 'scheduled', forecast: 'forecast' },
  services: (period) => `Services, ${period}`,
  total: 'Total',
  segments: (items) => `Operating income by segment: ${items.join('; ')}`,
  withPrior: (name, now, was, base) => `${name} ${now} (${base}: ${was})`,
  quarter: (period) => period,
  ratioOf: (kind, percent, change) => `${kind} ${percent}${change === undefined ? '' : `, ${change}`}`,
  computedQuarter:
    'Not printed for the quarter: computed from the longer periods, so the last digit can be off by one',
  computedMargin: 'Gross margins of the quarter computed as revenue less cost',
  basis: (accounting, audited) => `${accounting}, consolidated, ${audited ? 'audited' : 'unaudited'}`,
  caution: 'Targets are forward-looking; actual results can differ: see the caution in the release.',
  sources: (items) => `Sources: ${items.join('; ')}`,
};
