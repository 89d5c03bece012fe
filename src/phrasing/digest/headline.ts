import type { Figure } from '../../answer/types.js';
import { endOf, parseSpan, type PeriodId } from '../../dataset/period.js';
import type { Digest, DigestItem, DividendItem, GuidanceItem } from '../../digest/types.js';
import { capital } from '../format/names.js';
import type { Leading, Sign } from './phrases.js';
import { heldAgainst, stepOf, yearTarget } from './results-table.js';
import type { Teller } from './teller.js';

const LONGEST = 90;
const OPERATING_INCOME = 'company/operating_income';
const REVENUE = 'company/revenue';
const SEPARATOR = { en: ' · ', ja: '・' };

export interface Heading {
  readonly headline: string;
  readonly notification: string;
  readonly subject: string;
  /** "IIJ FY2017 digest". */
  readonly name: string;
}

/** Headline, push notification and subject of a digest. */
export function headingOf(digest: Digest, teller: Teller): Heading {
  const { event } = digest;
  const day = teller.date(event.date);
  if (event.period !== null && digest.items.length > 0) return resultsHeading(digest, event.period, teller);
  const subject = capital(teller.say.published(day, event.bounded));
  if (event.kind === 'dividend') return { ...dividendHeading(digest, teller), subject };
  return { ...targetsHeading(digest, teller), subject };
}

function resultsHeading(digest: Digest, period: PeriodId, teller: Teller): Heading {
  const { event, items, firstPublished } = digest;
  const name = `${teller.say.company} ${teller.short(period)}`;
  const step = stepOf(items.map(({ result }) => result));
  const lead = leadingItems(items).map((item) => leadingOf(item, digest, step, teller));
  const pushes = [
    lead,
    lead.slice(0, 1),
    lead.slice(0, 1).map(({ name: one, value, isYear }) => ({ name: one, value, isYear })),
  ];
  return {
    name: teller.say.digest(name),
    headline: teller.say.headline(name, directionOf(items), lead),
    notification: firstThatFits(pushes.map((one) => teller.say.push(name, one))),
    subject: [
      teller.say.subject(months(period, teller), teller.date(event.date), event.bounded),
      ...(firstPublished === undefined ? [] : [teller.say.firstPublished(teller.date(firstPublished))]),
    ].join(SEPARATOR[teller.lang]),
  };
}

const firstThatFits = (texts: readonly string[]): string =>
  texts.find((text) => text.length <= LONGEST) ?? (texts.at(-1) ?? '').slice(0, LONGEST);

/** Operating income first, then revenue. */
function leadingItems(items: readonly DigestItem[]): DigestItem[] {
  const of = (metric: string): DigestItem[] => items.filter((item) => item.metric === metric);
  const found = [...of(OPERATING_INCOME), ...of(REVENUE)];
  return found.length > 0 ? found : items.slice(0, 1);
}

function leadingOf(item: DigestItem, { event, guidance }: Digest, step: number, teller: Teller): Leading {
  const check = heldAgainst(item);
  const year = yearTarget(item);
  const revised = guidance.find(
    ({ metric, period, setOn }) => metric === item.metric && period === year?.period && setOn === event.date,
  );
  return {
    name: teller.name(item.metric),
    value: teller.quoted(item.result, step),
    isYear: !item.period.includes('-'),
    ...(item.growth && { growth: teller.growth(item.growth, item.prior) }),
    ...(check?.achievement && { percent: teller.percent(check.achievement) }),
    ...(check?.verdict && { verdict: check.verdict }),
    ...(item.progress &&
      year && {
        progress: { percent: teller.percent(item.progress.percent), year: teller.short(year.period) },
      }),
    ...(revised?.before && {
      revised: {
        year: teller.short(revised.period),
        value: teller.amount(revised.target),
        before: teller.amount(revised.before),
      },
    }),
  };
}

/** Which way revenue and profit went; nothing where operating and net income disagree. */
function directionOf(items: readonly DigestItem[]): { revenue: Sign; profit: Sign } | null {
  const sign = (metric: string): Sign | null => {
    const growth = items.find((item) => item.metric === metric)?.growth;
    return growth ? (growth.high < 0 ? 'down' : growth.low > 0 ? 'up' : 'flat') : null;
  };
  const [revenue, profit, net] = [
    sign(REVENUE),
    sign(OPERATING_INCOME),
    sign('company/net_income_attributable'),
  ];
  if (revenue === null || profit === null || (net !== null && net !== profit)) return null;
  return { revenue, profit };
}

/** "Year to 31 March 2018"; the months of anything shorter. */
export function months(period: PeriodId, teller: Teller): string {
  if (teller.lang === 'en' && parseSpan(period)?.kind === 'FY')
    return teller.say.fullYear(teller.date(endOf(period)));
  return /[（(](.*)[）)]/.exec(teller.long(period))?.[1] ?? teller.short(period);
}

function targetsHeading({ guidance }: Digest, teller: Teller): Omit<Heading, 'subject'> {
  const shown: GuidanceItem | undefined =
    guidance.find(({ metric }) => metric === OPERATING_INCOME) ?? guidance[0];
  const name = `${teller.say.company} ${shown ? teller.short(shown.period) : ''}`.trim();
  const item = (before: boolean): string[] =>
    shown
      ? [
          teller.say.targetsItem(
            teller.name(shown.metric),
            teller.full(shown.target),
            before && shown.before ? teller.full(shown.before) : undefined,
          ),
        ]
      : [];
  const texts = [item(true), item(false), []].map((items) => teller.say.targetsHeadline(name, items));
  return { name: teller.say.digest(name), headline: texts[0] ?? name, notification: firstThatFits(texts) };
}

function dividendHeading({ dividends }: Digest, teller: Teller): Omit<Heading, 'subject'> {
  const shown: DividendItem | undefined = dividends.find(({ part }) => part === 'annual') ?? dividends[0];
  const name = `${teller.say.company} ${shown ? teller.short(shown.period) : ''}`.trim();
  const value = (figure: Figure | undefined): string => (figure ? teller.full(figure) : '');
  const text = teller.say.dividendHeadline(name, value(shown?.figure));
  return { name: teller.say.digest(name), headline: text, notification: firstThatFits([text]) };
}
