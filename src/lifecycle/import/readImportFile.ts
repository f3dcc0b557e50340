import { basename } from 'node:path';
import { UserError } from '../../errors';
import { readChosenFile } from '../readChosenFile';
import type { ImportedText } from './importedText';
import { findFormat, readImportText } from './readImportText';

/** No file of settings is as large. */
const largest = 2 * 1024 * 1024;

/** Names and values of a file. Throws a UserError for one that has none to give. */
export async function readImportFile(path: string): Promise<ImportedText> {
  const name = basename(path);
  const refusal = `${name} is larger than 2 MB or no ordinary file. Choose another file.`;
  const text = decode(await readChosenFile(path, { largest, refusal }), name);
  const format = findFormat(name);
  const read = readImportText(text, format);
  if (read === undefined) {
    throw new UserError(`${name} is not JSON that can be read. Export it again, then try again.`);
  }
  return read;
}

/** UTF-8, and UTF-16 as PowerShell writes it. */
function decode(bytes: Buffer, name: string): string {
  const encodings = [
    { start: [0xff, 0xfe], encoding: 'utf-16le' },
    { start: [0xfe, 0xff], encoding: 'utf-16be' },
  ];
  const marked = encodings.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  try {
    const text = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) {
      return text;
    }
  } catch {
    // Some other encoding; what to do about it is said below.
  }
  throw new UserError(`${name} is not text in UTF-8. Save it with that encoding, then try again.`);
}
