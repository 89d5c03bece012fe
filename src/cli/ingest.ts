import { ingestAll, verifyAll } from '../ingest/write.js';

/** Reads the source documents into the data folder, or only compares. */
export function runIngest(
  folder: string,
  dataFolder: string,
  verify: boolean,
): { text: string; good: boolean } {
  if (!verify) {
    const files = ingestAll(folder, dataFolder);
    return { text: files.map(({ name, facts }) => `${name}: ${facts} facts`).join('\n'), good: true };
  }
  const { files, differing } = verifyAll(folder, dataFolder);
  const lines = differing.map((name) => `${name} differs from its document`);
  return {
    text: [...lines, `${files.length} files read again, ${differing.length} differ`].join('\n'),
    good: differing.length === 0,
  };
}
