import type { WordList } from '../roles/senses.js';
import { ASKING } from './asking.js';
import { COMPARING } from './comparing.js';
import { FILLER } from './filler.js';
import { JOINING } from './joining.js';
import { OUTSIDE } from './outside.js';
import { SHAPING } from './shaping.js';
import { TARGETS } from './targets.js';
import { TIMES } from './times.js';
import { VARIANTS } from './variants.js';

/** Japanese words that are no names of scopes or measures. */
export const JA: WordList = [
  ...COMPARING,
  ...SHAPING,
  ...TARGETS,
  ...ASKING,
  ...JOINING,
  ...TIMES,
  ...VARIANTS,
  ...FILLER,
  ...OUTSIDE,
];
