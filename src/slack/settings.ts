/** What the Slack app has to be told; src/config.ts reads it from the environment. */
export type SlackSettings = SocketSettings | HttpSettings;

interface CommonSettings {
  readonly botToken: string;
  readonly apiUrl: string;
  /** Where health is asked for and, in HTTP mode, where Slack sends its requests; 0 takes any free port. */
  readonly port: number;
}

export interface SocketSettings extends CommonSettings {
  readonly mode: 'socket';
  readonly appToken: string;
}

export interface HttpSettings extends CommonSettings {
  readonly mode: 'http';
  readonly signingSecret: string;
}
