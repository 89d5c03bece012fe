import type { Frame } from '../roles/frame.js';
import type { Request } from '../query.js';
import { isCounted } from '../periods/counted.js';

/**
 * "how much did revenue grow over the last five years?", 「過去5年で何倍になった？」: from the year before them to the last;
 * "growth in each of the last five years" and their "trend" are told year by year.
 */
export function overYears(request: Request, { text, lang }: Frame): Request {
  const [years, ...others] = request.periods;
  const isOpen = request.ask === 'change' ? request.change?.base === undefined : isMultiple(request);
  if (!years || !isCounted(years) || years.step !== 'year' || years.count < 2 || others.length > 0 || !isOpen)
    return request;
  if (YEAR_BY_YEAR.test(text) || !(lang === 'ja' ? OVER_JA : OVER_EN).test(text)) return request;
  return {
    ...request,
    ask: 'change',
    periods: [{ ...years, count: years.count + 1 }],
    change: { ...request.change, base: 'first', ...(isMultiple(request) && { form: 'times' as const }) },
  };
}

const isMultiple = ({ ask, output }: Request): boolean => ask === 'trend' && output?.unit === 'times';

const YEAR_BY_YEAR =
  /\b(?:each|every|annual|annually|yearly|yoy|per year|a year|year (?:on|over|by) year|rates|trends?|history|series)\b|推移|毎年|各年|年々|年ごと|毎の|ごとの|それぞれ|前年比/;
const OVER_EN =
  /\b(?:over|within|across|during|in) (?:the |these |those )?(?:last |past |most recent |latest )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)|\bhow (?:much|many|far)\b|\bby (?:what|which)\b|\btotal\b/;
const OVER_JA = /年間?で|いくら|どれだけ|どれくらい|どのくらい|どの程度|何(?:%|パーセント|割|倍|円)/;
