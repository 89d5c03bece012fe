import type { Frame } from './frame.js';
import type { Ask, Premise, Request } from './query.js';

/** What a question takes for granted: a direction, a figure. */

/** "how much did it grow?" takes growth for granted; "its growth" does not, unless a reason for it is asked. */
const saysGrown = (frame: Frame, ask: Ask): boolean =>
  frame.roles.some(
    ({ sense, span }) =>
      sense?.t === 'change' &&
      ((ask === 'change' && /^gr[eo]w(?:n|ing)?$/.test(span.text)) ||
        (ask === 'explain' && /gr[eo]w|伸び|成長/.test(span.text))),
  );

export function premiseOf(frame: Frame, ask: Ask): Pick<Request, 'premise'> {
  const ways = new Set(frame.all('direction').map(({ way }) => way));
  // 「増収減益」 claims a movement for each of two figures
  const claimed = ways.size === 2 && ask === 'change' ? undefined : frame.first('direction')?.way;
  const direction = claimed ?? (saysGrown(frame, ask) ? 'up' : undefined);
  const said =
    ask === 'threshold'
      ? undefined
      : frame.numbers.find(({ number }) => number.unit !== 'any' || number.value >= 1000);
  const way = frame.first('threshold')?.way;
  const either = ways.size === 2 && ask === 'change' && frame.all('measure').length < 2;
  const premise: Premise = {
    ...(direction && { direction }),
    ...(either && { either }),
    ...(said && {
      value: {
        value: said.number.value,
        unit: said.number.unit,
        step: said.number.step,
        said: said.said,
        ...(way && { way }),
      },
    }),
  };
  return Object.keys(premise).length > 0 ? { premise } : {};
}
