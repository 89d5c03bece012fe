import OpenAI, {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  InternalServerError,
  RateLimitError,
} from 'openai';
import { z } from 'zod';
import { cappedFetch } from './capped-fetch.js';
import type { Message } from './prompts.js';
import { replyShape } from './reply.js';

export interface ModelSettings {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly model: string;
}

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** Why a call brought no reply. */
export type Failure =
  'timeout' | 'connection' | 'rate_limited' | 'server_error' | 'refused_request' | 'broken_response';

export type Completion =
  | { readonly ok: true; readonly text: string; readonly tokens: Tokens }
  | { readonly ok: false; readonly failure: Failure };

/** A language model that completes messages; it fails in words, never by throwing. */
export interface ModelClient {
  complete(messages: readonly Message[], signal: AbortSignal, timeout: number): Promise<Completion>;
}

const responseSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z
    .object({ prompt_tokens: z.number(), completion_tokens: z.number() })
    .transform((usage) => ({ input: usage.prompt_tokens, output: usage.completion_tokens }))
    .nullish(),
});

const responseFormat = {
  type: 'json_schema',
  json_schema: { name: 'arrangement', strict: true, schema: replyShape() },
} as const;

/** A model behind any server that speaks OpenAI's protocol. Each call is made once. */
export function createClient({ apiKey, baseUrl, model }: ModelSettings): ModelClient {
  const api = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: cappedFetch,
  });
  return {
    async complete(messages, signal, timeout) {
      try {
        const body = { model, messages: [...messages], response_format: responseFormat };
        return read(await api.chat.completions.create(body, { signal, timeout }));
      } catch (error) {
        return { ok: false, failure: failureOf(error) };
      }
    },
  };
}

function read(response: unknown): Completion {
  const { data } = responseSchema.safeParse(response);
  if (!data) return { ok: false, failure: 'broken_response' };
  const tokens = data.usage ?? { input: 0, output: 0 };
  return { ok: true, text: data.choices[0]?.message.content ?? '', tokens };
}

/** A word for an error, never its message, which may repeat the request. */
function failureOf(error: unknown): Failure {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return 'timeout';
  if (error instanceof APIConnectionError) return 'connection';
  if (error instanceof RateLimitError) return 'rate_limited';
  if (error instanceof InternalServerError) return 'server_error';
  if (error instanceof APIError) return 'refused_request';
  // A connection that ends within a body, and a body that is no JSON, come as they are.
  return error instanceof SyntaxError ? 'broken_response' : 'connection';
}
