import type { Frame } from '../roles/frame.js';
import { asksBothWays } from './counted.js';
import type { Request } from '../query.js';

/** In which unit and form an answer is asked for. */
export function outputOf(frame: Frame): Pick<Request, 'output'> {
  const form = frame.first('output')?.form;
  const said = frame.all('unit').map((one) => one.unit);
  const units = asksBothWays(frame) ? said.filter((one) => one !== 'count') : said;
  const dollars = units.includes('USD');
  // "how many yen" asks for money, "how many percent" for a rate
  const unit = units.includes('yen')
    ? undefined
    : dollars
      ? 'USD'
      : (units.find((one) => one !== 'count') ?? units[0]);
  const output = {
    ...(form && { form }),
    ...(unit && unit !== 'yen' && { unit }),
    ...(dollars && unit === undefined && { and: 'USD' as const }),
  };
  return Object.keys(output).length > 0 ? { output } : {};
}
