import type { SlackActionMiddlewareArgs } from '@slack/bolt';

/** Takes a click to which nothing else answers. */
export async function acknowledge({ ack }: Pick<SlackActionMiddlewareArgs, 'ack'>): Promise<void> {
  await ack();
}
