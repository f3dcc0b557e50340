import type { BackupFault } from './backupFault';

export type AgeFile =
  /** `bytes` is the binary form, with a header that fits. Whether the rest fits only a passphrase tells. */
  | { readonly kind: 'locked'; readonly bytes: Uint8Array }
  | { readonly kind: 'faulty'; readonly fault: BackupFault };

/** Bytes. A thousand keys take one megabyte. */
export const largestBackup = 16 * 1024 * 1024;

/**
 * Each step doubles time and memory. 18 is what age takes itself: a second and 256 MB. A file from
 * elsewhere may name any number, and at 30 no machine would come back.
 */
const highestWorkFactor = 20;

const intro = 'age-encryption.org/v1\n';
const header =
  /^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} (?<factor>[1-9]\d{0,8})\n[\w+/]{43}\n--- [\w+/]{43}\n/;
/** What follows the header has a nonce and the tag of at least one chunk. */
const shortestBody = 32;

const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';
const armorEnd = '-----END AGE ENCRYPTED FILE-----';

/** What can be said of a file before anybody types a passphrase. Takes both forms of age. */
export function readAgeFile(content: Uint8Array): AgeFile {
  if (content.length === 0) {
    return { kind: 'faulty', fault: 'empty' };
  }
  if (content.length > largestBackup) {
    return { kind: 'faulty', fault: 'too-large' };
  }
  const text = Buffer.from(content).toString('latin1');
  const isArmored = /^(?:\xEF\xBB\xBF)?\s*-/.test(text);
  const bytes = isArmored ? readArmor(text) : content;
  if (!(bytes instanceof Uint8Array)) {
    return { kind: 'faulty', fault: bytes };
  }
  const fault = findHeaderFault(bytes);
  return fault === undefined ? { kind: 'locked', bytes } : { kind: 'faulty', fault };
}

function readArmor(text: string): Uint8Array | BackupFault {
  const trimmed = text.replace(/^\xEF\xBB\xBF/, '').trim();
  if (!trimmed.startsWith(armorStart)) {
    return armorStart.startsWith(trimmed) ? 'cut-off' : 'not-age';
  }
  const lines = trimmed.split(/\r?\n/).slice(1);
  const last = lines.pop() ?? '';
  if (last !== armorEnd) {
    return armorEnd.startsWith(last) || /^[\w+/=]*$/.test(last) ? 'cut-off' : 'damaged';
  }
  const base64 = lines.join('');
  const bytes = Buffer.from(base64, 'base64');
  const isEven = lines.every((line, at) => line.length === 64 || at === lines.length - 1);
  return isEven && bytes.toString('base64') === base64 ? bytes : 'damaged';
}

function findHeaderFault(bytes: Uint8Array): BackupFault | undefined {
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1');
  if (!head.startsWith(intro)) {
    if (intro.startsWith(head)) {
      return 'cut-off';
    }
    return /^age-encryption\.org\/v\d{1,3}\n/.test(head) ? 'newer' : 'not-age';
  }
  const match = header.exec(head);
  if (match === null) {
    return findStanzaFault(head.slice(intro.length));
  }
  if (Number(match.groups?.factor) > highestWorkFactor) {
    return 'too-slow';
  }
  return bytes.length < match[0].length + shortestBody ? 'cut-off' : undefined;
}

function findStanzaFault(rest: string): BackupFault {
  const [, type] = /^-> ([!-~]+) /.exec(rest) ?? [];
  if (type !== undefined && type !== 'scrypt') {
    return 'for-a-key';
  }
  return rest.split('\n').length < 4 ? 'cut-off' : 'damaged';
}
