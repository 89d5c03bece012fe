/** Classes of printed numbers that are no figures of the company, each with the reason why it holds none. */
export const EXCLUSIONS = {
  address: 'part of an address or of a telephone number',
  date: 'part of a date or of the name of a period',
  external: 'a figure of others, such as a market or a customer',
  footnote: 'the number of a footnote',
  label: 'the number of a section or of an item of a list',
  name: 'part of a name',
} as const;

export type Exclusion = keyof typeof EXCLUSIONS;

export const isExclusion = (name: string): name is Exclusion => Object.hasOwn(EXCLUSIONS, name);
