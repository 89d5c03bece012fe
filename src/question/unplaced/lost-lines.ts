import { flatMap } from '../../dataset/flat-map.js';
import { measureOf, scopeOf, type Record } from '../../dataset/record.js';
import { metricsOf } from '../figures/expr.js';
import { tellRate } from '../figures/measure-tree.js';
import type { Request } from '../query.js';
import { isAncestor } from '../figures/scope-tree.js';
import { fits } from '../figures/scoped.js';
import { saidFor, type Frame } from '../roles/frame.js';

/** Words that ask for the lines of a figure one by one, where the request tells of the whole. */
export const lostLines = (frame: Frame, request: Request, record: Record): string[] => [
  ...splitTarget(frame, request),
  ...ratioOfParts(frame, request, record),
  ...linesThatMoved(frame, request),
  ...linesOfSplit(frame, request, record),
];

/** "target revenue by service": the company sets none by line. */
const splitTarget = (frame: Frame, { ask }: Request): string[] =>
  ask === 'target' ? saidFor(frame, 'breakdown').filter((word) => /^by\b|別$/.test(word)) : [];

/** "the breakdown and its ratio to revenue": the ratio of each part is asked for, and that of the whole is none of them. */
const ratioOfParts = (frame: Frame, { ask, exprs: [whole, ...beside] }: Request, record: Record): string[] =>
  ask === 'breakdown' &&
  whole !== undefined &&
  !tellRate([whole], record) &&
  beside.some((expr) => expr.op === 'ratio' || tellRate([expr], record))
    ? [...saidFor(frame, 'ratio'), ...saidFor(frame, 'margin'), ...saidFor(frame, 'breakdown')].slice(0, 1)
    : [];

/** "gross margin of SI, split between construction and operation": by lines that have none, and not by its terms. */
const linesOfSplit = ({ roles }: Frame, { ask, exprs }: Request, record: Record): string[] => {
  const told = ask === 'breakdown' ? flatMap(exprs, metricsOf) : [];
  const isLost = (line: string): boolean =>
    told.some((whole) => isAncestor(record, scopeOf(whole), line) && !fits(record, line, measureOf(whole)));
  return roles.flatMap(({ sense, span }) => (sense?.t === 'scope' && isLost(sense.id) ? [span.text] : []));
};

/** 「減少した負債は？」: those that did, and not whether all of them together did. */
const linesThatMoved = ({ text, lang }: Frame, { ask }: Request): string[] =>
  lang === 'ja' && (ask === 'change' || ask === 'explain')
    ? (LINES_THAT_MOVED.exec(text) ?? []).slice(0, 1)
    : [];
const LINES_THAT_MOVED =
  /(?:下が|減|減少|落ち|悪化|低下|下落|縮小|増え|増加|伸び|上が|上昇|改善)[ぁ-ん]{1,4}(?:事業|サービス|資産|負債|費用|費目|科目|項目|セグメント|区分|契約|回線)は/;
