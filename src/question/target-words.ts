import type { Frame } from './frame.js';
import type { Ask, Request, TargetFacet } from './query.js';

/** What a question about targets wants told, and of which version. */

const FACETS = ['progress', 'remaining', 'gap', 'rate', 'missed'] as const;

export function targetOf(frame: Frame, ask: Ask): Pick<Request, 'target'> {
  if (ask !== 'target') return {};
  const versions = versionsSaid(frame);
  const listed = versions.includes('initial') && versions.includes('revised');
  const facet = facetOf(frame, listed);
  const [version] = versions;
  const withResult = facet === 'versions' && (frame.has('actual') || frame.has('compare'));
  return {
    target: {
      facet,
      ...(version && !listed && { version }),
      ...(withResult && { withResult: true as const }),
    },
  };
}

/** "the revised target" names a version; a target that "was revised" asks how it changed. */
function versionsSaid(frame: Frame): ('initial' | 'revised' | 'latest')[] {
  const target = frame.roles.findIndex((role) => role.sense?.t === 'target');
  return frame.roles.flatMap(({ sense }, at) =>
    sense?.t === 'version' && !(sense.version === 'revised' && isRevision(frame, at, target))
      ? [sense.version]
      : [],
  );
}

const isRevision = (frame: Frame, at: number, target: number): boolean =>
  frame.lang === 'en' &&
  frame.roles[at]?.span.text === 'revised' &&
  target >= 0 &&
  at > target &&
  !frame.has('compare');

/** "what percentage of the plan was achieved?" */
const asksRate = (frame: Frame): boolean =>
  frame.has('ratio') || frame.has('share') || frame.all('unit').some(({ unit }) => unit === 'percent');

function facetOf(frame: Frame, listed: boolean): TargetFacet {
  const said = frame.all('target').map((one) => one.facet);
  const target = frame.roles.findIndex((role) => role.sense?.t === 'target');
  const revised = frame.roles.some(
    ({ sense }, at) => sense?.t === 'version' && sense.version === 'revised' && isRevision(frame, at, target),
  );
  if (listed || revised || (said.includes('revision') && !said.includes('achievement'))) return 'versions';
  if (said.includes('rate') && said.includes('achievement')) return 'achievement';
  const named = FACETS.find((one) => said.includes(one));
  if (named) return named;
  if (said.includes('achievement') && asksRate(frame)) return 'rate';
  if (said.includes('achievement') && frame.all('change').some((one) => one.form === 'amount')) return 'gap';
  const result =
    frame.has('actual') ||
    frame.has('compare') ||
    // a ratio of two lines is a target of its own; of one line, it is how much of the target was reached
    (frame.has('ratio') && frame.all('measure').length < 2) ||
    said.includes('achievement');
  return result && !frame.has('implied') ? 'achievement' : 'value';
}
