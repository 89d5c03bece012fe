import { isDate, parseSpan, periodId, type PeriodId, type SpanKind } from '../period.js';
import { width } from '../quantity.js';
import { measureOf, scopeOf, type Fact, type Record } from '../record.js';
import { parseFormula, type Term } from '../relations.js';
import { sibling, type FactIndex, type Place } from './fact-index.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { factValue, sumValue } from './value.js';

/** A whole that other figures add up to, of the same basis and kind. */
export interface Identity {
  readonly kind: 'formula' | 'scopes' | 'periods';
  readonly name: string;
  readonly terms: readonly Term[];
}

/** Checks every identity in each table that prints all of it, else once in the document, else once in the record. */
export function sumRelations(record: Record, index: FactIndex): CheckedRelation[] {
  return index.facts.flatMap((fact) =>
    fact.hedge || fact.kind === 'growth' || fact.quantity.unit === 'points'
      ? []
      : identitiesOf(record, fact).flatMap((identity) => check(fact, identity, index)),
  );
}

function check(fact: Fact, identity: Identity, index: FactIndex): CheckedRelation[] {
  const [table, document] = [index.table(fact), index.document(fact)];
  const inTable = termsIn(table, fact, identity);
  if (inTable) return isFinest(table, fact) ? [relation(fact, identity, inTable, placeOf(fact))] : [];
  const inDocument = isFinest(document, fact) ? termsIn(document, fact, identity) : null;
  if (inDocument) return [relation(fact, identity, inDocument, fact.source.document)];
  const anywhere =
    isFinest(index.record, fact) && fact.basis === 'actual' ? termsIn(index.record, fact, identity) : null;
  return anywhere ? [relation(fact, identity, anywhere, 'record')] : [];
}

const isFinest = (place: Place, fact: Fact): boolean =>
  sibling(place, fact, fact.metric, fact.period) === fact;

function termsIn(place: Place, fact: Fact, { terms }: Identity): readonly Fact[] | null {
  const found = terms.map(
    ({ metric, period }) => sibling(place, fact, metric, period) ?? paid(place, fact, metric, period),
  );
  return found.every((one) => one !== undefined) && found.some(({ basis }) => basis === fact.basis)
    ? found
    : null;
}

/** A forecast for a year adds what is still to come to what has been paid. */
const paid = (place: Place, fact: Fact, metric: string, period: PeriodId): Fact | undefined =>
  fact.basis === 'forecast' ? sibling(place, { ...fact, basis: 'actual' }, metric, period) : undefined;

function relation(
  stated: Fact,
  { kind, name, terms }: Identity,
  facts: readonly Fact[],
  place: string,
): CheckedRelation {
  const computed = sumValue(
    facts.map(factValue),
    terms.map((term) => term.sign),
  );
  const toTheDigit = [stated, ...facts].every(
    (one) => isStatementLine(one) && placeOf(one) === placeOf(stated),
  );
  return {
    id: `${kind} ${meaning(stated)} = ${name} @ ${place}`,
    kind,
    stated,
    computed,
    ...(toTheDigit && { toTheDigit }),
  };
}

/** Statements print thousands of yen; there, lines add up to the last digit. */
export const isStatementLine = ({ quantity }: Fact): boolean =>
  quantity.unit === 'JPY' && width(quantity) <= 1000;

/** All identities in which a fact's metric and period are the whole. */
function identitiesOf(record: Record, fact: Fact): Identity[] {
  return [
    ...byFormula(record, fact),
    ...byScopes(record, fact),
    ...(fact.kind === 'value' ? byPeriods(record, fact) : []),
  ];
}

function byFormula(record: Record, { metric, period }: Fact): Identity[] {
  const formula = record.measures.get(measureOf(metric))?.formula;
  if (formula === undefined) return [];
  const { kind, terms } = parseFormula(formula);
  if (kind === 'ratio') return [];
  return [
    {
      kind: 'formula',
      name: formula,
      terms: terms.map(({ measure, sign }) => ({ metric: `${scopeOf(metric)}/${measure}`, period, sign })),
    },
  ];
}

function byScopes(record: Record, { metric, period }: Fact): Identity[] {
  const measure = measureOf(metric);
  const sums = (record.scopes.get(scopeOf(metric))?.sums ?? []).filter((sum) => sum.for.includes(measure));
  return sums.map(({ parts }) => ({
    kind: 'scopes',
    name: parts.join(' + '),
    terms: parts.map((part) => ({ metric: `${part}/${measure}`, period, sign: 1 })),
  }));
}

/** The ways in which a span is made up of shorter ones. */
const SPANS: Readonly<Partial<globalThis.Record<SpanKind, readonly (readonly SpanKind[])[]>>> = {
  FY: [
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['H1', 'H2'],
    ['9M', 'Q4'],
    ['H1', 'Q3', 'Q4'],
  ],
  '9M': [
    ['Q1', 'Q2', 'Q3'],
    ['H1', 'Q3'],
  ],
  H1: [['Q1', 'Q2']],
  H2: [['Q3', 'Q4']],
};

function byPeriods(record: Record, { metric, period }: Fact): Identity[] {
  const measure = record.measures.get(measureOf(metric));
  const span = isDate(period) ? null : parseSpan(period);
  if (!span || measure?.kind !== 'flow' || measure.unit !== 'JPY') return [];
  return (SPANS[span.kind] ?? []).map((kinds) => ({
    kind: 'periods',
    name: kinds.join(' + '),
    terms: kinds.map((kind) => ({ metric, period: periodId(span.fy, kind), sign: 1 })),
  }));
}
