/** The forms of English verbs, so that a word list may name each verb once. */

/** Those whose past is made otherwise: present, past and participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'arise arises arose arisen arising',
    'dwell dwells dwelt dwelling',
    'feel feels felt feeling',
    'find finds found finding',
    'forget forgets forgot forgotten forgetting',
    'keep keeps kept keeping',
    'know knows knew known knowing',
    'lie lies lay lain lying',
    'run runs ran running',
    'see sees saw seen seeing',
    'seek seeks sought seeking',
    'speak speaks spoke spoken speaking',
    'stand stands stood standing',
    'tell tells told telling',
    'think thinks thought thinking',
    'understand understands understood understanding',
    'write writes wrote written writing',
  ].map((forms) => [forms.split(' ')[0] ?? '', forms.split(' ')]),
);

/** One vowel and one consonant at the end of a single syllable are doubled: "plan", "planned". */
const DOUBLED = /^[^aeiou]*[aeiou][bdgklmnprt]$/;

/** A verb in all its forms: "carry", "carries", "carried", "carrying". */
export function inflect(verb: string): readonly string[] {
  const irregular = IRREGULAR.get(verb);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  if (verb.endsWith('e')) return [verb, s, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const stem = DOUBLED.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, s, `${stem}ed`, `${stem}ing`];
}
