import type { ProseFigureFile } from '../dataset/schema.js';
import type { ProseLayout } from './layout.js';
import { proseNumbers, type ProseNumber } from './prose-numbers.js';
import type { Readings } from './corrections.js';
import type { Position } from './read-table.js';
import { findRegion, LayoutError } from './source-text.js';

export interface ReadProse {
  readonly figures: readonly ProseFigureFile[];
  readonly positions: readonly Position[];
}

export interface Paragraph {
  readonly number: number;
  readonly text: string;
  readonly numbers: readonly ProseNumber[];
}

/** The paragraphs of a region that are not blank, numbered from 1, with their numbers. */
export function paragraphsOf(
  text: string,
  layout: Pick<ProseLayout, 'from' | 'occurrence' | 'to'>,
): Paragraph[] {
  const region = findRegion(text, layout);
  const lines = [...text.slice(region.start, region.end).matchAll(/[^\n]*\S[^\n]*/g)];
  return lines.map((line, index) => ({
    number: index + 1,
    text: line[0],
    numbers: proseNumbers(line[0], region.start + line.index),
  }));
}

/** Reads the figures of a stretch of prose. @throws LayoutError when a paragraph holds other numbers than planned. */
export function readProse(text: string, layout: ProseLayout, readings: Readings): ReadProse {
  const read = paragraphsOf(text, layout).map((paragraph) => readParagraph(paragraph, layout, readings));
  return { figures: read.flatMap((one) => one.figures), positions: read.flatMap((one) => one.positions) };
}

function readParagraph(
  { number, text, numbers }: Paragraph,
  layout: ProseLayout,
  readings: Readings,
): ReadProse {
  const plan = layout.paragraphs[String(number)] ?? [];
  if (plan.length !== numbers.length) {
    const found = numbers.map((one) => one.printed).join(' ');
    throw new LayoutError(
      `${layout.section.en}, paragraph ${number}: ${plan.length} figures planned, found ${numbers.length} (${found}) in: ${text.trim().slice(0, 80)}`,
    );
  }
  const pairs = numbers.map((one, index) => ({ one, entry: plan[index] ?? '' }));
  return {
    figures: pairs.flatMap(({ one, entry }) =>
      typeof entry === 'string' ? [] : [figure(one, entry, number, layout, readings)],
    ),
    positions: pairs.map(({ one, entry }) => ({
      start: one.start,
      end: one.end,
      ...(typeof entry === 'string' && { excluded: entry }),
    })),
  };
}

function figure(
  one: ProseNumber,
  [metric, spec, unit]: readonly [string, string, string?],
  paragraph: number,
  layout: ProseLayout,
  readings: Readings,
): ProseFigureFile {
  const { section, rounding } = layout;
  const correction = readings(one);
  return {
    row: section.en,
    row_ja: section.ja,
    column: `paragraph ${paragraph}`,
    metric,
    spec,
    unit: unit ?? one.unit,
    printed: one.printed,
    rounding,
    ...(one.hedge && { hedge: one.hedge }),
    ...(correction && { correction }),
  };
}
