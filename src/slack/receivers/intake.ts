import type { HTTPReceiverOptions, Logger as BoltLogger, Receiver } from '@slack/bolt';
import type { Ready } from '../health.js';
import type { Metrics } from '../metrics.js';

/** Where what Slack sends comes in, by either way. */
export interface Intake {
  readonly receiver: Receiver;
  /** Starts taking requests; says on which port health is served. */
  start(): Promise<number>;
  /** Takes nothing more. */
  stop(): Promise<void>;
  /** Ends the connections that are left. */
  close(): void;
  connected(): boolean;
}

/** What either way in needs of the app. */
export interface IntakeParts {
  readonly library: BoltLogger;
  readonly ready: Ready;
  readonly metrics: Metrics;
  /** Whether so much is under way that nothing more should be taken now. */
  readonly full: () => boolean;
  /** Has the app installed over HTTP, where many workspaces may. */
  readonly oauth?: Partial<HTTPReceiverOptions>;
}
