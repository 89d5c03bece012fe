import { answer } from '../answer/answer.js';
import { exprName, periodLabel, questionFor } from '../answer/neighbours.js';
import { nextQuestions } from '../answer/next-questions.js';
import type { Answer, Choice } from '../answer/types.js';
import { parseSpan } from '../dataset/period.js';
import { shortPeriod } from '../dataset/period-words.js';
import type { Record } from '../dataset/record.js';
import type { View } from '../dataset/view.js';
import { buildDigest } from '../digest/digest.js';
import { findEvent } from '../digest/find-event.js';
import { OPERATING_INCOME, REVENUE } from '../digest/metrics.js';
import type { Digest } from '../digest/types.js';
import type { Language } from '../question/query.js';
import type { Reader } from '../question/read.js';
import type { AskedQuestion } from '../slack/asked.js';
import type { Handle } from '../slack/blocks/handle.js';
import type { UnderDigest } from '../slack/posting/digest-message.js';

/** No channel has this name: a handle with it leads to a digest, not to a question that somebody asked. */
const DIGEST = 'DIGEST';

const WORDS = {
  en: {
    join: (names: readonly string[]) =>
      names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
    against: (names: string, period: string) => `${period} ${names} against target?`,
    targets: (names: string, period: string) => `${period} ${names} targets?`,
    label: (period: string) => `${period} targets`,
    results: (names: string, period: string) => `${period} ${names}?`,
    inWords: 'Summary in words',
  },
  ja: {
    join: (names: readonly string[]) => names.join('、'),
    against: (names: string, period: string) => `${period}の業績予想に対する${names}の達成率は?`,
    targets: (names: string, period: string) => `${period}の${names}の業績予想は?`,
    label: (period: string) => `${period}の業績予想`,
    results: (names: string, period: string) => `${period}の${names}は?`,
    inWords: '文章で要約',
  },
} as const;

/** What answers questions over a record; the reader may be another record's, of the same company. */
export interface Answerer {
  readonly record: Record;
  readonly reader: Reader;
  viewAt(asOf: number): View;
}

/** What stands under a digest: what people ask next, and what can be taken along of its figures. As of the digest's day. */
export function underDigest(bot: Answerer, digest: Digest, lang: Language): UnderDigest | undefined {
  const question = questionOf(bot, digest, lang);
  if (question === undefined) return undefined;
  const handle = { channel: DIGEST, ts: `${lang}.${digest.event.id}` };
  return { handle, choices: CHOICES.flatMap((choicesOf) => choicesOf(bot, digest, lang)) };
}

/** The question that a digest answers, found again from what is clicked under it; undefined for any other handle. */
export function askedByDigest(bot: Answerer, { channel, ts }: Handle): AskedQuestion | undefined {
  const [, language, id] = /^(en|ja)\.(.+)$/.exec(ts) ?? [];
  if (channel !== DIGEST || id === undefined) return undefined;
  const asOf = Date.now();
  const { event } = findEvent(bot.record, id, asOf);
  const lang = language === 'ja' ? 'ja' : 'en';
  const question = event ? questionOf(bot, buildDigest(bot.record, event), lang) : undefined;
  return question === undefined ? undefined : { question, thread: [], asOf };
}

/** A question, and the metrics that it has to be understood as being about. */
interface About {
  readonly question: string;
  readonly metrics: readonly string[];
}

/** All results of the digest against their targets; else its leading figure. Undefined where that has no answer. */
function questionOf(bot: Answerer, digest: Digest, lang: Language): string | undefined {
  return firstAnswered(bot, digest, [
    ...againstTarget(bot, digest, lang),
    ...leadingFigure(bot, digest, lang),
  ]);
}

function againstTarget(bot: Answerer, digest: Digest, lang: Language): About[] {
  const [first] = digest.items;
  if (!first) return [];
  const metrics = digest.items.map(({ metric }) => metric);
  const names = namesOf(bot, digest, metrics, lang);
  return [{ question: WORDS[lang].against(names, periodLabel(first.period)), metrics }];
}

/** Operating income before any other result; a dividend where there are no results. */
function leadingFigure(bot: Answerer, digest: Digest, lang: Language): About[] {
  const { items, dividends } = digest;
  const dividend = dividends.find(({ part }) => part === 'annual') ?? dividends[0];
  const found = items.find(({ metric }) => metric === OPERATING_INCOME) ?? items[0] ?? dividend?.figure;
  if (!found) return [];
  const { metric, period } = found;
  const { question } = questionFor(viewOf(bot, digest), { op: 'metric', metric }, period, lang);
  return [{ question, metrics: [metric] }];
}

/** What people ask next about the leading figure. */
function nextOf(bot: Answerer, digest: Digest, lang: Language): readonly Choice[] {
  const question = firstAnswered(bot, digest, leadingFigure(bot, digest, lang));
  if (question === undefined) return [];
  const ask = askerOf(bot, digest);
  return nextQuestions(ask(question), viewOf(bot, digest), ask);
}

/** All results of the digest in sentences: an answer, which a model may reword as the digest itself may not be. */
function summaryOf(bot: Answerer, digest: Digest, lang: Language): Choice[] {
  const [first] = digest.items;
  if (!first) return [];
  const metrics = digest.items.map(({ metric }) => metric);
  const { results, inWords } = WORDS[lang];
  const question = results(namesOf(bot, digest, metrics, lang), periodLabel(first.period));
  return firstAnswered(bot, digest, [{ question, metrics }]) === undefined
    ? []
    : [{ label: inWords, question }];
}

/** The targets that the digest gives for a later year, or for the year that is under way. */
function targetsOf(bot: Answerer, digest: Digest, lang: Language): Choice[] {
  const years = digest.guidance.filter(
    ({ metric, period }) => [REVENUE, OPERATING_INCOME].includes(metric) && parseSpan(period)?.kind === 'FY',
  );
  const period = years[0]?.period;
  if (period === undefined) return [];
  const metrics = years.filter((one) => one.period === period).map(({ metric }) => metric);
  const { targets, label } = WORDS[lang];
  const question = targets(namesOf(bot, digest, metrics, lang), periodLabel(period));
  return firstAnswered(bot, digest, [{ question, metrics }]) === undefined
    ? []
    : [{ label: label(shortPeriod(period, lang)), question }];
}

const CHOICES = [nextOf, summaryOf, targetsOf];

/** Answered with figures, and about these metrics and nothing else: a name can be read as something it is not. */
function firstAnswered(bot: Answerer, digest: Digest, all: readonly About[]): string | undefined {
  const ask = askerOf(bot, digest);
  return all.find(({ question, metrics }) => {
    const { status, figures, query } = ask(question);
    const exprs = query.flatMap((one) => one.exprs);
    const wanted = metrics.map((metric) => ({ op: 'metric', metric }));
    return status === 'answered' && figures.length > 0 && JSON.stringify(exprs) === JSON.stringify(wanted);
  })?.question;
}

const namesOf = (bot: Answerer, digest: Digest, metrics: readonly string[], lang: Language): string =>
  WORDS[lang].join(metrics.map((metric) => exprName(viewOf(bot, digest), { op: 'metric', metric }, lang)));

/** What was public with the digest, and nothing later. */
const viewOf = (bot: Answerer, { event }: Digest): View => bot.viewAt(event.instant);

const askerOf =
  (bot: Answerer, digest: Digest) =>
  (text: string): Answer =>
    answer(bot.reader.read({ text, thread: [] }), viewOf(bot, digest));
