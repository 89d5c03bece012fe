import type { WordChart } from '../../phrasing/words.js';
import { plain } from './escape.js';
import type { ChartBlock, Point } from './kinds.js';
import { limits } from './limits.js';

/**
 * The chart of an answer as a block of its own; none where Slack could not draw all of it. The table that stands beside it
 * says the same in words, for readers who do not see charts.
 */
export function chartBlock({ kind, title, unit, labels, series }: WordChart): ChartBlock[] {
  const most = kind === 'pie' ? limits.chart.segments : limits.chart.categories;
  const [first] = series;
  if (!first || labels.length > most || series.length > limits.chart.series) return [];
  const ticks = distinctLabels(labels);
  const points = (values: readonly number[]): Point[] =>
    ticks.map((label, at) => ({ label, value: values[at] ?? 0 }));
  const heading = plain(capital(unit === '' ? title : `${title}, ${unit}`), limits.chart.title);
  if (kind === 'pie')
    return [
      { type: 'data_visualization', title: heading, chart: { type: kind, segments: points(first.values) } },
    ];
  const names = distinctLabels(series.map(({ name }) => name));
  return [
    {
      type: 'data_visualization',
      title: heading,
      chart: {
        type: kind,
        series: series.map(({ values }, at) => ({ name: names[at] ?? '', data: points(values) })),
        axis_config: { categories: ticks, ...(unit !== '' && { y_label: plain(unit, limits.chart.axis) }) },
      },
    },
  ];
}

/** Labels that fit and differ: where one has to be cut, all are numbered in the order of the table. */
function distinctLabels(labels: readonly string[]): string[] {
  const max = limits.chart.label;
  const short = labels.map((label) => plain(label.trim(), max) || '–');
  if (labels.every((label) => label.length <= max) && new Set(short).size === short.length) return short;
  return labels.map((label, at) => plain(`${at + 1} ${label.trim()}`, max));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
