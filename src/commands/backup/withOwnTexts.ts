import { toHint } from '../../host/toHint';
import type { KeyPart, KeyRecord } from '../../keys/keyRecord';
import type { KeyCopy } from '../../keys/keyRing';
import { findProvider } from '../../providers/index';
import { printable } from '../../scan/report/printable';
import { reviewLabel } from '../keys/keyDetails';

const longestLabel = 200;
const longestNote = 1000;

/**
 * What is shown of a key, where somebody's hand may have put the value itself into it. Records rest
 * in plain text.
 */
export function withOwnTexts({ record, values }: KeyCopy): KeyCopy {
  const toPart = (part: KeyPart, at: number): KeyPart => {
    const value = values[at];
    return value === undefined
      ? { ...part, hint: isShowable(part.hint, values) ? part.hint : '…' }
      : { ...part, hint: toHint(value) };
  };
  const [first, ...others] = record.parts;
  const { lastCheck, ...lasting } = record;
  const isNoteFine =
    lastCheck !== undefined &&
    lastCheck.note.length <= longestNote &&
    isShowable(lastCheck.note, values);
  const own: KeyRecord = {
    ...lasting,
    label: toLabel(record, values),
    parts: [toPart(first, 0), ...others.map((part, at) => toPart(part, at + 1))],
    ...(isNoteFine && { lastCheck: { ...lastCheck, note: printable(lastCheck.note) } }),
  };
  return { record: own, values };
}

function toLabel({ label, provider }: KeyRecord, values: KeyCopy['values']): string {
  const plain = printable(label).trim();
  return plain !== '' && isShowable(plain, values)
    ? plain.slice(0, longestLabel)
    : `${findProvider(provider)?.name ?? 'Restored'} key`;
}

function isShowable(text: string, values: KeyCopy['values']): boolean {
  return reviewLabel(text, values) === undefined;
}
