import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../question/reader.js';

/** Question, metric, period, value in base units and unit, checked by hand against the printed statements. */
const rows = z
  .array(z.tuple([z.string(), z.string(), z.string(), z.number(), z.string()]))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'figures.json'), 'utf8')));

describe('the figure that a question is about leads its answer', () => {
  it.each(rows)('%s', (question, metric, period, value, unit) => {
    const { status, figures } = ask(question);
    const [first] = figures;
    expect({ status, metric: first?.metric, period: first?.period, unit: first?.unit }).toEqual({
      status: 'answered',
      metric,
      period,
      unit,
    });
    expect(first?.value).toBeCloseTo(value, 2);
    expect(first && (first.sources.length > 0 || first.derivation.inputs.length > 0)).toBe(true);
  });
});
