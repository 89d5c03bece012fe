import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from '../../dataset/load.js';

/** Where the prompts stand. */
const FOLDER = join(DATA_FOLDER, '../prompts');

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A prompt of prompts/, whose variables its front matter documents. */
export interface Prompt<Variable extends string> {
  /** "answer@1": part of the key under which arrangements are kept, and of every audit record. */
  readonly id: string;
  /** The prompt's messages with the variables filled in. */
  fill(values: Readonly<Record<Variable, string>>): Message[];
}

/** Reads a prompt. @throws Error when its front matter does not document exactly the variables that it uses. */
export function loadPrompt<Variable extends string>(
  name: string,
  variables: readonly Variable[],
  folder = FOLDER,
): Prompt<Variable> {
  const { front, body } = parts(readFileSync(join(folder, `${name}.md`), 'utf8'), name);
  const version = /^version: (\d+)$/m.exec(front)?.[1];
  if (version === undefined) throw new Error(`prompts/${name}.md has no version`);
  const documented = [...front.matchAll(/^ {2}(\w+): \S/gm)].map(([, word = '']) => word);
  const used = [...body.matchAll(/\{\{(\w+)\}\}/g)].map(([, word = '']) => word);
  for (const words of [documented, used])
    if ([...new Set(words)].sort().join() !== [...variables].sort().join())
      throw new Error(`prompts/${name}.md documents or uses other variables than ${variables.join(', ')}`);
  return { id: `${name}@${version}`, fill: (values) => messagesOf(body).map((one) => filled(one, values)) };
}

function parts(text: string, name: string): { front: string; body: string } {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new Error(`prompts/${name}.md has no front matter`);
  return { front, body };
}

/** One message for each heading of the first level, which names the role. */
const messagesOf = (body: string): Message[] =>
  body
    .split(/^# /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      const role = section.slice(0, end).trim() === 'System' ? 'system' : 'user';
      return { role, content: section.slice(end).trim() };
    });

const filled = ({ role, content }: Message, values: Readonly<Record<string, string>>): Message => ({
  role,
  content: content.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => values[name] ?? ''),
});
