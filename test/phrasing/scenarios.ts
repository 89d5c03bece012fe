import type { Answer, Figure, Part, Row } from '../../src/answer/types.js';
import type { Language } from '../../src/question/query.js';
import { answer, change, growth, item, less, over, printed, request, target, thousand } from './examples.js';

/** Answers with the figures of the messages that people are shown. */

const NOW = { column: 'Three months ended March 31, 2018' };
const THEN = { column: 'Three months ended March 31, 2017' };
const NETWORK = { row: 'Network services: Total' };
const NETWORK_COST = { row: 'Cost of network services' };

const revenue = thousand('network_services/revenue', 'FY2017-Q4', '28,119,300', { ...NETWORK, ...NOW });
const cost = thousand('network_services/cost', 'FY2017-Q4', '22,588,521', { ...NETWORK_COST, ...NOW });
const priorRevenue = thousand('network_services/revenue', 'FY2016-Q4', '24,515,300', { ...NETWORK, ...THEN });
const priorCost = thousand('network_services/cost', 'FY2016-Q4', '20,113,321', { ...NETWORK_COST, ...THEN });
const margin = less('network_services/gross_margin', revenue, cost, { printed: '5,530,779' });
const priorMargin = less('network_services/gross_margin', priorRevenue, priorCost, { printed: '4,401,979' });
const ratio = over('network_services/gross_margin_ratio', margin, revenue, { kind: 'ratio' });
const priorRatio = over('network_services/gross_margin_ratio', priorMargin, priorRevenue, { kind: 'ratio' });
const marginGrowth = growth(margin, priorMargin);

const total = thousand('company/revenue', 'FY2017-Q4', '48,438,675', { row: 'Total revenues', ...NOW });
const priorTotal = thousand('company/revenue', 'FY2016-Q4', '44,187,123', { row: 'Total revenues', ...THEN });
const totalGrowth = growth(total, priorTotal);

const income = thousand('company/operating_income', 'FY2017', '6,762,202');
const goal = target('company/operating_income', 'FY2017', 6.5e9, { set_on: '2017-05-15', status: 'initial' });
const preTax = thousand('company/operating_income', 'FY2016', '5,134,307');
const goal16 = target('company/operating_income', 'FY2016', 7.3e9, {
  set_on: '2016-05-13',
  status: 'initial',
});
const revised16 = target('company/operating_income', 'FY2016', 5.0e9, {
  set_on: '2016-11-04',
  status: 'revised',
});
const early = printed('company/operating_income', 'FY2016-Q1', '840', 'JPY million');

const siRatio = printed('systems_integration/gross_margin_ratio', 'FY2017', '11.3', 'percent');
const siBefore = printed('systems_integration/gross_margin_ratio', 'FY2016', '11.7', 'percent');
const siChange = change(siRatio, siBefore, 'points');

const dividend = printed('company/dps_annual', 'FY2017', '27.00', 'JPY/share');
const nextDividend = printed('company/dps_annual', 'FY2018', '27.00', 'JPY/share', {
  basis: 'forecast',
  set_on: '2018-05-15',
});

const quarterly = (['36,179', '37,114', '40,308'] as const).map((text, at): Row => {
  const period = `FY2016-Q${at + 1}`;
  return {
    metric: 'company/revenue',
    period,
    figure: printed('company/revenue', period, text, 'JPY million', { column: `${at + 1}Q16` }),
  };
});
const whole = printed('company/revenue', 'FY2017', '176,051', 'JPY million');
const service = (scope: string, text: string, before: string): Row => {
  const figure = printed(`${scope}/revenue`, 'FY2017', text, 'JPY million');
  const prior = printed(`${scope}/revenue`, 'FY2016', before, 'JPY million');
  return {
    metric: figure.metric,
    period: 'FY2017',
    figure,
    share: { ...over(figure.metric, figure, whole), kind: 'share' },
    growth: growth(figure, prior),
  };
};
const services = [
  service('network_services', '108,119', '92,951'),
  service('systems_integration', '60,431', '57,780'),
];
const [first] = services;

