import { describe, expect, it } from 'vitest';
import { createVault, type SealKey, VaultError } from '../../../src/slack/install/vault.js';

const key = (id: string, byte: number): SealKey => ({ id, key: Buffer.alloc(32, byte) });
const old = key('2025', 1);
const current = key('2026', 2);
const vault = createVault([current, old]);

describe('what is sealed', () => {
  it('is opened again for the same owner', () => {
    expect(vault.open(vault.seal('xoxb-1', 'team:T1'), 'team:T1')).toBe('xoxb-1');
  });

  it('shows nothing of the text, names its key, and is never twice the same', () => {
    const [one, two] = [vault.seal('xoxb-1', 'team:T1'), vault.seal('xoxb-1', 'team:T1')];
    expect(one).toMatch(/^2026\./);
    expect(one).not.toContain('xoxb');
    expect(one).not.toBe(two);
  });

  it('under a key that has been replaced is opened while that key is given', () => {
    const sealed = createVault([old]).seal('xoxb-1', 'team:T1');
    expect(vault.open(sealed, 'team:T1')).toBe('xoxb-1');
    expect(() => createVault([current]).open(sealed, 'team:T1')).toThrow(/a key that is not given \(2025\)/);
  });

  it.each<[string, (sealed: string) => string]>([
    ['in its text', (sealed) => `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`],
    ['in its length', (sealed) => sealed.slice(0, -4)],
    ['to nothing', () => '2026.a'],
    ['to empty parts', () => '2026...'],
  ])('and changed %s is refused', (_, change) => {
    const sealed = vault.seal('a longer text than one block of sixteen', 'team:T1');
    expect(() => vault.open(change(sealed), 'team:T1')).toThrow(VaultError);
  });

  it('for one workspace is refused for another', () => {
    expect(() => vault.open(vault.seal('xoxb-1', 'team:T1'), 'team:T2')).toThrow(VaultError);
  });

  it('under another key of the same name is refused', () => {
    const other = createVault([key('2026', 9)]);
    expect(() => other.open(vault.seal('xoxb-1', 'team:T1'), 'team:T1')).toThrow(VaultError);
  });
});
