import type { Digest, DigestEvent, DividendItem } from '../../digest/types.js';
import type { Teller } from './teller.js';

/** Dividends by year: the whole, and its parts with what has become of each. */
export function dividendPoint({ dividends, event }: Digest, teller: Teller): string[] {
  const periods = [...new Set(dividends.map(({ period }) => period))];
  const years = periods.map((period) =>
    yearText(
      dividends.filter((one) => one.period === period),
      event,
      teller,
    ),
  );
  return years.length === 0 ? [] : [teller.say.dividend(years)];
}

function yearText(items: readonly DividendItem[], event: DigestEvent, teller: Teller): string {
  const annual = items.find(({ part }) => part === 'annual');
  const parts = items.filter(({ part }) => part !== 'annual');
  const forecast = annual?.status === 'forecast';
  const setOn = annual?.figure.set_on;
  const day = setOn === undefined || setOn >= event.date ? undefined : teller.date(setOn);
  const known = forecast
    ? parts.filter((one) => one.status !== 'forecast' || one.before !== undefined)
    : parts;
  return teller.say.dividendYear(
    teller.short(items[0]?.period ?? ''),
    annual && teller.say.perShare(teller.cell(annual.figure, 1)) + changed(annual, teller),
    forecast ? { day } : undefined,
    known.map((one) => partText(one, annual !== undefined, teller)),
  );
}

const changed = ({ before }: DividendItem, teller: Teller): string =>
  before ? teller.say.brackets(teller.cell(before, 1)) : '';

function partText({ part, figure, status, before }: DividendItem, short: boolean, teller: Teller): string {
  return teller.say.dividendPart(
    part,
    teller.cell(figure, 1),
    short,
    teller.say.dividendStatus[status],
    before && teller.cell(before, 1),
  );
}
