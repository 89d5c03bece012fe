import { parseFormula } from '../../dataset/relations.js';
import type { Record } from '../../dataset/record.js';
import { metric } from './expr.js';
import { metricsIn, scopesOf } from './known.js';
import { isAncestor } from './scope-tree.js';
import type { Expr } from '../query.js';

/** Which line a measure is told of: the one that is said, the one of the thread, or the company. */

/** A scope of the thread stays with every measure that is told by scope, or that points to it; others are the company's. */
export function carried(
  scope: string,
  measure: string,
  { pointed }: { readonly pointed?: boolean },
  record: Record,
): Expr {
  const own = named(scope, measure, record);
  if (own.op !== 'metric' || metricsIn(record).has(own.metric) || fits(record, scope, measure)) return own;
  const toldByScope = isToldByLine(measure, record);
  const stays =
    pointed === true ||
    isShareWithin(scope, measure, record) ||
    (toldByScope && record.measures.get(measure)?.defaultScope === undefined);
  return metric(stays ? scope : scopeFor(measure, record), measure);
}

/** "private cloud", then "its share of the cloud?": a share of a line is that of the part of it which the thread is about. */
function isShareWithin(scope: string, measure: string, record: Record): boolean {
  const whole = /^share_of_([a-z]+)_[a-z]+$/.exec(measure)?.[1];
  return whole !== undefined && whole !== 'company' && scope !== whole && isAncestor(record, whole, scope);
}

/** Is a measure, or what it is worked out from, told of any line beside the company? */
function isToldByLine(measure: string, record: Record): boolean {
  const formula = record.measures.get(measure)?.formula;
  return (
    scopesOf(record, measure).some((one) => one !== 'company') ||
    (formula !== undefined && parseFormula(formula).terms.every((term) => isToldByLine(term.measure, record)))
  );
}

/** A scope and a measure said together; where the measure is about that scope anyway, it is the measure alone. */
export function named(scope: string, measure: string, record: Record): Expr {
  const { about, elsewhere } = record.measures.get(measure) ?? {};
  if (about === scope) return metric(scopeFor(measure, record), measure);
  return metric(
    scope,
    elsewhere !== undefined && !fits(record, scope, measure) && fits(record, scope, elsewhere)
      ? elsewhere
      : measure,
  );
}

/** Can a scope carried from the thread go with a measure that is said now? */
export function fits(record: Record, scope: string, measure: string): boolean {
  const formula = record.measures.get(measure)?.formula;
  return (
    metricsIn(record).has(`${scope}/${measure}`) ||
    (formula !== undefined &&
      parseFormula(formula).terms.every((term) => metricsIn(record).has(`${scope}/${term.measure}`)))
  );
}

/** The scope of a measure said alone: the company, unless the measure is always about something else. */
export const scopeFor = (measure: string, record: Record): string =>
  record.measures.get(measure)?.defaultScope ?? 'company';
