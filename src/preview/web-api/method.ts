import { z } from 'zod';
import type { Fields } from '../workspace/shape.js';
import type { Workspace } from '../workspace/workspace.js';

/** What Slack says instead of doing what it was asked, as a code of its own. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly code: string) {
    super(code);
  }
}

/** What a method works with besides its arguments. */
export interface Context {
  readonly workspace: Workspace;
  /** Where the preview is served, without a slash at its end. */
  readonly origin: string;
  /** Whether the app's manifest asks for this scope. */
  readonly has: (scope: string) => boolean;
}

/** One method of the Web API: what it takes, and what it answers beside `ok`. */
export interface Method {
  /** The scope without which Slack refuses it. */
  readonly scope?: string;
  readonly call: (context: Context, values: Fields) => Fields;
}

/** A method whose arguments have a form; arguments of another form are refused. */
export function method<Schema extends z.ZodType>(
  scope: string | undefined,
  schema: Schema,
  call: (values: z.output<Schema>, context: Context) => Fields,
): Method {
  return {
    ...(scope !== undefined && { scope }),
    call(context, values) {
      const parsed = schema.safeParse(values);
      if (!parsed.success) throw new Refusal('invalid_arguments');
      return call(parsed.data, context);
    },
  };
}

/** An argument that travels as JSON inside a form. */
export function json<Schema extends z.ZodType>(schema: Schema): z.ZodPreprocess<Schema> {
  return z.preprocess((value) => (typeof value === 'string' ? parsed(value) : value), schema);
}

export const flag = z.preprocess((value) => value === true || value === 'true', z.boolean());

export const object = z.record(z.string(), z.unknown());

export const blockList = json(z.array(z.looseObject({ type: z.string() })));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
