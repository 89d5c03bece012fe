import type { Fields, Message, StoredBlock, StoredView } from '../workspace/shape.js';
import type { ActOf, Outcome } from './act.js';
import { fromPerson, responseUrl, type Stage } from './person.js';

/** A person uses a button, a menu or another element that tells the app at once. */
export async function click(stage: Stage, act: ActOf<'click'>): Promise<Outcome> {
  const { workspace } = stage;
  const place =
    'view' in act.on
      ? inView(stage, workspace.views.find(act.on.view), act)
      : inMessage(stage, workspace.messages.find(act.on.channel, act.on.ts));
  const element = place && elementOf(place.blocks, act.block, act.action);
  if (!element) return { problem: 'gone' };
  const { placeholder: _placeholder, ...kept } = element;
  const taken = await stage.intake.deliver({
    type: 'block_actions',
    ...fromPerson(stage),
    ...place.payload,
    state: { values: act.values },
    actions: [{ ...kept, ...act.chosen, block_id: act.block, action_ts: String(Date.now() / 1000) }],
  });
  return taken.acknowledged ? {} : { problem: 'unanswered' };
}

interface Clicked {
  readonly blocks: readonly StoredBlock[];
  readonly payload: Fields;
}

function inMessage(stage: Stage, message: Message | undefined): Clicked | undefined {
  if (!message) return undefined;
  const { channel, ts, thread_ts: thread, ephemeral = false } = message;
  const container = {
    type: 'message',
    message_ts: ts,
    channel_id: channel,
    is_ephemeral: ephemeral,
    ...(thread !== undefined && { thread_ts: thread }),
  };
  return {
    blocks: message.blocks,
    payload: {
      container,
      channel: { id: channel, name: stage.workspace.places.channel(channel)?.name },
      // Slack leaves out what only one person sees.
      ...(!ephemeral && { message: { type: 'message', ...message } }),
      response_url: responseUrl(stage, stage.workspace.tickets.respondTo({ channel, thread, message: ts })),
    },
  };
}

function inView(stage: Stage, view: StoredView | undefined, act: ActOf<'click'>): Clicked | undefined {
  if (!view) return undefined;
  const filled = stage.workspace.views.fill(view.id, act.values);
  return { blocks: view.blocks, payload: { container: { type: 'view', view_id: view.id }, view: filled } };
}

/** The element with this name, wherever in its block it stands. */
function elementOf(blocks: readonly StoredBlock[], block: string, action: string): Fields | undefined {
  const found = blocks.find(({ block_id }) => block_id === block);
  const elements = [
    found?.accessory,
    found?.element,
    ...(Array.isArray(found?.elements) ? (found.elements as unknown[]) : []),
  ];
  return elements.filter(isFields).find(({ action_id }) => action_id === action);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
