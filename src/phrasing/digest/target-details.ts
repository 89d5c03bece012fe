import { capital } from '../format/names.js';
import type { PeriodId } from '../../dataset/period.js';
import type { Digest, GuidanceItem, Implied } from '../../digest/types.js';
import {
  growthText,
  hasDetails,
  hedged,
  impliedPoint,
  isHalf,
  isHeadline,
  isOfBusiness,
} from './guidance-points.js';
import { replySources, targetFigures } from './sources.js';
import { MILLION, type Teller } from './teller.js';
import type { DigestPart } from './types.js';

/** Targets in detail: halves and single businesses, and what follows from them without being printed. */
export function targetDetails(digest: Digest, teller: Teller): DigestPart[] {
  if (!hasDetails(digest)) return [];
  const { guidance, implied } = digest;
  const { say } = teller;
  const rows = [
    ...guidance
      .filter(isHeadline)
      .flatMap((one) => [
        row(one, teller),
        ...implied.filter((half) => isHalf(half) && follows(half, one)).map((half) => halfRow(half, teller)),
      ]),
    ...guidance.filter(isOfBusiness).map((one) => row(one, teller)),
  ];
  const years = guidance.flatMap(({ period }) => (period.includes('-') ? [] : [teller.short(period)]));
  const caption = say.captioned(say.targets(say.list([...new Set(years)])), teller.unit(MILLION));
  return [
    {
      id: 'targets',
      caption,
      table: {
        caption,
        columns: ['', say.columns.target, say.columns.growth(true), say.columns.lastYear],
        rows,
      },
      notes: [...impliedPoint(implied, teller), replySources(digest, targetFigures(digest), teller)],
      points: [],
    },
  ];
}

/** A second half stands after the first. */
const follows = (half: Implied, { metric, period }: GuidanceItem): boolean =>
  half.metric === metric && period === half.period.replace('-H2', '-H1');

const label = (metric: string, period: PeriodId, teller: Teller): string =>
  `${capital(teller.row(metric))}${{ en: ', ', ja: '、' }[teller.lang]}${teller.short(period)}`;

const row = (one: GuidanceItem, teller: Teller): string[] => [
  label(one.metric, one.period, teller),
  hedged(one, (figure) => teller.cell(figure, MILLION), teller),
  growthText(one, teller) ?? teller.say.none,
  teller.cell(one.prior, MILLION),
];

const halfRow = ({ metric, period, figure, growth }: Implied, teller: Teller): string[] => [
  teller.say.computedTarget(label(metric, period, teller)),
  teller.cell(figure, MILLION),
  growthText({ growth, prior: null }, teller) ?? teller.say.none,
  teller.say.none,
];
