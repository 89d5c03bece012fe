import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { Unwelcome } from './request.js';

// Seen from the source and from the built code alike.
const pages = new URL('../../../src/preview/page/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may load what this server gives, and nothing else from anywhere. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Sends a file of the page, or the charting library that it draws with. */
export async function sendPage(path: string, response: ServerResponse): Promise<void> {
  const file = path === '/' ? '/index.html' : path;
  const source = file === '/chart.js' ? chartLibrary() : inPages(file);
  const content = await readFile(source).catch(() => {
    throw new Unwelcome(404);
  });
  response
    .writeHead(200, { ...pageHeaders, 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    .end(content);
}

/** One form of the library stands in a single file, which a browser takes as it is. */
function chartLibrary(): string {
  return createRequire(import.meta.url)
    .resolve('chart.js')
    .replace(/chart\.\w+$/, 'chart.umd.min.js');
}

function inPages(file: string): URL {
  if (!/^(?:\/[a-z][a-z0-9-]*)+\.(?:html|css|js|svg)$/.test(file)) throw new Unwelcome(404);
  return new URL(`.${file}`, pages);
}
