import { asksPercent, type Frame } from '../roles/frame.js';

/** Whether it is asked how far a result lies from its target, as an amount or in percent. */

/** "by what percentage did it miss?", 「何％下回った？」 */
export const asksGapInPercent = ({ roles, text }: Frame): boolean =>
  FAR_IN_PERCENT.test(text) ||
  roles.some(({ sense, span }, at) => {
    if (sense?.t === 'change') return sense.form === 'percent' && /^by\b/.test(span.text);
    const next = roles[at + 1];
    return (
      sense?.t === 'unit' &&
      sense.unit === 'percent' &&
      next?.sense?.t === 'target' &&
      OFF_TARGET.test(next.span.text)
    );
  });

/** "how far short was it, in percent?": the share of no amount that is asked for, too. */
export const isInPercentAlone = (frame: Frame): boolean =>
  asksPercent(frame) &&
  !ALSO_AMOUNT.test(frame.text) &&
  frame.all('unit').every(({ unit }) => unit === 'percent');
const ALSO_AMOUNT = /\bhow much,? (?:and|or)\b|いくら.*何(?:%|割|パーセント)/;
const FAR_IN_PERCENT =
  /\bhow (?:far|much) (?:above|below|over|under|short|off|ahead|behind)\b.*\bin (?:percent|%|percentage)|\bin (?:percent|%|percentage)\b.*\bhow (?:far|much)\b/;
const OFF_TARGET = /^(?:を)?(?:下回|上回|下振|上振|超|未達|不足|足り|届か)/;

export const isGap = (frame: Frame): boolean =>
  asksByHowMuch(frame) || frame.all('change').some((one) => one.form === 'amount');

/** 「目標をどれだけ超えた」 */
const asksByHowMuch = ({ roles }: Frame): boolean =>
  roles.some(({ span }) => /^(?:どれだけ|どのくらい|どれくらい|どれほど|いくら)$/.test(span.text)) &&
  roles.some(({ sense, span }) => sense?.t === 'target' && /超|上回|下回|届|足り|不足/.test(span.text));
