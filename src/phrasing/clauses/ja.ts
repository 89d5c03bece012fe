import type { Sentences } from './sentences.js';

const ended = (text: string): string => text.replace(/。$/, '');

/** Japanese. */
export const ja: Sentences = {
  when: (period) => `${period}の`,
  level: (name, when, text) => `${when}${name}は${text}です`,
  goal: {
    target: (name, when, text) => `${when}${name}の会社予想は${text}です`,
    forecast: (name, when, text) => `${when}${name}の会社予想は${text}です`,
  },
  implied: {
    issuer: (name, when, text) => `${when}${name}の会社予想の差額は${text}です`,
    coverage: (name, when, text) => `${when}${name}は会社予想からの逆算で${text}です`,
  },
  changed: (name, period, base, text) => `${name}の${base}から${period}への増減は${text}です`,
  led: (name, when, level, base, change) => `${when}${name}は${level}で、${base}からの増減は${change}です`,
  compared: ({ name, when, result, target, percent, end }) => {
    const held = [
      `${when}${name}は実績${result}`,
      `会社予想${target}`,
      ...(percent ? [`予想の${percent}`] : []),
    ];
    return held.join('、') + (end === undefined ? 'です' : `で、${end}`);
  },
  progress: ({ name, when, result, target, percent }, goalWhen) =>
    `${when}${name}は${result}で、${goalWhen}会社予想${target}${percent === undefined ? 'に対する実績' : `の${percent}`}です`,
  verdict: {
    issuer: {
      above: '予想を上回りました（達成）',
      in_line: 'ほぼ予想どおりです',
      below: '予想を下回りました（未達）',
    },
    coverage: {
      above: '会社予想を上振れました',
      in_line: '会社予想並みです',
      below: '会社予想を下振れました',
    },
    ofCost: {
      above: '予想を上回りました（超過）',
      in_line: 'ほぼ予想どおりです',
      below: '予想を下回りました（範囲内）',
    },
  },
  gap: {
    issuer: {
      above: (size) => `予想を${size}上回りました`,
      in_line: (size) => `予想との差が${size}です`,
      below: (size) => `予想を${size}下回りました`,
    },
    coverage: {
      above: (size) => `会社予想を${size}上振れました`,
      in_line: (size) => `会社予想との差が${size}です`,
      below: (size) => `会社予想を${size}下振れました`,
    },
    ofCost: {
      above: (size) => `予想を${size}上回りました`,
      in_line: (size) => `予想との差が${size}です`,
      below: (size) => `予想を${size}下回りました`,
    },
  },
  ending: (name, end) => `${name}は${end}`,
  yoy: (label, name, text) => `${name}の${label}は${text}です`,
  growth: (name, text) => `${name}の増減率は${text}です`,
  versions: (name, text) => `${name}の予想の推移は${text}です`,
  reason: (label, text) => `${label}は「${ended(text)}」です`,
  assumed: (text) => `前提：${text}`,
  small: ended,
};
