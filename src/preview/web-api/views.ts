import { z } from 'zod';
import type { ViewDraft } from '../workspace/views.js';
import { checkBlocks } from './blocks.js';
import { json, type Method, method, Refusal } from './method.js';

const blocks = z.array(z.looseObject({ type: z.string() }));
const modal = json(
  z.looseObject({ type: z.literal('modal'), blocks, title: z.looseObject({ text: z.string().max(24) }) }),
);
const home = json(z.looseObject({ type: z.literal('home'), blocks }));

/** Slack keeps three modals upon each other, no more. */
const highest = 3;

/** Methods that show modals and the Home tab. */
export const views: Readonly<Record<string, Method>> = {
  'views.open': method(
    undefined,
    z.object({ trigger_id: z.string(), view: modal }),
    (values, { workspace }) => {
      redeemed(workspace.tickets.redeem(values.trigger_id));
      workspace.views.closeAll();
      return { view: workspace.views.open(checked(values.view)) };
    },
  ),
  'views.push': method(
    undefined,
    z.object({ trigger_id: z.string(), view: modal }),
    (values, { workspace }) => {
      redeemed(workspace.tickets.redeem(values.trigger_id));
      if (workspace.views.modals().length >= highest) throw new Refusal('push_limit_reached');
      return { view: workspace.views.open(checked(values.view)) };
    },
  ),
  'views.update': method(
    undefined,
    z.object({
      view_id: z.string().optional(),
      external_id: z.string().optional(),
      hash: z.string().optional(),
      view: modal,
    }),
    ({ view_id, external_id, hash, view }, { workspace }) => {
      const old = workspace.views.find(view_id ?? external_id ?? '');
      if (!old) throw new Refusal('not_found');
      if (hash !== undefined && hash !== old.hash) throw new Refusal('hash_conflict');
      return { view: workspace.views.update(old.id, checked(view)) };
    },
  ),
  'views.publish': method(
    undefined,
    z.object({ user_id: z.string(), view: home }),
    (values, { workspace }) => ({
      view: workspace.views.publish(checked(values.view)),
    }),
  ),
};

function redeemed(problem: string | undefined): void {
  if (problem !== undefined) throw new Refusal(problem);
}

export function checked<View extends ViewDraft>(view: View): View {
  checkBlocks(view.blocks, 'view');
  return view;
}
