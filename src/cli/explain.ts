import type { EarningsBot } from '../earnings.js';
import { splitClauses } from '../question/text/clauses.js';

/** The steps of a reading, for `ask --explain`: spans, periods, roles, the Query. */
export function explainReading(bot: EarningsBot, question: string, thread: readonly string[]): string {
  const traces = bot.reader
    .trace(question)
    .flatMap(({ clause, spans, periods, frame, repairs }) => [
      `clause   ${clause}`,
      ...repairs.map(([typed, meant]) => `repaired ${typed} → ${meant}`),
      ...spans.map(
        (span, at) =>
          `span     ${span.text.padEnd(28)} ${describe(frame.roles[at]?.use ?? '', JSON.stringify(frame.roles[at]?.sense ?? span.atom ?? span.number ?? null))}`,
      ),
      ...periods.map((period) => `period   ${JSON.stringify(period.ref)}`),
    ]);
  const reading = bot.reader.read({ text: question, thread });
  const queries = reading.clauses.flatMap((candidates) =>
    candidates.map((candidate) => `query    ${JSON.stringify(candidate)}`),
  );
  return [`sentences ${splitClauses(question).length}`, ...traces, ...queries].join('\n');
}

const describe = (use: string, sense: string): string => `${use.padEnd(9)} ${sense}`;
