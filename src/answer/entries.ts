import { fromFact } from '../dataset/derive.js';
import { flatMap } from '../dataset/flat-map.js';
import type { Topic } from '../dataset/knowledge.js';
import { parseSpec } from '../dataset/spec.js';
import type { View } from '../dataset/view.js';
import type { Request } from '../question/query.js';
import { toFigure } from './figures.js';
import { answered, type Outcome } from './outcome.js';
import { publicDocuments } from './public.js';
import type { Figure, Said } from './types.js';

/** Facts, reasons, terms and absences of the record that a question names by their keys. */
export function evaluateEntry(view: View, entry: string): Outcome | null {
  const visible = publicDocuments(view);
  const isPublic = (source?: { readonly document: string }): boolean =>
    source === undefined || visible.has(source.document);
  const request: Request = { ask: 'topic', exprs: [], periods: [], subject: entry, origins: { ask: 'said' } };
  const say = (line: Said, figures: readonly Figure[] = []): Outcome =>
    answered({ shape: 'statement', request, lines: [line] }, figures);

  const absence = view.record.absences.find((one) => one.id === entry);
  if (absence)
    return isPublic(absence.source)
      ? {
          kind: 'unavailable',
          reason: absence.reason,
          note: { ...absence.note, ...(absence.source && { source: absence.source }) },
        }
      : null;
  const topic = view.record.topics.find((one) => one.id === entry);
  if (topic)
    return isPublic(topic.source)
      ? say({ ...topic.answer, source: topic.source }, figuresTold(view, topic))
      : null;
  const reason = view.record.reasons.find((one) => one.id === entry);
  if (reason) return isPublic(reason.source) ? say({ ...reason.reason, source: reason.source }) : null;
  const term = view.record.terms.find((one) => one.id === entry);
  if (term)
    return isPublic(term.source)
      ? say({ ...term.definition, ...(term.source && { source: term.source }) })
      : null;
  return null;
}

/** The figures that a fact tells in words, from where they are printed, as of the view. */
const figuresTold = (view: View, { figures = [] }: Topic): Figure[] =>
  flatMap(figures, ([metric, spec]) => {
    const { period, basis, kind } = parseSpec(spec);
    return view
      .find(metric, period, basis, kind)
      .slice(0, 1)
      .map((fact) => toFigure(fromFact(fact)));
  });
