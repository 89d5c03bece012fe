import { isLeftOut, type Frame } from './frame.js';
import type { Group } from '../figures/group-state.js';
import type { Role } from './roles.js';
import type { Record } from '../../dataset/record.js';

/** Two statements have a line "purchase of property and equipment": that of cash flows, and the table of CAPEX. */

/** "the CAPEX table's purchase of property", "as CAPEX counts it", "not the cash flow line": that of the table. */
export function toCapexTable(group: Group, _record: Record, frame: Frame): Group {
  if (!group.measures.includes(OF_CASH_FLOW)) return group;
  const ofTable = CAPEX_TABLE.test(frame.text);
  if (!ofTable && !isPartOfCapex(frame) && !isCashFlowLeftOut(frame)) return group;
  const others = group.measures.filter((id) => id !== OF_CASH_FLOW && id !== 'capex');
  return { ...group, measures: ['capex_purchases', ...others] };
}
const OF_CASH_FLOW = 'cash_flow_purchases';
const CAPEX_TABLE = /capex (?:\S+ ){0,2}table|設備投資の表/;

/** "how much of CAPEX was purchase of property?": nothing that lists or compares stands between the two names. */
function isPartOfCapex({ roles }: Frame): boolean {
  const [first, second] = ['capex', OF_CASH_FLOW].map((id) => nameAt(roles, id)).sort((a, b) => a - b);
  if (first === undefined || second === undefined || first < 0) return false;
  const between = roles.slice(first + 1, second);
  // "of CAPEX, how much was purchase?"
  const asks = between.some(({ span }) => span.text.startsWith('how much'));
  return between.every(
    ({ sense, span, use }) => use !== 'unplaced' && (isPlain(sense) || (asks && span.text === ',')),
  );
}
const isPlain = (sense: Role['sense']): boolean =>
  sense === null || sense.t === 'of' || sense.t === 'definition';

/** Where a line is named, unless the name itself tells the statement. */
const nameAt = (roles: readonly Role[], id: string): number =>
  roles.findIndex(
    ({ sense, span }) => sense?.t === 'measure' && sense.id === id && !/cash|キャッシュ/.test(span.text),
  );

/** "not as in the cash flow statement", 「キャッシュフロー計算書ではなく」 */
const isCashFlowLeftOut = (frame: Frame): boolean =>
  frame.roles.some(
    ({ sense }, at) => sense?.t === 'variant' && sense.kind === 'cashFlow' && isLeftOut(frame, at),
  );
