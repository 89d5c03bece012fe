import { endOf, startOf } from '../period.js';
import { parsePrinted } from '../printed.js';
import type { Fact } from '../record.js';
import { keyOf, meaningOf, tableOf, type FactIndex } from './fact-index.js';
import { dayBefore } from './ratios.js';
import { meaning, placeOf, type CheckedRelation } from './relation.js';
import { isStatementLine } from './sums.js';
import { factValue, sumValue } from './value.js';

/** Checks that the change in cash is the cash at the end less the cash at the beginning. */
export function cashRelations(index: FactIndex): CheckedRelation[] {
  return index.facts.flatMap((fact) => {
    if (fact.metric !== 'company/net_cash_change' || fact.kind !== 'value') return [];
    const at = (period: string): Fact | undefined =>
      index.document(fact).get(keyOf({ ...meaningOf(fact), metric: 'company/cash', period }));
    const [before, after] = [at(dayBefore(startOf(fact.period))), at(endOf(fact.period))];
    if (!before || !after) return [];
    const computed = sumValue([factValue(after), factValue(before)], [1, -1]);
    return [
      {
        id: `cash ${meaning(fact)} @ ${placeOf(fact)}`,
        kind: 'cash',
        stated: fact,
        computed,
        ...exactly([fact, before, after]),
      },
    ];
  });
}

/** Checks in statements of equity that every column's closing balance is its opening one and what moved it. */
export function equityRelations(index: FactIndex): CheckedRelation[] {
  const columns = new Map<string, Fact[]>();
  for (const fact of index.facts) {
    if (!fact.source.table.toLowerCase().includes('equity') || fact.source.table === 'text') continue;
    const name = `${tableOf(fact)}/${fact.source.column}`;
    columns.set(name, [...(columns.get(name) ?? []), fact]);
  }
  return [...columns.values()].flatMap(rollForward);
}

const isBalance = (fact: Fact): boolean => fact.source.row.startsWith('Balance');
/** The total of net income and other comprehensive income, which stand above it on lines of their own. */
const isSubtotal = (fact: Fact): boolean => fact.metric === 'company/comprehensive_income';

function rollForward(column: readonly Fact[]): CheckedRelation[] {
  const balances = column.flatMap((fact, at) => (isBalance(fact) ? [at] : []));
  return balances.slice(1).flatMap((at, index) => {
    const [closing, parts] = [
      column[at],
      column.slice(balances[index], at).filter((fact) => !isSubtotal(fact)),
    ];
    if (!closing) return [];
    const computed = sumValue(parts.map(factValue), parts.map(signOf));
    return [
      {
        id: `equity ${meaning(closing)} @ ${placeOf(closing)}`,
        kind: 'equity',
        stated: closing,
        computed,
        ...exactly([closing, ...parts]),
      },
    ];
  });
}

/** The statement's own sign: payments are kept as positive amounts but take equity away. */
const signOf = ({ quantity, source }: Fact): 1 | -1 =>
  quantity.value * (parsePrinted(source.printed)?.value ?? 0) < 0 ? -1 : 1;

const exactly = (facts: readonly Fact[]): { toTheDigit?: true } =>
  facts.every(isStatementLine) ? { toTheDigit: true } : {};
