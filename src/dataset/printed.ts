import { printedQuantity, UNITS, type Quantity, type Rounding, type Unit } from './quantity.js';

/** A unit as tables state it, such as "JPY thousand": the base unit and what one printed unit is worth. */
export interface TableUnit {
  readonly unit: Unit;
  readonly multiplier: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  hundred_million: 1e8,
};

/** Reads "JPY million", "percent", "count thousand". @throws RangeError when the unit is not known. */
export function parseUnit(text: string): TableUnit {
  const [base, size] = text.split(' ');
  const unit = UNITS.find((known) => known === base);
  const multiplier = size === undefined ? 1 : MULTIPLIERS[size];
  if (unit === undefined || multiplier === undefined) throw new RangeError(`unknown unit "${text}"`);
  return { unit, multiplier };
}

/** A dash in a table: the item is nil. */
export const isNil = (printed: string): boolean => DASHES.has(printed);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―']);

const NUMBER = /^([(△▲+−-]?)\s*([\d,]*\.?\d+)\s*%?\s*\)?$/;

const JAPANESE = /^(△?)([\d,]+)億(?:([\d,]+)万)?円$/;

/** "570億5500万円" is 57,055 million yen, printed to the million; "35億円" to the hundred million. */
function parseJapanese(printed: string): { value: number; step: number } | null {
  const match = JAPANESE.exec(printed);
  if (!match?.[2]) return null;
  const [oku, man] = [match[2], match[3] ?? '0'].map((digits) => Number(digits.replaceAll(',', '')));
  const value = (oku ?? 0) * 1e8 + (man ?? 0) * 1e4;
  return { value: match[1] ? -value : value, step: match[3] === undefined ? 1e8 : 1e6 };
}

/** The number that a printed form states, and the size of its last digit; null when it is not a number. */
export function parsePrinted(printed: string): { value: number; step: number } | null {
  if (isNil(printed)) return { value: 0, step: 0 };
  const match = NUMBER.exec(printed.trim());
  if (!match?.[2]) return parseJapanese(printed.trim());
  const digits = match[2].replaceAll(',', '');
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const negative = match[1] !== '' && match[1] !== '+';
  return { value: negative ? 0 - Number(digits) : Number(digits), step: 10 ** -decimals };
}

/** Units whose printed whole numbers are counts or rates of no width. */
const FACE: ReadonlySet<Unit> = new Set<Unit>(['JPY/share', 'JPY/USD', 'count']);

/** A printed cell as a quantity in base units. @throws RangeError when the cell is not a number. */
export function readPrinted(printed: string, { unit, multiplier }: TableUnit, rounding: Rounding): Quantity {
  const number = parsePrinted(printed);
  if (!number) throw new RangeError(`"${printed}" is not a number`);
  const atFace = FACE.has(unit) && multiplier === 1;
  const step = atFace ? 0 : number.step * multiplier;
  return printedQuantity(tidy(number.value * multiplier), step, rounding, unit);
}

/** 176.1 × 10⁹ is a whole number of yen; floating point leaves dust behind. */
const tidy = (value: number): number =>
  Math.abs(value) >= 1e3 ? Math.round(value * 1e3) / 1e3 : Math.round(value * 1e6) / 1e6;
