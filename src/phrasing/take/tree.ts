import type { Figure } from '../../answer/types.js';
import type { Language } from '../../question/query.js';
import { formulasOf } from '../formula.js';
import { formatFigure } from '../format/figure.js';
import type { Speaker } from '../speaker.js';
import { sourceLines } from '../sources.js';

/** One step of how a figure was found, as deep as the steps that it hangs from. */
export interface TreeLine {
  readonly depth: number;
  /** The figure: its name, its period and what it comes to. */
  readonly text: string;
  /** How it follows from the steps below it, or where it is printed. */
  readonly reason: string;
}

/** Deeper than this nothing is derived. */
const DEEPEST = 6;

/** The derivation of figures from the printed cells that they rest on, each figure before what it follows from. */
export function treeOf(figures: readonly Figure[], speaker: Speaker): readonly TreeLine[] {
  const told = new Set<string>();
  return figures.flatMap((figure) => (told.has(keyOf(figure)) ? [] : linesOf(figure, 0, speaker, told)));
}

/** What has been derived further up is not derived again. */
function linesOf(figure: Figure, depth: number, speaker: Speaker, told: Set<string>): TreeLine[] {
  const line = { depth, text: nameOf(figure, speaker), reason: reasonOf(figure, speaker) };
  const key = keyOf(figure);
  if (depth >= DEEPEST || told.has(key)) return [line];
  told.add(key);
  return [line, ...figure.derivation.inputs.flatMap((input) => linesOf(input, depth + 1, speaker, told))];
}

function nameOf(figure: Figure, speaker: Speaker): string {
  const { say } = speaker;
  const subject = say.subject(speaker.title(figure.metric), speaker.long(figure.period));
  const isTarget = figure.basis !== 'actual' && figure.kind === 'value';
  const name = isTarget ? say.basisOf[figure.basis](subject) : subject;
  const kind = WORDS[speaker.lang][figure.kind];
  const value = printedWith(figure, speaker);
  return say.under(kind === undefined ? name : name + say.brackets(kind), value);
}

/** A printed cell is shown as it is printed, a derived figure as it is told. */
function printedWith(figure: Figure, { lang, say }: Speaker): string {
  const told = formatFigure(figure, lang);
  return figure.derivation.op === 'printed' ? told + say.brackets(say.quoted(figure.printed)) : told;
}

/** The one step that leads to it; the steps below are lines of their own. */
function reasonOf(figure: Figure, speaker: Speaker): string {
  if (figure.derivation.inputs.length === 0)
    return sourceLines([figure], [], speaker).join(speaker.say.semicolon);
  const inputs = figure.derivation.inputs.map((input) => ({ ...input, derivation: LEAF }));
  return formulasOf([{ ...figure, derivation: { ...figure.derivation, inputs } }], speaker) ?? '';
}

const LEAF: Figure['derivation'] = { op: 'printed', inputs: [] };

const keyOf = ({ kind, metric, period, base_period, basis, unit }: Figure): string =>
  [kind, metric, period, base_period, basis, unit].join(' ');

/** What a figure is of its metric, where it is not the metric itself. */
const WORDS: Readonly<Record<Language, Partial<Record<Figure['kind'], string>>>> = {
  en: {
    growth: 'growth',
    change: 'change',
    difference: 'difference',
    share: 'share',
    achievement: 'of the company target',
    progress: 'progress to the company target',
    gap: 'gap to the company target',
    average: 'average',
    sum: 'sum',
    cagr: 'compound annual growth',
  },
  ja: {
    growth: '増減率',
    change: '増減',
    difference: '差',
    share: '構成比',
    achievement: '会社予想に対する達成率',
    progress: '会社予想に対する進捗率',
    gap: '会社予想との差',
    average: '平均',
    sum: '合計',
    cagr: '年平均成長率',
  },
};
