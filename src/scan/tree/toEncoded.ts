import { isAscii } from 'node:buffer';
import type { EncodedText } from '../../detect/detector';

/** Bytes in UTF-8, for a detector. */
export function toEncoded(bytes: Buffer): EncodedText {
  const ascii = isAscii(bytes);
  return { bytes, isAscii: ascii, decode: () => bytes.toString(ascii ? 'latin1' : 'utf8') };
}