const figuresOf = (parts: readonly Part[]): Figure[] =>
  parts.flatMap((part) =>
    'items' in part
      ? part.items.flatMap((one) =>
          'figure' in one
            ? [one.figure, ...one.with]
            : [...(one.result ? [one.result] : []), ...one.targets, ...(one.measure ? [one.measure] : [])],
        )
      : [],
  );

const asked =
  (parts: readonly Part[], rest: Partial<Answer> = {}) =>
  (lang: Language): Answer =>
    answer(lang, parts, { figures: figuresOf(parts), ...rest });

const values = (...items: ReturnType<typeof item>[]): Part => ({
  shape: 'values',
  request: request(),
  items,
});

export const SCENARIOS = {
  'an amount with its ratio': asked(
    [values(item(margin, { with: [ratio], yoy: { change: marginGrowth, prior: priorMargin } }))],
    { context: [marginGrowth, priorMargin, change(ratio, priorRatio, 'points'), priorRatio] },
  ),
  'a ratio alone': asked([values(item(siRatio, { yoy: { change: siChange, prior: siBefore } }))]),
  'an amount in dollars': asked([
    values(item(printed('company/revenue', 'FY2012', '1,128,382', 'USD thousand'))),
  ]),
  'growth between two amounts': asked([values(item(totalGrowth, { with: [total, priorTotal] }))]),
  'a figure that the question states wrongly': asked([
    values(
      item(total, {
        premise: { holds: false, said: '48,439 thousand yen' },
        yoy: { change: totalGrowth, prior: priorTotal },
      }),
    ),
  ]),
  'a period that was assumed': asked([values(item(income))], {
    assumed: [{ slot: 'period', value: 'FY2017', rule: 'latest_results' }],
  }),
  'two figures of one period': asked([values(item(total), item(revenue))]),
  'a forecast that does not change': asked([
    values(item(nextDividend, { yoy: { change: growth(nextDividend, dividend), prior: dividend } })),
  ]),
  'a result against its target': asked([
    {
      shape: 'target',
      request: request({ target: { facet: 'achievement' } }),
      items: [
        {
          metric: income.metric,
          period: 'FY2017',
          result: income,
          targets: [goal],
          measure: over(income.metric, income, goal, { kind: 'achievement' }),
          gap: less(income.metric, income, goal, { kind: 'gap' }),
          verdict: 'above',
        },
      ],
    },
  ]),
  'a gap to a target': asked([
    {
      shape: 'target',
      request: request({ target: { facet: 'gap' } }),
      items: [
        {
          metric: preTax.metric,
          period: 'FY2016',
          result: preTax,
          targets: [goal16],
          measure: over(preTax.metric, preTax, goal16, { kind: 'achievement' }),
          gap: less(preTax.metric, preTax, goal16, { kind: 'gap' }),
          verdict: 'below',
          unknownRevision: '2016-11-04',
        },
      ],
    },
  ]),
  'progress towards a target': asked([
    {
      shape: 'target',
      request: request({ target: { facet: 'progress' } }),
      items: [
        {
          metric: early.metric,
          period: 'FY2016',
          result: early,
          resultPeriod: 'FY2016-Q1',
          targets: [goal16],
          measure: over(early.metric, early, goal16, { kind: 'progress' }),
        },
      ],
    },
  ]),
  'the versions of a target': asked([
    {
      shape: 'target',
      request: request({ target: { facet: 'versions' } }),
      items: [{ metric: goal16.metric, period: 'FY2016', targets: [goal16, revised16] }],
    },
  ]),
  'a reason for a change that was the other way': asked(
    [
      {
        shape: 'explain',
        request: request({ premise: { direction: 'up' } }),
        items: [item(siRatio, { yoy: { change: siChange, prior: siBefore } })],
        reasons: ['si-ratio'],
        premise: { holds: false, said: 'improve', change: siChange },
      },
    ],
    { context: [siChange, siBefore] },
  ),
  'a change without a stated reason': asked([
    {
      shape: 'explain',
      request: request(),
      items: [item(total, { yoy: { change: totalGrowth, prior: priorTotal } })],
      reasons: [],
    },
  ]),
  'a trend': asked([{ shape: 'table', request: request(), about: 'trend', rows: quarterly }], {
    figures: quarterly.map((row) => row.figure),
  }),
  'a breakdown': asked(
    [{ shape: 'table', request: request(), about: 'breakdown', rows: services, total: whole }],
    { figures: services.map((row) => row.figure) },
  ),
  'nothing above a threshold': asked([
    {
      shape: 'table',
      request: request({ exprs: [{ op: 'metric', metric: 'company/revenue' }] }),
      about: 'threshold',
      rows: [],
    },
  ]),
  'the first of an order': asked(
    [
      {
        shape: 'rank',
        request: request({ order: { way: 'most', by: 'value' } }),
        rows: services,
        winner: first ?? service('wan', '1', '1'),
      },
    ],
    { figures: services.map((row) => row.figure) },
  ),
  'a fact': asked([
    {
      shape: 'statement',
      request: request(),
      lines: [
        {
          en: 'IIJ sold hi-ho on December 31, 2017.',
          ja: 'IIJは2017年12月31日にhi-hoを売却した。',
          source: { document: '2018-05-15-release', row: 'Overview', column: 'paragraph 1' },
        },
      ],
    },
  ]),
  'two parts': asked([values(item(total)), values(item(income))]),
  'a choice of periods': (lang) =>
    answer(lang, [], {
      status: 'clarify',
      query: [
        request({ periods: [{ kind: 'ambiguous', label: 'Q1 2018', ids: ['FY2017-Q4', 'FY2017-Q1'] }] }),
      ],
      options: [
        { label: '4Q17', question: '4Q17 revenue' },
        { label: '1Q17', question: '1Q17 revenue' },
      ],
    }),
  'a choice of anything else': (lang) =>
    answer(lang, [], { status: 'clarify', options: [{ label: 'WAN', question: 'WAN revenue' }] }),
  'a figure that the record does not hold': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'not_in_record',
      missing: { words: [], metric: 'systems_integration/gross_margin', period: 'FY2017-Q2' },
      nearest: [{ label: 'SI gross margin, 4Q17', question: 'SI gross margin 4Q17' }],
    }),
  'known words, of which it is not plain what they ask together': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'not_in_record',
      missing: { words: ['last', 'when'], unread: true },
    }),
  'an amount whose place is not plain': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'not_in_record',
      missing: { words: ['27.00'], unread: true },
    }),
  'a qualifier that nobody discloses': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'not_disclosed',
      missing: {
        words: ['<!channel> by region', '12,345'],
        note: {
          en: 'No split by region is printed.',
          ja: '地域別の内訳は記載がない。',
          source: { document: '2018-05-15-release', row: 'Overview', column: 'paragraph 3' },
        },
      },
    }),
  'a figure that cannot be read': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'illegible',
      missing: { words: ['by month'], metric: 'company/cash' },
    }),
  'a figure of a later day': (lang) =>
    answer(lang, [], {
      status: 'unavailable',
      reason: 'not_yet_published',
      missing: { words: [], metric: 'company/revenue', period: 'FY2018-Q1' },
    }),
  advice: (lang) => answer(lang, [], { status: 'out_of_scope', missing: { words: [], why: 'advice' } }),
  'something unheard of': (lang) =>
    answer(lang, [], { status: 'out_of_scope', missing: { words: [], why: 'unheard of' } }),
} satisfies Record<string, (lang: Language) => Answer>;
