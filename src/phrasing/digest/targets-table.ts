import type { Digest, GuidanceItem } from '../../digest/types.js';
import type { DigestPart } from './types.js';
import { MILLION, type Teller } from './teller.js';

/** A revision as the exchange's form has it: new, before, change, prior year; one table for each period. */
export function targetsPart({ guidance }: Digest, teller: Teller): DigestPart['table'] | undefined {
  const money = guidance.filter(
    ({ target, metric }) => target.unit === 'JPY' && metric.startsWith('company/'),
  );
  const [first] = money;
  if (!first) return undefined;
  const several = new Set(money.map(({ period }) => period)).size > 1;
  const { columns } = teller.say;
  const prior = money.flatMap((one) => one.prior ?? [])[0]?.period;
  return {
    caption: teller.unit(MILLION),
    columns: [
      teller.unit(MILLION),
      columns.now,
      columns.before,
      columns.change,
      columns.growth(true),
      ...(prior === undefined ? [] : [teller.short(prior)]),
    ],
    rows: money.map((one) => [
      several ? `${teller.row(one.metric)}, ${teller.short(one.period)}` : teller.row(one.metric),
      ...cells(one, teller),
      ...(prior === undefined ? [] : [teller.cell(one.prior, MILLION)]),
    ]),
  };
}

function cells(one: GuidanceItem, teller: Teller): string[] {
  const { none } = teller.say;
  return [
    teller.cell(one.target, MILLION),
    teller.cell(one.before ?? null, MILLION),
    one.revision ? signed(one.revision.value, teller.cell(one.revision, MILLION)) : none,
    teller.growth(one.growth, null),
  ];
}

const signed = (value: number, text: string): string => (value > 0 ? `+${text}` : text);
