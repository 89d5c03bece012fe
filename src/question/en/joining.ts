import type { WordList } from '../senses.js';

/** Words that join names and periods, or leave one out. */
export const JOINING: WordList = [
  [
    { t: 'exclude', as: 'part' },
    `
      without | excluding | except | excl | ex | exclude | not including | minus the | leaving out | no |
      do not include | dont include | less the | net of | non | excludes | excluded | not counting | stripping out |
      strip out | left out | not counted | leave out | disregarding | ignoring | leaving aside | aside from | excl of |
      not included | taken out | stripped out | ignore the
    `,
  ],
  [
    { t: 'exclude', as: 'other' },
    `
      not | other than | rather than | instead of | but not | apart from | not just | not only | not all | not the |
      do not mean | i e not | only not | not for | not in | not of | rather than the | not what | dont want |
      do not want | not that of | not those | and not
    `,
  ],
  [
    { t: 'include' },
    `
      including | incl | included | with | inclusive of | include | including the | counting | also counting |
      plus the | inclusive | includes | counted | counted in | along with | together with
    `,
  ],
  [
    { t: 'and' },
    `
      + | and | , | & | as well as | also | then | plus also | and also | / | + also | respectively | each
    `,
  ],
  [
    { t: 'of' },
    `
      portion of | part of | portion | over | above | under | below | of | for | in | at | during | on | within |
      from the | among | across | in the | of the | for the | at the | to the | out of | amongst | per the |
      concerning | regarding | about | around | into | inside | under the
    `,
  ],
  [
    { t: 'to' },
    `
      to | through | thru | until | till | up to | ~ | - | and until
    `,
  ],
  [
    { t: 'from' },
    `
      from | starting | starting from | beginning | beginning in | starting in | starting with
    `,
  ],
  [
    { t: 'since' },
    `
      since | ever since | from then on | onwards | onward
    `,
  ],
];
