import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordTable } from '../../../src/phrasing/words.js';
import type { Reply } from '../../../src/slack/ports.js';
import type { Block, Body } from '../../../src/slack/blocks/kinds.js';
import { asksBack, renderMessage } from '../../../src/slack/blocks/message.js';
import { texts } from '../../../src/slack/texts.js';
import { clarify, reply } from '../words.js';
import { lint } from '../lint.js';

const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ type }) => type);
const formsOf = (body: Body): Body[] => [body, ...(body.plainer ? formsOf(body.plainer) : [])];
const rows = (count: number, width = 2): string[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, column) => `${row}-${column}`));
const tableOf = (count: number, width = 2): WordTable => ({
  caption: 'Revenue by quarter',
  columns: rows(1, width)[0] ?? [],
  rows: rows(count, width),
});

describe('an answer', () => {
  it('has the figure first, then its lines, its sources and its buttons', () => {
    const { text, blocks } = renderMessage(reply());
    expect(blocks).toEqual([
      markdown(
        '*JPY 5,531 million, 19.7% of revenue*\nNetwork services gross margin, 4Q17 (January–March 2018)',
      ),
      markdown(
        '*YoY*  +25.6% from JPY 4,402 million in 4Q16\n' +
          '*How*  revenue 28,119,300 − cost 22,588,521 = 5,530,779 (JPY thousand)',
      ),
      {
        type: 'context',
        elements: [
          {
            type: 'mrkdwn',
            verbatim: true,
            text: 'Source\nResults release, 15 May 2018: quarterly income statement\nU.S. GAAP, consolidated, unaudited',
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: 'ask:more:0',
            value: '4Q17 SI gross margin?',
            text: { type: 'plain_text', text: 'SI gross margin, 4Q17', emoji: false },
            accessibility_label: 'SI gross margin, 4Q17',
          },
        ],
      },
    ]);
    expect(text).toBe(`${reply().notification}\n\n${reply().text}`);
  });

  it('shows the choices of a question back right below it', () => {
    expect(kinds(renderMessage({ ...clarify, lines: reply().lines }).blocks)).toEqual([
      'section',
      'actions',
      'section',
      'context',
    ]);
  });

  it('writes out a label that is too long for its button', () => {
    const label = `April–June 2017: ${'the first quarter of the year '.repeat(4)}`;
    const { blocks } = renderMessage({ ...clarify, choices: [{ label, question: '1Q17 revenue?' }] });
    expect(JSON.stringify(blocks)).toContain(`• ${label.trim()}`);
    expect(lint(renderMessage(clarify))).toEqual([]);
  });

  it('leaves out a choice whose question does not fit, rather than ask something else', () => {
    const choices = [{ label: 'all', question: 'x'.repeat(2_001) }];
    const { blocks } = renderMessage(reply({ choices }));
    expect(kinds(blocks)).not.toContain('actions');
    expect(JSON.stringify(blocks)).toContain(texts.en.shortened);
  });
});

describe('a table', () => {
  it.each([
    [5, 'table'],
    [6, 'data_table'],
  ])('of %i rows is a %s', (count, kind) => {
    const { blocks, plainer } = renderMessage(reply({ table: tableOf(count) }));
    expect(kinds(blocks)).toContain(kind);
    expect(kinds(plainer.blocks)).not.toContain(kind);
    expect(JSON.stringify(plainer.blocks)).toContain('4-0: 0-1 4-1');
  });

  it.each([
    ['of more rows than Slack takes', tableOf(150)],
    ['of more columns than Slack takes', tableOf(10, 30)],
    [
      'of more characters than Slack takes',
      { ...tableOf(9), rows: rows(9).map(([label = '']) => [label, '9'.repeat(2_000)]) },
    ],
  ])('%s is shortened and says how to see the rest', (_, table) => {
    const message = renderMessage(reply({ table }));
    expect(lint(message)).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain(texts.en.shortened);
  });

  it('keeps figures as text, aligned right', () => {
    const { blocks } = renderMessage(
      reply({ table: { caption: 'c', columns: ['', 'FY2017'], rows: [['SI', '(1,234)']] } }),
    );
    const table = blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      rows: [
        [
          { type: 'raw_text', text: '–' },
          { type: 'raw_text', text: 'FY2017' },
        ],
        [
          { type: 'raw_text', text: 'SI' },
          { type: 'raw_text', text: '(1,234)' },
        ],
      ],
      column_settings: [{ align: 'left' }, { align: 'right' }],
    });
  });
});

describe('whether an answer asks back', () => {
  it.each<[Partial<Reply>, boolean]>([
    [{ status: 'clarify' }, true],
    [{ status: 'unavailable', headline: 'Why?' }, false],
  ])('%o: %s', (overrides, expected) => {
    expect(asksBack(reply(overrides))).toBe(expected);
  });

  it.each([
    ['Which quarter is "Q1 2018"?', true],
    ['どの四半期ですか？', true],
    ['SI gross margin for 2Q17 is not in the documents I hold', false],
  ])('is read from the headline when no ending is given: %s', (headline, expected) => {
    const { status: _, ...words } = reply({ headline });
    expect(asksBack(words)).toBe(expected);
  });
});

describe('whatever the words', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '<!channel>',
      '&&&',
      '@here',
      '*bold*',
      '',
      ' ',
      '\u202eabc',
      '<https://a.example|b>',
      '😀',
    ),
    fc
      .tuple(fc.constantFrom('<', '&', 'あ', '😀', 'word '), fc.integer({ min: 1, max: 4_000 }))
      .map(([part, count]) => part.repeat(count)),
  );
  const words: fc.Arbitrary<Reply> = fc.record({
    lang: fc.constantFrom('en', 'ja'),
    notification: text,
    headline: text.filter((one) => /[a-z]/i.test(one)),
    subject: text,
    lines: fc.array(fc.record({ label: text, text }), { maxLength: 30 }),
    table: fc.record({
      caption: text,
      columns: fc.array(text, { minLength: 1, maxLength: 30 }),
      rows: fc.array(fc.array(text, { maxLength: 30 }), { maxLength: 130 }),
    }),
    chart: fc.record({
      kind: fc.constantFrom('line', 'bar', 'pie'),
      title: text.filter((one) => /[a-z]/i.test(one)),
      unit: text,
      labels: fc.constant(['FY2016', 'FY2017', 'Internet connectivity services (enterprise)']),
      series: fc.array(
        fc.record({ name: text, values: fc.array(fc.integer({ min: 1 }), { minLength: 3, maxLength: 3 }) }),
        { maxLength: 8 },
      ),
    }),
    sources: fc.array(text, { maxLength: 20 }),
    basis: text,
    choices: fc.array(fc.record({ label: text, question: text }), { maxLength: 40 }),
    text,
  });

  it('a message keeps within the limits, escaped, in both of its forms', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (generated, isPrivate) => {
        const message = renderMessage(generated, { handle: { channel: 'C1', ts: '1.2' }, isPrivate });
        expect(formsOf(message).flatMap(lint)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function markdown(text: string): object {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}
