import type { Fact } from '../dataset/record.js';
import type { View } from '../dataset/view.js';

/** Every public fact that holds as JSON, one object a line, in the order of the documents. */
export function factsJson(view: View): string {
  const rows = view.facts().map((fact) => JSON.stringify(toObject(fact)));
  return `[\n${rows.join(',\n')}\n]`;
}

function toObject({
  metric,
  period,
  basis,
  kind,
  base,
  quantity,
  source,
  hedge,
  setOn,
  status,
}: Fact): object {
  const { value, low, high, unit } = quantity;
  return {
    ...source,
    metric,
    period,
    basis,
    value,
    low,
    high,
    unit,
    kind,
    ...(base !== undefined && { base_period: base }),
    ...(hedge && { hedge }),
    ...(setOn !== undefined && { set_on: setOn }),
    ...(status && { status }),
  };
}
