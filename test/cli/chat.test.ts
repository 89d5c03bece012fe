import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { chat } from '../../src/cli/chat.js';
import { type FakeEarnings, fakeEarnings, reply } from '../slack/words.js';

async function chatWith(earnings: FakeEarnings, input: string, isTTY = false): Promise<string> {
  const output = new PassThrough();
  let written = '';
  output.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const lines = Object.assign(new PassThrough(), { isTTY });
  lines.end(input);
  await chat({ earnings, input: lines, output });
  return written;
}

it('answers each line in words, with the earlier questions, until the input ends', async () => {
  const earnings = fakeEarnings({ 'first?': reply({ text: 'the first answer' }) });
  const written = await chatWith(earnings, 'first?\n\n  and then?  \n');
  expect(written).toContain('the first answer');
  expect(earnings.asked).toEqual([
    { question: 'first?', thread: [] },
    { question: 'and then?', thread: ['first?'] },
  ]);
});

it('says once how to connect Slack', async () => {
  const written = await chatWith(fakeEarnings(), 'a?\nb?\n', true);
  expect(written.match(/SLACK_APP_TOKEN/g)).toHaveLength(1);
});

it('writes answers alone where nobody types', async () => {
  const earnings = fakeEarnings({ 'first?': reply({ text: 'the first answer' }) });
  expect(await chatWith(earnings, 'first?\n')).toBe('the first answer\n\n');
});

it.each(['exit', 'EXIT', 'quit'])('ends at %s', async (word) => {
  const earnings = fakeEarnings();
  await chatWith(earnings, `${word}\nmore?\n`);
  expect(earnings.asked).toEqual([]);
});

it('goes on after a failure, which takes one line', async () => {
  const earnings = fakeEarnings({ break: new Error('the data are damaged') });
  const written = await chatWith(earnings, 'break\nfirst?\n');
  expect(written).toContain('Could not answer: the data are damaged\n');
  expect(earnings.asked).toHaveLength(2);
});

it('remembers only so many questions', async () => {
  const earnings = fakeEarnings();
  await chatWith(earnings, Array.from({ length: 12 }, (_, index) => `q${index}`).join('\n'));
  expect(earnings.asked.at(-1)?.thread).toHaveLength(10);
});
