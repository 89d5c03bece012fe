import { isDate } from '../../dataset/period.js';
import type { TargetVersion } from '../../dataset/targets.js';
import type { Request, TargetVersionByOrder, TargetVersionName } from '../../question/query.js';
import type { Figure } from '../types.js';

/** Which version of a target a question means. */

/** What a version of a target is chosen by. */
type Version = Pick<Figure, 'set_on' | 'status'>;

/** The version that a figure tells: of the day and of the value. */
export const versionTold = (
  versions: readonly TargetVersion[],
  told: Figure | undefined,
): TargetVersion | undefined =>
  versions.find(({ setOn, fact }) => setOn === told?.set_on && fact.quantity.value === told.value);

/** The version asked for, else the one in force: for progress, when the result of the part was told. */
export function chooseVersion<One extends Version>(
  figures: readonly One[],
  request: Request,
  before?: string,
): One | undefined {
  const month = monthSaid(request);
  const setThen = month === undefined ? undefined : figures.find((one) => one.set_on?.startsWith(month));
  const { version } = request.target ?? {};
  if (month !== undefined && !setThen && version === undefined)
    return figures.length === 1 ? figures[0] : figures.findLast((one) => (one.set_on ?? '') < `${month}-99`);
  const inForce =
    before === undefined || version !== undefined
      ? undefined
      : figures.findLast((one) => (one.set_on ?? '') < before);
  return setThen ?? (version ? versionNamed(version, figures) : (inForce ?? figures.at(-1)));
}

const revisions = <One extends Version>(figures: readonly One[]): One[] =>
  figures.filter(({ status }) => status === 'revised');
const VERSIONS: Readonly<
  Record<TargetVersionByOrder, <One extends Version>(figures: readonly One[]) => One | undefined>
> = {
  initial: (figures) => initialOf(figures),
  revised: (figures) => figures.at(-1),
  latest: (figures) => figures.at(-1),
  revision1: (figures) => revisions(figures)[0],
  revision2: (figures) => revisions(figures)[1],
};

function versionNamed<One extends Version>(
  name: TargetVersionName,
  figures: readonly One[],
): One | undefined {
  if (isByOrder(name)) return VERSIONS[name](figures);
  const [how, month] = name.split('-');
  const at = figures.findIndex(({ set_on: setOn }) => setOn?.slice(5, 7) === month);
  return figures[how === 'until' ? at - 1 : at];
}

const isByOrder = (name: TargetVersionName): name is TargetVersionByOrder => name in VERSIONS;

/** The initial version; a revision may be the first that is known. */
const initialOf = <One extends Version>([one]: readonly One[]): One | undefined =>
  one?.status === 'revised' ? undefined : one;

/** The revised version is asked for, but all that is known of it is that it exists. */
export const isUnknownVersion = (
  figures: readonly Figure[],
  request: Request,
  note: string | undefined,
): boolean =>
  note !== undefined &&
  figures.length === 1 &&
  (request.target?.version === 'revised' || monthSaid(request) === note.slice(0, 7));

/** Is one version asked for, by its name or by the month in which it was set? */
export const saysVersion = (request: Request): boolean =>
  request.target?.version !== undefined || monthSaid(request) !== undefined;

/** "the revision of November 2016" */
function monthSaid({ periods }: Request): string | undefined {
  const month = periods.find((ref) => ref.kind === 'span' && isDate(ref.id));
  return month?.kind === 'span' ? month.id.slice(0, 7) : undefined;
}
