import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const requestSchema = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
});

/** A request as it arrived. */
export interface Asked {
  readonly body: string;
  readonly authorization: string | undefined;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** Plays one request; what it returns is sent as the reply of the model. Undefined: it has answered by itself. */
export type Play = (asked: Asked, response: ServerResponse) => string | undefined;

/** A server on loopback that speaks OpenAI's protocol and plays whatever a test is about. */
export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Requests whose client went away before the answer. */
  readonly abandoned: () => number;
  play: Play;
  close(): Promise<void>;
}

/** Starts a server; without a play it arranges as asked. */
export async function startModel(play: Play = good): Promise<ModelServer> {
  const asked: Asked[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    response.on('close', () => {
      if (!response.writableFinished) abandoned += 1;
    });
    void take(request).then((one) => {
      asked.push(one);
      const text = model.play(one, response);
      if (text !== undefined) send(response, 200, completion(text));
    });
  });
  const port = await listening(server);
  const model: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    abandoned: () => abandoned,
    play,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port; // it listens on a port, not on a pipe
}

async function take(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding is set
  const body = Buffer.concat(chunks).toString();
  const { messages } = requestSchema.parse(JSON.parse(body));
  return { body, authorization: request.headers.authorization, messages };
}

export function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}

/** The body of a completion with that text. */
export const completion = (
  content: string | null,
  usage = { prompt_tokens: 300, completion_tokens: 40 },
): string =>
  JSON.stringify({
    id: 'chatcmpl',
    object: 'chat.completion',
    created: 0,
    model: 'played',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop', logprobs: null }],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  });

/** The letters of the clauses that a request lists. */
export const lettersIn = ({ messages }: Asked): string[] =>
  messages.flatMap(({ content }) => [...content.matchAll(/^([A-Z]) \(/gm)].map(([, letter = '']) => letter));

/** Arranges the clauses as listed, as a model does that keeps to what it is told. */
export const good: Play = (asked) =>
  JSON.stringify({
    clauses: [...new Set(lettersIn(asked))].map((slot, at) => ({ joint: at === 0 ? '' : ';', slot })),
  });
