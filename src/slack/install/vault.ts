import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key of 32 bytes, and the name under which what it sealed says so. */
export interface SealKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Seals what must not be read by whoever reads the store. */
export interface Vault {
  /** The same text is sealed differently each time. `owner` has to be the same when it is opened. */
  seal(text: string, owner: string): string;
  /** @throws VaultError when it was sealed under another key or for another owner, or was changed since. */
  open(sealed: string, owner: string): string;
}

/** Something sealed cannot be opened. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

const algorithm = 'aes-256-gcm';
/** Never twice with one key: 96 random bits, as the mode asks for. */
const nonceBytes = 12;
const tagBytes = 16;

/** The first key seals; all of them open, so that a key can be replaced while what it sealed is still there. */
export function createVault(keys: readonly [SealKey, ...SealKey[]]): Vault {
  const [current] = keys;
  return {
    seal(text, owner) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [
        current.id,
        ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url')),
      ].join('.');
    },
    open(sealed, owner) {
      const [id, ...parts] = sealed.split('.');
      const found = keys.find((one) => one.id === id);
      if (!found)
        throw new VaultError(`an installation was sealed with a key that is not given (${id ?? ''})`);
      return opened(found.key, parts, owner);
    },
  };
}

function opened(key: Buffer, parts: readonly string[], owner: string): string {
  const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !body) throw new VaultError('what is kept of an installation is damaged');
  try {
    const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(owner));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  } catch {
    throw new VaultError(
      'what is kept of an installation is damaged, or was sealed with another key of that name',
    );
  }
}
