import { flatMap } from '../dataset/flat-map.js';
import type { Derived } from '../dataset/derive.js';
import { width, type Quantity } from '../dataset/quantity.js';
import type { SourceCell } from '../dataset/record.js';
import type { Figure, FigureKind } from './types.js';

const figures = new WeakMap<Derived, Figure>();

/** Turns a derived quantity into a figure of an answer, with its sources gathered from its inputs. */
export function toFigure(one: Derived, kind?: FigureKind, more?: Partial<Figure>): Figure {
  const figure = figures.get(one) ?? remembered(one);
  return kind === undefined && more === undefined
    ? figure
    : { ...figure, kind: kind ?? figure.kind, ...more };
}

function remembered(one: Derived): Figure {
  const figure = asFigure(one);
  figures.set(one, figure);
  return figure;
}

function asFigure(one: Derived): Figure {
  const inputs = one.inputs.map((input) => toFigure(input));
  const { value, low, high, unit } = one.quantity;
  return {
    kind: kindOf(one),
    metric: one.metric,
    period: one.period,
    ...(one.fact?.base !== undefined && { base_period: one.fact.base }),
    basis: one.basis,
    value,
    low,
    high,
    unit,
    printed: one.fact?.source.printed ?? writeOut(one.quantity, inputs),
    about: one.coarse || isCoarse(one.quantity),
    derivation: { op: one.op, inputs, ...(one.signs && { signs: one.signs }) },
    sources: one.fact ? [one.fact.source] : distinct(flatMap(inputs, (input) => input.sources)),
  };
}

function kindOf(one: Derived): FigureKind {
  if (one.fact?.kind === 'growth') return 'growth';
  if (one.fact?.kind === 'change') return 'difference';
  return one.quantity.unit === 'percent' ? 'ratio' : 'value';
}

/** An interval so wide that the digit usually shown is not certain. */
const isCoarse = (quantity: Quantity): boolean =>
  quantity.low !== quantity.high && width(quantity) > usualStep(quantity) * 1.5;

const USUAL: Readonly<Partial<Record<Quantity['unit'], number>>> = {
  percent: 0.1,
  points: 0.1,
  JPY: 1e6,
  times: 0.01,
  Gbps: 0.1,
};
const usualStep = (quantity: Quantity): number => USUAL[quantity.unit] ?? Infinity;

export function distinct(sources: readonly SourceCell[]): SourceCell[] {
  const seen = new Map(
    sources.map((cell) => [
      `${cell.document}|${cell.table}|${cell.row}|${cell.column}|${cell.printed}`,
      cell,
    ]),
  );
  return [...seen.values()];
}

/** A computed amount in the unit in which its inputs are printed. */
function writeOut({ value, unit }: Quantity, inputs: readonly Figure[]): string {
  if (unit !== 'JPY') return String(Math.round(value * 1e4) / 1e4);
  const step = Math.max(...inputs.map((input) => input.high - input.low), 1);
  const size = step <= 2e3 ? 1e3 : step <= 2e6 ? 1e6 : 1e9;
  return grouped(value / size, size === 1e9 ? 1 : 0);
}

/** Thousands apart by commas, as documents print them. */
function grouped(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const sign = value < 0 ? '-' : '';
  const digits = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return sign + digits + (fraction === undefined || Number(fraction) === 0 ? '' : `.${fraction}`);
}
