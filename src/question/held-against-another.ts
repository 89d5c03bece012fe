import type { Frame } from './frame.js';
import type { Request, Step } from './query.js';

/** "was SG&A above gross margin in any quarter?": one figure held against another in every stretch of time. */
export function heldAgainstAnother(request: Request, frame: Frame): Request {
  const [left, right, ...others] = request.exprs;
  const step = stretchIn(frame.text);
  const way = wayIn(frame.text);
  if (!left || !right || others.length > 0 || !step || !way || request.target || request.filter)
    return request;
  const { premise: _claimed, change: _moved, order: _ranked, ...rest } = request;
  const isTurned = REVERSED.test(frame.text);
  return {
    ...rest,
    ask: 'threshold',
    exprs: [{ op: 'subtract', left: isTurned ? right : left, right: isTurned ? left : right }],
    groupBy: step,
    filter: { way, value: 0, unit: 'any', ...(ANY.test(frame.text) && { any: true as const }) },
  };
}

/** The stretch that is looked for: "any quarter", "which years", 「どの四半期」. */
const stretchIn = (text: string): Step | undefined => STRETCHES.find(([, said]) => said.test(text))?.[0];
const STRETCHES: readonly (readonly [Step, RegExp])[] = [
  [
    'quarter',
    /\b(?:any|which|what) (?:single |one )?quarters?\b|(?:どの|どこかの|いずれかの)四半期|四半期は(?:あ|い|ど|$)/,
  ],
  ['half', /\b(?:any|which|what) (?:half|halves)\b|(?:どの|いずれかの)半期/],
  [
    'year',
    /\b(?:any|which|what) (?:single |one )?(?:fiscal )?years?\b|(?:どの|いずれかの)年(?!同)|年度は(?:あ|い|ど|$)/,
  ],
];

/** Whether there is any at all, and not which. */
const ANY = /\bany\b|いずれか|どこか|[はが]あ[るっり]/;

const wayIn = (text: string): 'above' | 'below' | undefined =>
  ABOVE.test(text) ? 'above' : BELOW.test(text) ? 'below' : undefined;
const ABOVE =
  /\b(?:more|higher|larger|bigger|greater) than\b|\b(?:exceed|surpass|outstrip|outweigh)(?:s|ed)?\b|\babove\b|を上回|より(?:も)?(?:[^、]*が)?(?:多|大き|高)|を超え/;
const BELOW =
  /\b(?:less|lower|smaller|fewer) than\b|\bbelow\b|を下回|より(?:も)?(?:[^、]*が)?(?:少な|小さ|低)/;

/** 「粗利より販管費が多い」: what it is held against goes first. */
const REVERSED = /^[^がは]*より/;
