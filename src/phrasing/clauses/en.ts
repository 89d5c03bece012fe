import type { Sentences } from './sentences.js';

const ended = (text: string): string => text.replace(/\.$/, '');

const changedBy = (name: string, text: string): string =>
  text.startsWith('unchanged') ? `${name} is ${text}` : `${name} changed by ${text}`;

/** The labels of comparisons as they begin a sentence. */
const COMPARED: Readonly<Partial<Record<string, string>>> = {
  YoY: 'year on year, ',
  QoQ: 'quarter on quarter, ',
};

/** English. */
export const en: Sentences = {
  when: (period, date) => `${date ? 'at' : 'for'} ${period}`,
  level: (name, when, text) => `${name} ${when} came to ${text}`,
  goal: {
    target: (name, when, text) => `the company's target for ${name} ${when} is ${text}`,
    forecast: (name, when, text) => `the company's forecast for ${name} ${when} is ${text}`,
  },
  implied: {
    issuer: (name, when, text) => `the company's targets for ${name} differ by ${text} ${when}`,
    coverage: (name, when, text) => `the company's targets for ${name} imply ${text} ${when}`,
  },
  changed: (name, period, base, text) => `the change in ${name} from ${base} to ${period} is ${text}`,
  led: (name, when, level, base, change) =>
    `${name} ${when} came to ${level}, and the change from ${base} is ${change}`,
  compared: ({ name, when, result, target, percent, end }) =>
    [
      `${name} ${when} came to ${result} against the company's target of ${target}`,
      ...(percent === undefined ? [] : [`, ${percent} of it`]),
      ...(end === undefined ? [] : [`${percent === undefined ? '' : ','} and ${end}`]),
    ].join(''),
  progress: ({ name, when, result, target, percent }, goalWhen) =>
    `${name} ${when} came to ${result}${percent === undefined ? ' against' : `, ${percent} of`} the company's target of ${target} ${goalWhen}`,
  verdict: {
    issuer: {
      above: 'is above the target',
      in_line: 'is in line with the target',
      below: 'is below the target',
    },
    coverage: { above: 'beat the target', in_line: 'is in line with the target', below: 'missed the target' },
    ofCost: {
      above: 'is above the target',
      in_line: 'is in line with the target',
      below: 'is within the target',
    },
  },
  gap: {
    issuer: {
      above: (size) => `is above the target by ${size}`,
      in_line: (size) => `is ${size} from the target`,
      below: (size) => `is short of the target by ${size}`,
    },
    coverage: {
      above: (size) => `beat the target by ${size}`,
      in_line: (size) => `is ${size} from the target`,
      below: (size) => `missed the target by ${size}`,
    },
    ofCost: {
      above: (size) => `is above the target by ${size}`,
      in_line: (size) => `is ${size} from the target`,
      below: (size) => `is below the target by ${size}`,
    },
  },
  ending: (name, end) => `${name} ${end}`,
  yoy: (label, name, text) => (COMPARED[label] ?? '') + changedBy(name, text),
  growth: changedBy,
  versions: (name, text) => `the versions of the target for ${name} are ${text}`,
  reason: (label, text) => `the company's ${label.charAt(0).toLowerCase()}${label.slice(1)}: ${ended(text)}`,
  assumed: (text) => `this assumes ${text}`,
  small: (sentence) => ended(sentence).replace(/^(?:The|It)\b/, (word) => word.toLowerCase()),
};
