import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';

/** What a command is given. */
export type Arguments = Pick<SlackCommandMiddlewareArgs, 'ack' | 'command' | 'respond'> &
  Pick<AllMiddlewareArgs, 'client' | 'context'>;
