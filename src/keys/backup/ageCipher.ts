import { armor, Decrypter, Encrypter } from 'age-encryption';

/** `text` is what the file held. */
export type Opened =
  | { readonly kind: 'opened'; readonly text: string }
  | { readonly kind: 'faulty'; readonly fault: 'wrong-passphrase' | 'damaged' | 'too-slow' };

export interface LockOptions {
  /** The base-2 logarithm of scrypt's cost; age's own 18 where it is left out. */
  readonly workFactor?: number;
}

/**
 * An age file in its form of text. People mail backups, keep them in notes and print them, and text
 * survives that. Its last line also tells a file that was cut off from one that was changed, which
 * the binary form cannot. It is a third larger, which nobody notices at this size.
 */
export async function lock(
  text: string,
  passphrase: string,
  { workFactor }: LockOptions = {},
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  if (workFactor !== undefined) {
    encrypter.setScryptWorkFactor(workFactor);
  }
  return armor.encode(await encrypter.encrypt(text));
}

/** Opens the binary form, whose header has been looked at. */
export async function unlock(bytes: Uint8Array, passphrase: string): Promise<Opened> {
  let isRefused = false;
  const decrypter = new Decrypter();
  for (const spelling of toSpellings(passphrase)) {
    decrypter.addPassphrase(spelling);
  }
  // Asked only where the passphrase before it does not fit.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isRefused = true;
      return null;
    },
  });
  try {
    return { kind: 'opened', text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    if (isRefused) {
      return { kind: 'faulty', fault: 'wrong-passphrase' };
    }
    // Where the memory for the work is not to be had.
    return { kind: 'faulty', fault: error instanceof RangeError ? 'too-slow' : 'damaged' };
  }
}

/** Keyboards and clipboards differ in whether an `ü` is one character or two. */
function toSpellings(passphrase: string): ReadonlySet<string> {
  return new Set([passphrase, passphrase.normalize('NFC'), passphrase.normalize('NFD')]);
}
