import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { installedFile, pageFolder } from '../project.js';
import { Unwelcome } from './request.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The page may load what this server gives, and nothing else from anywhere. */
export const pageHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** Sends a file of the page, of the charting library that it draws with, or of the font for where there is none. */
export async function sendPage(path: string, response: ServerResponse): Promise<void> {
  const file = path === '/' ? '/index.html' : path;
  const source =
    file === '/chart.js' ? chartLibrary() : file.startsWith('/font/') ? inFont(file) : inPages(file);
  const content = await readFile(source).catch(() => {
    throw new Unwelcome(404);
  });
  const headers = {
    ...pageHeaders,
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    // Libraries stay as they are; pages change under whoever works on them.
    'cache-control': typeof source === 'string' ? 'max-age=86400' : 'no-store',
  };
  response.writeHead(200, headers).end(content);
}

/** One form of the library stands in a single file, which a browser takes as it is. */
function chartLibrary(): string {
  return installedFile('chart.js').replace(/chart\.\w+$/, 'chart.umd.min.js');
}

const inFontFolder = /^\/font\/((?:files\/)?[\w-]+\.(?:css|woff2?))$/;

function inFont(path: string): string {
  const file = inFontFolder.exec(path)?.[1];
  if (file === undefined) throw new Unwelcome(404);
  const folder = dirname(installedFile('@fontsource/biz-udpgothic/package.json'));
  return join(folder, file);
}

function inPages(file: string): URL {
  if (!/^(?:\/[a-z][a-z0-9-]*)+\.(?:html|css|js|svg)$/.test(file)) throw new Unwelcome(404);
  return new URL(`.${file}`, pageFolder);
}
