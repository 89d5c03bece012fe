import { randomUUID } from 'node:crypto';
import type { StoredFile } from './shape.js';

/** Files that the app uploads, kept in memory. */
export interface Files {
  /** Makes room for one; its content follows. */
  expect(name: string, size: number): StoredFile;
  receive(id: string, content: Buffer): boolean;
  describe(id: string, words: Partial<Pick<StoredFile, 'title' | 'alt_txt'>>): StoredFile | undefined;
  find(id: string): { readonly file: StoredFile; readonly content?: Buffer | undefined } | undefined;
}

const kinds: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

export function createFiles(): Files {
  const kept = new Map<string, { file: StoredFile; content?: Buffer }>();
  return {
    expect(name, size) {
      const id = `F${randomUUID()}`;
      const mimetype = kinds[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      const file = { id, name, title: name, mimetype, size };
      kept.set(id, { file });
      return file;
    },
    receive(id, content) {
      const entry = kept.get(id);
      if (entry) entry.content = content;
      return entry !== undefined;
    },
    describe(id, words) {
      const entry = kept.get(id);
      if (entry) entry.file = { ...entry.file, ...words };
      return entry?.file;
    },
    find: (id) => kept.get(id),
  };
}
