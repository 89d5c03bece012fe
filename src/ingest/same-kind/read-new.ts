import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endOf, parseSpan, type PeriodId } from '../../dataset/period.js';
import type { Cause } from '../../dataset/supersede.js';
import { type Layouts, loadLayouts } from '../read-document.js';
import { LayoutError, plainMarks } from '../source-text.js';
import { readDateline, withUsualNames, type Dateline } from './dateline.js';
import { readAlike, type Alike, type ReadAlike } from './read-same-kind.js';

/** What is known of a new document beside its text. */
export interface NewDocument {
  /** When it is public, given its day: an ISO instant with a zone. */
  readonly publishedAt: (day: string) => string;
  /** The document that it sets right, and who was wrong. */
  readonly corrects?: string;
  readonly cause?: Cause;
}

export interface ReadNew extends ReadAlike {
  /** The earlier document by whose layouts it was read. */
  readonly by: string;
}

/** Reads a new release by the layouts of whichever earlier one fits it best. @throws LayoutError where none fits. */
export function readNew(printed: string, dataFolder: string, about: NewDocument): ReadNew {
  const raw = withUsualNames(plainMarks(printed));
  const dateline = readDateline(raw);
  const all = releaseLayouts(join(dataFolder, 'layouts'));
  const until = endOf(dateline.period);
  const readings = all.map((own) => ({
    ...readAlike(raw, { head: headOf(own, dateline, about), until, own, all }),
    by: own.document.id,
  }));
  const [best] = readings.sort((a, b) => b.coverage.facts - a.coverage.facts);
  if (!best || best.disclosure.tables.length === 0)
    throw new LayoutError('no table of it is like one of an earlier release');
  if (best.brokenOff !== null) throw new LayoutError(`the text breaks off ${best.brokenOff}`);
  return best;
}

/** The layouts of earlier releases, the newest first. */
function releaseLayouts(folder: string): Layouts[] {
  return readdirSync(folder)
    .map((name) => loadLayouts(join(folder, name)))
    .filter(({ document }) => document.kind === 'release')
    .sort((a, b) => b.document.publishedAt.localeCompare(a.document.publishedAt));
}

function headOf(
  { document }: Layouts,
  { day, period }: Dateline,
  { publishedAt, corrects, cause }: NewDocument,
): Alike['head'] {
  const at = publishedAt(day);
  const { accounting, audited } = document;
  const id =
    corrects === undefined
      ? `${day}-${shortName(period)}-results-release`
      : `${corrects}-corrected-${at.slice(0, 10)}`;
  return {
    id,
    kind: 'release',
    title: titleOn(at.slice(0, 10), corrects !== undefined),
    publishedAt: at,
    accounting,
    audited,
    ...(corrects !== undefined && { corrects, cause: cause ?? 'company' }),
  };
}

/** "1q18", "fy2017". */
function shortName(period: PeriodId): string {
  const span = parseSpan(period);
  if (!span || span.kind === 'FY') return period.toLowerCase();
  return `${span.kind.replace(/^([QH])(\d)$/, '$2$1')}${String(span.fy % 100).padStart(2, '0')}`.toLowerCase();
}

function titleOn(day: string, corrected: boolean): { en: string; ja: string } {
  const [year, month, date] = day.split('-').map(Number);
  const english = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const ja = `英文、${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
  return corrected
    ? { en: `Corrected results release, ${english}`, ja: `決算リリースの訂正（${ja}）` }
    : { en: `Results release, ${english}`, ja: `決算リリース（${ja}）` };
}
