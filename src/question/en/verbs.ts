import { inflect } from './inflect.js';

/** Verbs that leave a figure as it is, in all their forms. */

const verbs = (words: string): string[] => words.trim().split(/\s+/).flatMap(inflect);

/** How the answer is told, looked for or known. */
const TELLING = verbs(`
  indicate specify clarify express outline illustrate demonstrate uncover unveil convey communicate relay furnish
  summarize summarise condense capture reflect represent depict portray denote signify refer relate pertain regard
  state mention cite quote write type note register announce proclaim disclose divulge publish print report release
  tell say speak talk comment remark respond reply answer label tag call name title designate
  find locate discover detect ascertain determine establish identify pinpoint trace observe watch view look see
  examine inspect study review scan survey explore investigate analyze analyse assess evaluate judge gauge
  think know feel understand comprehend grasp realize realise recognise recognize acknowledge learn remember
  recollect forget wonder ponder suspect presume gather hear read
  ask inquire enquire query request seek wish desire try hope want need require like love appreciate
  help assist enable allow permit guide show present display exhibit list tabulate arrange organize organise
  retrieve fetch pull dig reproduce copy paste insert plug prepare draft update refresh check
  confirm verify validate authenticate calculate compute derive
`);

/** That a figure is there, came about or is at a level. */
const BEING = verbs(`
  appear emerge surface arise crop result ensue occur happen unfold transpire reach attain
  rest reside dwell lie stand sit land park anchor settle stay remain linger persist endure continue
  keep preserve sustain maintain amount equal equate correspond constitute total tally number measure
  seem look sound prove become run hover perform behave fare
  book post log clock notch rack realize realise earn generate produce create yield garner reap harvest score
  bring see enjoy boast possess feature contain hold
  fall belong pertain concern involve entail
`);

/** All of them; a form that has a meaning of its own ("lists", "states") keeps that alone. */
export const PLAIN_VERBS: readonly string[] = [...new Set([...TELLING, ...BEING])];
