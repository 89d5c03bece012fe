/** How fast the crash test runs: in the proportions of the real thing, ten to twenty times as fast; on a busy machine a claim takes long. */
export const timing = {
  lease: 3_000,
  timeout: 350,
  /** Twice this is the longest that Slack takes over a message: less than the client waits, much less than the lease. */
  delay: 60,
  settings: { pause: 10, pace: 2, longestWait: 400, idle: 40, lanes: 6, look: 1_000, attempts: 500 },
} as const;
