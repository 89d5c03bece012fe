// Runs the app from its source, `npm start`. Source and libraries are put together into one file, which loads in a fraction
// of the time. It is named by what went into it: made at `npm ci` (--ahead) and when something changed since, and never
// older than the source.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = import.meta.dirname;
// As deep as the sources that look for files of the project beside them.
const folder = join(root, 'node_modules/.start');
const name = fingerprint();
const file = join(folder, `${name}.js`);
const ahead = process.argv.includes('--ahead');
// Without the tools of development nothing is made ahead, and nothing is started from source.
if (!existsSync(file)) await bundle().catch((error) => leave(error));
module.enableCompileCache?.(join(folder, name)); // there from Node 22.1 on
if (!ahead) await import(pathToFileURL(file).href);

function leave({ message }) {
  process.stderr.write(`earnings: could not be put together: ${message}\n`);
  process.exit(ahead ? 0 : 1);
}

/** Of everything that the file is made of; libraries are told apart by their versions. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts'));
  for (const path of ['start.js', 'package-lock.json', ...sources.sort().map((one) => join('src', one))])
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 32);
}

async function bundle() {
  const { build } = await import('esbuild');
  const draft = join(folder, `${name}.${process.pid}`);
  await build({
    entryPoints: [join(root, 'src/main.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Of the system's own kind, and what a library uses where it is there.
    external: ['libsql', 'pg-native'],
    // Many libraries still ask for others as they run.
    banner: {
      js: `import { createRequire as above } from 'node:module'; const require = above(import.meta.url);`,
    },
    logLevel: 'silent', // the error says where the mistake is
  });
  // Whole at once, for whoever starts at the same time.
  renameSync(draft, file);
  for (const old of readdirSync(folder))
    if (!old.startsWith(name)) rmSync(join(folder, old), { recursive: true, force: true });
}
