import { z } from 'zod';

/** Leads a click on a message back to the question that it answers: where that was asked. */
export interface Handle {
  readonly channel: string;
  /** The message it was asked in, or the trigger of the command or click that asked it. */
  readonly ts: string;
}

const handleSchema = z.tuple([z.string().regex(/^[A-Z0-9]{1,40}$/), z.string().regex(/^[\w.-]{1,90}$/)]);

/** As the value of a button: short enough for the options of a menu too. */
export function writeHandle({ channel, ts }: Handle): string {
  return `${channel} ${ts}`;
}

/** Reads what came back with a click; nothing when it is not of our making. */
export function readHandle(text: string): Handle | undefined {
  const parts = handleSchema.safeParse(text.split(' '));
  return parts.success ? { channel: parts.data[0], ts: parts.data[1] } : undefined;
}
