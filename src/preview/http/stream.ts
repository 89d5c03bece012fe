import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Feed } from '../workspace/feed.js';

/** So often an idle stream says that it still lives, in milliseconds. */
const pulse = 20_000;

/** Sends what happens to a page as it happens, after all that is there by now. */
export function stream<Item>(
  request: IncomingMessage,
  response: ServerResponse,
  { now, feed }: { readonly now: unknown; readonly feed: Feed<Item> },
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const send = (name: string, data: unknown): void =>
    void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  send('all', now);
  const stop = feed.subscribe((item) => send('change', item));
  const beat = setInterval(() => response.write(':\n\n'), pulse);
  request.on('close', () => {
    stop();
    clearInterval(beat);
  });
}
