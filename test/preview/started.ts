import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The address that a preview in a process of its own says it is served at. @throws when it ends without. */
export async function invitation({ stdout }: ChildProcess): Promise<string> {
  if (stdout)
    for await (const line of createInterface(stdout)) {
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
  throw new Error('it ended without an invitation');
}

/** Asks as the page does, and resolves once the answer stands in the conversation. @throws when it is not there. */
export async function answered(origin: string): Promise<void> {
  const changes = await fetch(`${origin}/changes`);
  const act = { act: 'say', channel: 'D0BOT', text: '4Q17 network gross margin?' };
  const headers = { 'content-type': 'application/json' };
  await fetch(`${origin}/act`, { method: 'POST', headers, body: JSON.stringify(act) });
  const decoder = new TextDecoder();
  let seen = '';
  for await (const chunk of changes.body ?? []) {
    seen += decoder.decode(chunk as Uint8Array, { stream: true });
    if (seen.includes('JPY 5,531 million')) return;
  }
  throw new Error('there was no answer');
}
