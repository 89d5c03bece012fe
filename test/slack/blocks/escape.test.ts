import { describe, expect, it } from 'vitest';
import { mrkdwn, plain, unescape } from '../../../src/slack/blocks/escape.js';

describe('mrkdwn', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['<!channel> <@U1> <#C1>', '&lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt;'],
    ['<https://evil.example|IR>', '&lt;https://evil.example|IR&gt;'],
    ['&lt;', '&amp;lt;'],
    ['@here @Channel @everyone @group', '@\u2060here @\u2060Channel @\u2060everyone @\u2060group'],
    ['ir@iij.ad.jp', 'ir@iij.ad.jp'],
    ['a\u0000b\u001bc\nd', 'abc\nd'],
    ['1\u202e2', '12'],
    ['\ud83d', '\ufffd'],
    ['営業利益 6,762百万円', '営業利益 6,762百万円'],
  ])('%j is written as %j', (text, expected) => {
    expect(mrkdwn(text, 100)).toBe(expected);
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['ab&cd', 6, 'ab…'],
    ['😀😀😀', 4, '😀…'],
  ])('%s within %i is %s', (text, max, expected) => {
    expect(mrkdwn(text, max)).toBe(expected);
  });
});

it('plain text is not escaped, for it is not markup', () => {
  expect(plain('a < b & <!here>', 100)).toBe('a < b & <\u2060!here>');
});

it('what was escaped once is unescaped once', () => {
  expect(unescape('&lt;a&gt; &amp;lt;')).toBe('<a> &lt;');
});
