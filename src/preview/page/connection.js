/** @import { All, Change, Outcome } from './types.d.ts' */

/**
 * Listens to the workspace. After a break the browser connects again by itself, and is told everything anew.
 * @param {{ all: (all: All) => void, change: (change: Change) => void, lost: (lost: boolean) => void }} listeners
 */
export function listen({ all, change, lost }) {
  const source = new EventSource('/changes');
  source.addEventListener('all', (event) => {
    lost(false);
    all(JSON.parse(event.data));
  });
  source.addEventListener('change', (event) => change(JSON.parse(event.data)));
  source.addEventListener('error', () => lost(true));
}

/**
 * Tells the workspace what the person did.
 * @param {object} act
 * @returns {Promise<Outcome>}
 */
export const perform = (act) => post('/act', act);

/**
 * Asks for something that is no part of Slack.
 * @param {object} question
 */
export const ask = (question) => post('/ask', question);

/**
 * @param {string} path
 * @param {object} body
 */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json();
}
