import { createRequire } from 'node:module';

// From two folders deep, where this stands in the source, when built, and when put together by start.js.

/** What the app asks Slack for. */
export const manifestFile = new URL('../../manifest.json', import.meta.url);

/** What the page is made of: served as it is, never built. */
export const pageFolder = new URL('../../src/preview/page/', import.meta.url);

/** Where an installed package has this file. */
export const installedFile = (path: string): string => createRequire(import.meta.url).resolve(path);
