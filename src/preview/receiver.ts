import { type App, ReceiverMultipleAckError } from '@slack/bolt';
import type { Intake } from '../slack/receiver.js';
import type { Fields } from './workspace/shape.js';

/** What came back for something delivered: what the app said as it took it, or that it never did. */
export type Taken =
  { readonly acknowledged: true; readonly answer: unknown } | { readonly acknowledged: false };

/** Brings what a person does to the app's listeners, as Slack would, within one process. */
export interface LocalIntake extends Intake {
  /** What is delivered before the app listens waits until it does. */
  deliver(body: Fields): Promise<Taken>;
}

/** Slack gives up on an app that has not taken something by then. */
const patience = 3_000;

export function createLocalIntake(onError: (error: unknown) => void): LocalIntake {
  let app: App | undefined;
  let open = false;
  let settled = (): void => undefined;
  const opening = new Promise<void>((resolve) => (settled = resolve));
  const turn = (to: boolean): Promise<void> => {
    open = to;
    settled();
    return Promise.resolve();
  };
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    receiver: { init: (its: App) => void (app = its), start: nothing, stop: nothing },
    start: () => turn(true).then(() => 0),
    stop: () => turn(false),
    close: () => void turn(false),
    connected: () => open,
    async deliver(body) {
      await opening;
      return app && open ? await handed(app, body, onError) : { acknowledged: false };
    },
  };
}

function handed(app: App, body: Fields, onError: (error: unknown) => void): Promise<Taken> {
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
    app.processEvent({ body, ack }).catch(onError);
  });
}
