/** Bytes of a response that are read; a right one has a few hundred. */
const MOST = 65_536;

/** Like fetch, but gives up on a body that is too long to be right. */
export async function cappedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const { body, status, statusText, headers } = await fetch(url, init);
  return new Response(await read(body), { status, statusText, headers });
}

async function read(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST) throw new TypeError('the response is too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
