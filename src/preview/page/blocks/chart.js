import { freshId, h } from '../dom.js';
import { words } from '../state.js';
import { scrolling } from './table.js';

/** @import { Block, ChartSpec } from '../types.d.ts' */

// The page loads the library as one file, which leaves its name on the window.
const { Chart } = /** @type {{ Chart: typeof import('chart.js').Chart }} */ (/** @type {unknown} */ (window));

/** @param {string} name of a colour of the style sheet */
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

const palette = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6'];

/** Marks tell lines apart where colours do not. */
const points = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'];

/**
 * A chart, and the same figures as a table for whoever wants to read them.
 * @param {Block} block
 */
export function chart({ title, chart: spec }) {
  const name = typeof title === 'string' ? title : (title?.text ?? '');
  const data = rowsOf(spec ?? { type: 'line' });
  const id = freshId();
  const canvas = h('canvas', { role: 'img', 'aria-label': [name, ...spoken(data)].join('. ') });
  const drawn = h('div', { class: 'canvas' }, canvas);
  const rows = h('div', { hidden: true, id }, figures(name, data));
  const button = h(
    'button',
    { type: 'button', class: 'link', 'aria-expanded': 'false', 'aria-controls': id },
    words().asTable,
  );
  button.addEventListener('click', () => {
    rows.hidden = !rows.hidden;
    drawn.hidden = !rows.hidden;
    button.setAttribute('aria-expanded', String(!rows.hidden));
    button.textContent = rows.hidden ? words().asTable : words().asChart;
  });
  // The canvas has no size before it stands in the page.
  requestAnimationFrame(() => draw(canvas, spec ?? { type: 'line' }, data));
  return h('figure', { class: 'chart' }, h('figcaption', {}, name), drawn, rows, button);
}

/** @typedef {{ categories: string[], series: { name: string, values: (number | null)[] }[] }} Rows */

/**
 * @param {ChartSpec} spec
 * @returns {Rows}
 */
function rowsOf({ segments, series = [], axis_config: axis }) {
  if (segments)
    return {
      categories: segments.map(({ label }) => label),
      series: [{ name: '', values: segments.map(({ value }) => value) }],
    };
  const categories = (axis?.categories ?? []).map((one) => (typeof one === 'string' ? one : one.label));
  return {
    categories,
    series: series.map(({ name, data }) => ({
      name,
      values: categories.map((category, index) => {
        const point =
          data.find((one) => typeof one === 'object' && one?.label === category) ?? data[index] ?? null;
        return typeof point === 'object' ? (point?.value ?? null) : point;
      }),
    })),
  };
}

/** @param {Rows} rows */
const spoken = ({ categories, series }) =>
  series.map(
    ({ name, values }) =>
      `${name ? `${name}: ` : ''}${categories.map((label, index) => `${label} ${values[index] ?? '–'}`).join(', ')}`,
  );

/**
 * @param {string} name
 * @param {Rows} rows
 */
function figures(name, { categories, series }) {
  return scrolling(
    name,
    h(
      'table',
      { 'aria-label': name },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, words().category),
          ...series.map((one) => h('th', { scope: 'col', class: 'right' }, one.name)),
        ),
      ),
      h(
        'tbody',
        {},
        ...categories.map((label, index) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, label),
            ...series.map(({ values }) =>
              h('td', { class: 'right' }, values[index]?.toLocaleString('en') ?? '–'),
            ),
          ),
        ),
      ),
    ),
  );
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {ChartSpec} spec
 * @param {Rows} rows
 */
function draw(canvas, spec, { categories, series }) {
  if (!canvas.isConnected) return;
  const pie = spec.type === 'pie';
  const filled = spec.type === 'area';
  const drawn = new Chart(canvas, {
    type: pie ? 'pie' : spec.type === 'bar' ? 'bar' : 'line',
    data: {
      labels: categories,
      datasets: series.map(({ name, values }, index) => {
        const own = colour(palette[index % palette.length] ?? 'chart-1');
        return {
          label: name,
          data: values,
          borderColor: pie ? colour('surface') : own,
          backgroundColor: pie
            ? categories.map((_, at) => colour(palette[at % palette.length] ?? 'chart-1'))
            : filled
              ? `${own}44`
              : own,
          fill: filled,
          pointStyle: points[index % points.length],
          pointRadius: 4,
          borderWidth: pie ? 1 : spec.type === 'bar' ? 0 : 2,
          borderRadius: 3,
          maxBarThickness: 44,
        };
      }),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      font: { family: getComputedStyle(document.body).fontFamily },
      color: colour('text'),
      plugins: {
        legend: {
          display: pie || series.length > 1,
          position: 'bottom',
          labels: { color: colour('text'), usePointStyle: true, boxHeight: 7 },
        },
      },
      scales: pie
        ? {}
        : {
            x: axis(spec.axis_config?.x_label),
            y: { ...axis(spec.axis_config?.y_label), beginAtZero: spec.type !== 'line' },
          },
    },
  });
  themes.add(() => (canvas.isConnected ? redraw() : undefined));
  const redraw = () => {
    drawn.destroy();
    draw(canvas, spec, { categories, series });
  };
}

/** @param {string | undefined} label */
const axis = (label) => ({
  ticks: { color: colour('muted') },
  grid: { color: colour('line') },
  border: { color: colour('line') },
  title: { display: Boolean(label), text: label ?? '', color: colour('muted') },
});

/** @type {Set<() => void>} */
const themes = new Set();

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  const all = [...themes];
  themes.clear();
  for (const redraw of all) redraw();
});
