import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted, for Prometheus. No label holds what somebody wrote, nor who it was. */
export interface Metrics {
  delivered(kind: string, how: 'new' | 'repeated' | 'put off'): void;
  limited(): void;
  /** A message was posted, so many milliseconds after its question was taken on. */
  answered(kind: string, milliseconds: number): void;
  storeFailed(part: string): void;
  called(method: string, outcome: string, milliseconds: number): void;
  connections(count: number): void;
  /** Reads how many pieces of work are under way whenever somebody looks. */
  watchInFlight(count: () => number): void;
  /** All of it as text, and its content type. */
  text(): Promise<string>;
  readonly contentType: string;
}

const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[] = []): Counter =>
    new Counter({ name, help, labelNames, registers });
  const times = (name: string, help: string, labelNames: string[]): Histogram =>
    new Histogram({ name, help, labelNames, buckets: seconds, registers });

  const deliveries = counter('earnings_deliveries_total', 'What Slack delivered', ['kind', 'how']);
  const limited = counter('earnings_limited_total', 'Questions put off because somebody asked too many');
  const storeFailures = counter('earnings_store_failures_total', 'Calls the store did not answer', ['part']);
  const answers = times('earnings_answer_seconds', 'From taking a question on to its answer', ['kind']);
  const calls = times('earnings_slack_call_seconds', 'Calls of the Web API', ['method', 'outcome']);
  const sockets = new Gauge({ name: 'earnings_sockets', help: 'Open Socket Mode connections', registers });
  return {
    delivered: (kind, how) => deliveries.inc({ kind, how }),
    limited: () => limited.inc(),
    answered: (kind, milliseconds) => answers.observe({ kind }, milliseconds / 1000),
    storeFailed: (part) => storeFailures.inc({ part }),
    called: (method, outcome, milliseconds) => calls.observe({ method, outcome }, milliseconds / 1000),
    connections: (count) => sockets.set(count),
    watchInFlight(count) {
      new Gauge({
        name: 'earnings_in_flight',
        help: 'Deliveries that are being dealt with',
        registers,
        collect() {
          this.set(count());
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
