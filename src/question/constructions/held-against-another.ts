import type { Frame } from '../roles/frame.js';
import { YES_OR_NO } from '../asks/premise-words.js';
import type { Request, Step } from '../query.js';

/** "was SG&A above gross margin in any quarter?": one figure held against another in every stretch of time. */
export function heldAgainstAnother(request: Request, frame: Frame): Request {
  const [left, right, ...others] = request.exprs;
  const step = stretchIn(frame.text);
  const way = wayIn(frame.text);
  if (!left || !right || others.length > 0 || !way || request.target || request.filter) return request;
  if (!step) return asksWhether(request, frame) ? askedWhether(request, frame, way) : request;
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

/** "was SG&A higher than gross margin?", "did it grow faster than revenue?": of one period, yes or no. */
const asksWhether = ({ ask, periods, groupBy }: Request, { text, lang, numbers }: Frame): boolean =>
  (ask === 'value' || (ask === 'change' && (MOVES_MORE.test(text) || HELD.test(text)))) &&
  periods.length < 2 &&
  groupBy === undefined &&
  numbers.length === 0 &&
  !IN_PARTS.test(text) &&
  (lang === 'ja' ? ENDS_ASKING.test(text) && !ASKS_WHICH.test(text) : YES_OR_NO.test(text));
const MOVES_MORE =
  /\b(?:grow|grown|rise|risen|increase|increased|climb|fall|fallen|decline|declined|drop|decrease) (?:by )?(?:more|less|faster) than\b/;
/** 「純利益は営業利益を下回った」: one figure below another, which is no movement. */
const HELD = /を(?:下回|上回)/;
const IN_PARTS = /\b(?:half|twice|double|triple|times|third|quarter of|by how much)\b|倍|半分|割/;
const ENDS_ASKING = /(?:か|の|\?|た|る)$/;
const ASKS_WHICH = /どちら|どっち|どれ|どの|いくら|何/;

function askedWhether(request: Request, { text }: Frame, way: Way): Request {
  const ofAnother = REVERSED.test(text) ? OTHER_WAY[way] : way;
  if (MOVES_MORE.test(text)) return { ...request, premise: { ...request.premise, ofAnother } };
  const { premise: _said, change: _moved, ...rest } = request;
  return { ...rest, ask: 'value', premise: { ofAnother } };
}
const OTHER_WAY = { above: 'below', below: 'above' } as const;

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

type Way = 'above' | 'below';
const wayIn = (text: string): Way | undefined =>
  ABOVE.test(text) ? 'above' : BELOW.test(text) ? 'below' : undefined;
const ABOVE =
  /\b(?:more|higher|larger|bigger|greater|faster) than\b|\b(?:exceed|surpass|outstrip|outweigh)(?:s|ed)?\b|\babove\b|を上回|より(?:も)?(?:[^、]*が)?(?:多|大き|高)|を超え/;
const BELOW =
  /\b(?:less|lower|smaller|fewer) than\b|\bbelow\b|を下回|より(?:も)?(?:[^、]*が)?(?:少な|小さ|低)/;

/** 「粗利より販管費が多い」: what it is held against goes first. */
const REVERSED = /^[^がは]*より/;
