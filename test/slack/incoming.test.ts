import { describe, expect, it } from 'vitest';
import { questionIn, readIncoming } from '../../src/slack/incoming.js';
import { directMessage, mention } from './deliveries.js';

describe('the question in', () => {
  it.each([
    ['<@UBOT> 4Q17 revenue?', '4Q17 revenue?'],
    ['4Q17 revenue, <@UBOT|earnings>?', '4Q17 revenue, ?'],
    ['<@UBOT>', ''],
    ['  \n ', ''],
    ['S&amp;M &lt;5%', 'S&M <5%'],
    ['R&amp;amp;D', 'R&amp;D'],
    ['<@U2> <@UBOT> 4Q17 revenue?', '4Q17 revenue?'],
    ['<@U2|ann>: 4Q17 revenue?', '4Q17 revenue?'],
    ['4Q17 revenue? cc <@U2> <@U3|bob>', '4Q17 revenue?'],
    ['4Q17 revenue? (cc: <@W2>, <@U3>)', '4Q17 revenue?'],
    ['what <@U2> asked about revenue', 'what @U2 asked about revenue'],
    ['what <@U2|ann> asked', 'what ann asked'],
    ['&gt; 4Q17 revenue?', '4Q17 revenue?'],
    ['• 4Q17 revenue\n• SI revenue', '4Q17 revenue SI revenue'],
    ['growth &gt;5%', 'growth >5%'],
    ['see <https://iij.ad.jp|iij.ad.jp>', 'see iij.ad.jp'],
    ['see <https://iij.ad.jp>', 'see https://iij.ad.jp'],
    ['as in <#C1|results>', 'as in #results'],
    ['<!here> revenue?', '@here revenue?'],
    ['営業利益は？', '営業利益は？'],
  ])('%j is %j', (text, expected) => {
    expect(questionIn(text, 'UBOT')).toBe(expected);
  });
});

describe('a message', () => {
  it('of a person is read', () => {
    expect(readIncoming(directMessage('q', { ts: '1.2', thread_ts: '1.1' }))).toEqual({
      channel: 'D1',
      ts: '1.2',
      thread: '1.1',
      user: 'U1',
      text: 'q',
      direct: true,
    });
  });

  it('in a thread that is shown in the conversation too is read', () => {
    const sent = directMessage('q', { ts: '1.2', thread_ts: '1.1', subtype: 'thread_broadcast' });
    expect(readIncoming(sent)?.thread).toBe('1.1');
  });

  it('with a file is read for its words', () => {
    expect(readIncoming(mention('q', { subtype: 'file_share' }))?.direct).toBe(false);
  });

  it.each([
    ['of a bot', { bot_id: 'B1' }],
    ['edited', { edited: {} }],
    ['a notice', { subtype: 'channel_join' }],
    ['without a person', { user: undefined }],
    ['of another shape', { ts: 5 }],
  ])('%s is not read', (_, overrides) => {
    expect(readIncoming(mention('q', overrides))).toBeUndefined();
  });
});
