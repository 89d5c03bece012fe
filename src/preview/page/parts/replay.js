import { ask } from '../connection.js';
import { byId, freshId, h } from '../dom.js';
import { channelName, words } from '../state.js';
import { dateText } from '../text/date.js';

/** @typedef {{ event: string, date: string, kind: 'results' | 'targets' | 'dividend' | 'report' | 'other' }} Day */

/** Lets a person choose an earnings day, and says where what was posted. */
export async function openReplay() {
  const { replay, replayWhy, replayDay, replayGo, replayNone, subscribed, close } = words();
  const { days = [], channels = [] } = /** @type {{ days?: Day[], channels?: string[] }} */ (
    await ask({ ask: 'days' })
  );
  const [titleId, fieldId] = [freshId(), freshId()];
  const select = h(
    'select',
    { id: fieldId },
    ...days.map((day) => h('option', { value: day.event }, titleOf(day))),
  );
  const told = h('p', { class: 'told', role: 'status' });
  const go = h('button', { class: 'button primary', disabled: channels.length === 0 }, replayGo);
  const putBefore = () => void askFirst(select.value, told);
  const hold = h('button', { type: 'button', class: 'button', click: putBefore }, words().hold);
  const form = h(
    'form',
    {},
    h(
      'header',
      {},
      h('h2', { id: titleId }, replay),
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': close, click: () => dialog.close() },
        '×',
      ),
    ),
    h(
      'div',
      { class: 'inside' },
      h('p', {}, replayWhy),
      h('p', {}, channels.length > 0 ? `${subscribed}: ${channels.map(channelName).join(', ')}` : replayNone),
      h('div', { class: 'field' }, h('label', { class: 'label', for: fieldId }, replayDay), select),
      told,
    ),
    h(
      'footer',
      { class: 'row end' },
      h('button', { type: 'button', class: 'button', click: () => dialog.close() }, close),
      hold,
      go,
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(select.value, go, told);
  });
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': titleId }, form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    byId('open-replay').focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  select.focus();
}

/** @param {Day} day */
function titleOf({ date, kind }) {
  const noon = Date.parse(`${date}T12:00:00+09:00`) / 1000;
  return `${dateText(noon, '{date}')} · ${words().eventKinds[kind]}`;
}

/**
 * @param {string} event
 * @param {HTMLButtonElement} go
 * @param {HTMLElement} told
 */
async function run(event, go, told) {
  const { replayGoing, replayDone, replayNothing } = words();
  go.disabled = true;
  told.textContent = replayGoing;
  const { posted = [] } = /** @type {{ posted?: string[] }} */ (await ask({ ask: 'replay', event }));
  told.textContent =
    posted.length > 0 ? `${replayDone} ${posted.map(channelName).join(', ')}` : replayNothing;
  go.disabled = false;
}

/**
 * @param {string} event
 * @param {HTMLElement} told
 */
async function askFirst(event, told) {
  const { replayNothing, holdWaits, holdDecided } = words();
  const { state: now } = /** @type {{ state?: string }} */ (await ask({ ask: 'hold', event }));
  if (now === undefined) told.textContent = replayNothing;
  else told.textContent = ['released', 'withdrawn'].includes(now) ? holdDecided : holdWaits;
}
