import type { Language } from '../../question/query.js';
import { en } from './en.js';
import { ja } from './ja.js';
import type { Sentences } from './sentences.js';

export const SENTENCES: Readonly<Record<Language, Sentences>> = { en, ja };
