import { isFields } from '../parseKeyRecord';
import type { Opened } from './ageCipher';

/** Plain texts and bytes only: the other side is another bundle, with classes of its own. */
export type AgeJob =
  | { readonly kind: 'lock'; readonly text: string; readonly passphrase: string }
  | { readonly kind: 'unlock'; readonly bytes: Uint8Array; readonly passphrase: string };

export type AgeAnswer = Opened | { readonly kind: 'locked'; readonly file: string };

export function isAgeJob(message: unknown): message is AgeJob {
  return (
    isFields(message) &&
    typeof message.passphrase === 'string' &&
    ((message.kind === 'lock' && typeof message.text === 'string') ||
      (message.kind === 'unlock' && message.bytes instanceof Uint8Array))
  );
}

export function isAgeAnswer(message: unknown): message is AgeAnswer {
  return isFields(message) && ['locked', 'opened', 'faulty'].includes(String(message.kind));
}
