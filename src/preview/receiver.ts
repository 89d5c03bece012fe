import { type App, ReceiverMultipleAckError } from '@slack/bolt';
import type { Intake } from '../slack/receiver.js';
import type { Fields } from './workspace/shape.js';

/** What came back for something delivered: what the app said as it took it, or that it never did. */
export type Taken =
  { readonly acknowledged: true; readonly answer: unknown } | { readonly acknowledged: false };

/** Brings what a person does to the app's listeners, as Slack would, within one process. */
export interface LocalIntake extends Intake {
  deliver(body: Fields): Promise<Taken>;
}

/** Slack gives up on an app that has not taken something by then. */
const patience = 3_000;

export function createLocalIntake(onError: (error: unknown) => void): LocalIntake {
  let app: App | undefined;
  let open = false;
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    receiver: { init: (its: App) => void (app = its), start: nothing, stop: nothing },
    start() {
      open = true;
      return Promise.resolve(0);
    },
    stop() {
      open = false;
      return Promise.resolve();
    },
    close: () => undefined,
    connected: () => open,
    deliver(body) {
      const to = app;
      if (!to || !open) return Promise.resolve({ acknowledged: false });
      return new Promise((resolve) => {
        const timer = setTimeout(() => resolve({ acknowledged: false }), patience);
        let taken = false;
        const ack = (answer: unknown): Promise<void> => {
          if (taken) throw new ReceiverMultipleAckError();
          taken = true;
          clearTimeout(timer);
          resolve({ acknowledged: true, answer });
          return Promise.resolve();
        };
        to.processEvent({ body, ack }).catch(onError);
      });
    },
  };
}
