import type { Language, LanguageMessages, OutgoingMessage } from '../delivery/ports.js';
import { correctedFigures, correctionsOf, withCorrections } from '../digest/corrections.js';
import { buildDigest } from '../digest/digest.js';
import type { Disclosure } from '../dataset/record.js';
import type { DigestEvent } from '../digest/types.js';
import { correctionPhrases } from '../phrasing/digest/correction-phrases.js';
import { correctionWords } from '../phrasing/digest/correction-words.js';
import type { DraftRecord } from './record-source.js';

type Told = Pick<LanguageMessages, 'notice' | 'told'>;

/** What is said beside the digest that is edited in place. */
export type Notices = Readonly<Record<Language, Told>>;

/** What those who have seen the digest of an event have to be told: of corrections, or of a document that joins it. */
export function noticesOf({ record, drafts }: DraftRecord, event: DigestEvent): Notices {
  const waiting = new Set(drafts.map(({ id }) => id));
  const all = correctionsOf(record, event);
  const fresh = waiting.size === 0 ? all : all.filter(({ id }) => waiting.has(id));
  if (fresh.length === 0)
    return joinedBy(
      record.disclosures.filter(({ id }) => event.disclosures.includes(id)),
      waiting,
    );
  const figures = correctedFigures(record, fresh);
  const after = withCorrections(record, event);
  const known = after.disclosures.filter((id) => fresh.every((one) => one.id !== id));
  const [then, now] = [buildDigest(record, { ...event, disclosures: known }), buildDigest(record, after)];
  const say = (language: Language): Told => {
    const words = correctionWords(figures, then, now, record, language);
    if (!words) return {};
    const told = words.told.map(({ metric, period, headline, lines }) => ({
      metric,
      period,
      message: message(headline, lines),
    }));
    return { notice: message(words.headline, words.lines), told };
  };
  return { en: say('en'), ja: say('ja') };
}

/** A deck that comes in after the release, of the same day. */
function joinedBy(own: readonly Disclosure[], waiting: ReadonlySet<string>): Notices {
  const joining = own.filter(({ id }) => waiting.has(id));
  const joins = joining.length > 0 && joining.length < own.filter(({ kind }) => kind !== 'headline').length;
  const say = (language: Language): Told =>
    joins
      ? {
          notice: message(
            correctionPhrases[language].joined(joining.map(({ title }) => title[language]).join(', ')),
            [],
          ),
        }
      : {};
  return { en: say('en'), ja: say('ja') };
}

const message = (notification: string, lines: readonly string[]): OutgoingMessage => ({
  notification,
  text: lines.join('\n'),
});
