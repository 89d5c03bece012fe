import { z } from 'zod';
import type { ViewDraft } from '../workspace/views.js';
import type { ActOf, Outcome } from './act.js';
import { fromPerson, type Stage } from './person.js';

const view = z.looseObject({
  type: z.literal('modal'),
  blocks: z.array(z.looseObject({ type: z.string() })),
});

/** What an app may say to a form that was sent in. */
const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal('update'), view }),
  z.object({ response_action: z.literal('push'), view }),
  z.object({ response_action: z.literal('clear') }),
]);

/** A person sends in a form. */
export async function submit(stage: Stage, act: ActOf<'submit'>): Promise<Outcome> {
  const { views } = stage.workspace;
  const filled = views.fill(act.view, act.values);
  if (!filled) return { problem: 'gone' };
  const taken = await stage.intake.deliver({
    type: 'view_submission',
    ...fromPerson(stage),
    view: filled,
    response_urls: [],
  });
  if (!taken.acknowledged) return { problem: 'unanswered' };
  const answer = answerSchema.safeParse(taken.answer);
  if (!answer.success) views.close(act.view);
  else if (answer.data.response_action === 'errors') return { errors: answer.data.errors };
  else show(stage, act.view, answer.data);
  return {};
}

function show(
  { workspace: { views } }: Stage,
  id: string,
  answer: Exclude<z.infer<typeof answerSchema>, { response_action: 'errors' }>,
): void {
  if (answer.response_action === 'clear') views.closeAll();
  else if (answer.response_action === 'push') views.open(answer.view satisfies ViewDraft);
  else views.update(id, answer.view);
}

/** A person closes a modal; apps hear of it where they asked to. */
export async function close(stage: Stage, act: ActOf<'close'>): Promise<Outcome> {
  const closed = stage.workspace.views.close(act.view);
  if (closed?.notify_on_close === true)
    await stage.intake.deliver({
      type: 'view_closed',
      ...fromPerson(stage),
      view: closed,
      is_cleared: false,
    });
  return {};
}
