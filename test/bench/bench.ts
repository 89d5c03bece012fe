import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Record } from '../../src/dataset/record.js';
import type { View } from '../../src/dataset/view.js';
import { answer, builtUrl, createEarnings, createReader, figureOf, toWords, viewsOf } from './built.js';
import { withCompanies } from './companies.js';
import { HOSTILE } from './hostile.js';
import { against, duration, fastestOf, line, rounds, summary, timed } from './measure.js';

// Measures the built bot, as it runs in earnest: `npm run build` first, `npm run bench` does both.

const questions = z
  .array(z.strictObject({ q: z.string(), thread: z.array(z.string()).optional() }))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'questions.json'), 'utf8')));

const COMPANIES = 100;
const ROUNDS = 30;
/** Microseconds after which a longer text of the same kind is not tried. */
const LONGEST_WAIT = 2e6;
const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

print(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
);
benchLoading();
const bot = createEarnings();
benchLookups(bot.viewAt());
const typical = benchQuestions();
benchHostile();
benchCompanies(bot.record, typical);

/** Reads and indexes the record in processes of their own, as every start does. */
function benchLoading(): void {
  const script = `
    const { loadRecord } = await import(${JSON.stringify(builtUrl('dataset/load.js'))});
    const { viewsOf } = await import(${JSON.stringify(builtUrl('dataset/view.js'))});
    const start = performance.now();
    viewsOf(loadRecord())(Date.now());
    process.stdout.write(String(performance.now() - start));`;
  const times = Array.from({ length: 9 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })),
  );
  print('\nThe record');
  print(
    against('load, validate and index, in a fresh process (median of 9)', summary(times).p50 * 1000, 60_000),
  );
  print(line('  fastest of 9', duration(Math.min(...times) * 1000)));
}

/**
 * Looks up every figure of the record's years that is printed nowhere and can be derived. "Anew": nothing is remembered
 * from one look-up to the next. "In a new view": the view is made anew as well, with its share of the facts.
 */
function benchLookups(view: View): void {
  const derived = derivableFrom(view);
  const look = (of: View, [metric, period]: Pair): void => {
    figureOf(of, metric, period);
  };
  const anew = (one: Pair): void => {
    view.memo.clear();
    look(view, one);
  };
  const inNewView = (one: Pair): void => look(viewsOf(view.record)(view.asOf), one);
  const measured = [
    ['derived anew', rounds(derived, anew, { warmUp: 3, count: 10 })],
    ['in a new view', rounds(derived, inNewView, { warmUp: 1, count: 5 })],
  ] as const;
  print(`\nDerived look-ups (all ${derived.length} figures that are printed nowhere)`);
  for (const [name, { all, perItem }] of measured) {
    const fastest = fastestOf(perItem);
    print(against(`${name}, p50`, summary(all).p50, 50));
    print(against(`${name}, mean`, summary(all).mean, 50));
    print(line(`${name}, p99`, duration(summary(all).p99)));
    print(line('  each at its fastest: p50', duration(fastest.p50)));
    print(line('  each at its fastest: mean', duration(fastest.mean)));
  }
  const again = rounds(derived, (one) => look(view, one), { warmUp: 2, count: 10 });
  print(line('asked again, p50', duration(summary(again.all).p50)));
}

type Pair = readonly [metric: string, period: string];

function derivableFrom(view: View): Pair[] {
  const metrics = [...new Set(view.record.facts.map((fact) => fact.metric))];
  const years = Array.from({ length: 14 }, (_, at) => `FY${2006 + at}`);
  const periods = new Set([
    ...years.flatMap((year) =>
      ['', '-H1', '-H2', '-9M', '-Q1', '-Q2', '-Q3', '-Q4'].map((part) => year + part),
    ),
    ...view.record.facts.map((fact) => fact.period),
  ]);
  return metrics
    .flatMap((metric) => [...periods].map((period): Pair => [metric, period]))
    .filter(([metric, period]) => (figureOf(view, metric, period)?.op ?? 'printed') !== 'printed');
}

/** Asks every question in shuffled rounds: reader, evaluation and template text. @returns what is typical. */
function benchQuestions(): number {
  const first = questions.map(({ q, thread = [] }) => timed(() => bot.answer({ question: q, thread })));
  const before = process.cpuUsage();
  const { all, perItem } = rounds(
    questions,
    ({ q, thread = [] }) => {
      bot.answer({ question: q, thread });
    },
    { warmUp: 10, count: ROUNDS },
  );
  const { user, system } = process.cpuUsage(before);
  const processor = (user + system) / (questions.length * (ROUNDS + 10));
  const { p50: median, mean, p99 } = summary(all);
  const slowest = [...perItem]
    .map(([{ q }, times]) => ({ q, time: Math.min(...times) }))
    .sort((a, b) => b.time - a.time);
  print(`\nOne question, end to end (${questions.length} questions, ${ROUNDS} shuffled rounds)`);
  print(against('p50', median, 60));
  print(against('mean', mean, 100));
  print(against('p99', p99, 500));
  const fastest = fastestOf(perItem);
  print(line('processor time, mean, warm-up included', duration(processor)));
  print(line('each at its fastest: p50', duration(fastest.p50)));
  print(line('each at its fastest: mean', duration(fastest.mean)));
  print(line('asked for the first time: p50', duration(summary(first).p50)));
  for (const { q, time } of slowest.slice(0, 5)) print(line(`  slow: ${q}`, duration(time)));
  return fastest.p50;
}

/** The same questions with the record repeated under the names of other companies. */
function benchCompanies(record: Record, alone: number): void {
  const many = withCompanies(record, COMPANIES);
  const views = viewsOf(many);
  const start = performance.now();
  const reader = createReader(many);
  const building = (performance.now() - start) * 1000;
  const asked = rounds(
    questions,
    ({ q, thread = [] }) => {
      toWords(answer(reader.read({ text: q, thread }), views(Date.now())), many);
    },
    { warmUp: 2, count: 5 },
  );
  const typical = fastestOf(asked.perItem).p50;
  const ratio = typical / alone;
  print(`\nThe same with the record repeated for ${COMPANIES} companies (${many.facts.length} facts)`);
  print(line('building the reader', duration(building)));
  print(
    line('each at its fastest: p50', duration(typical), {
      text: `${ratio.toFixed(2)} times one company, target 1.5`,
      met: ratio <= 1.5,
    }),
  );
}

/** Hostile input: ten times the text may take ten times the time, and no more. */
function benchHostile(): void {
  const lengths = [1000, 10_000, 100_000];
  print('\nHostile input (median of 3 new texts)                1,000    10,000   100,000 characters');
  const failed = Object.entries(HOSTILE).filter(([name, make]) => {
    const times: number[] = [];
    for (const length of lengths) {
      if ((times.at(-1) ?? 0) > LONGEST_WAIT) break;
      times.push(slowness(length, make));
    }
    // A millisecond either way is noise; so is a growth by half as much again.
    const slow =
      times.length < lengths.length ||
      times.some((time, at) => time > (times[at - 1] ?? Infinity) * 15 + 1000);
    const shown = times.map((time) => duration(time).padStart(10)).join('');
    print(`${name.padEnd(48)}${shown}${slow ? '   GROWS FASTER' : ''}`);
    return slow;
  });
  print(line('grows no faster than in proportion', '', { text: 'target', met: failed.length === 0 }));
}

function slowness(length: number, make: (length: number, letter: string) => string): number {
  const letters = ['b', 'j', 'q'];
  const times = letters.map((letter) =>
    timed(() => bot.answer({ question: make(length, letter), thread: [] })),
  );
  return summary(times).p50;
}
