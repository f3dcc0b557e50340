import { randomUUID } from 'node:crypto';
import { toHint } from '../../host/toHint';
import type { KeyPart, KeyRecord } from '../../keys/keyRecord';
import type { KeyCopy } from '../../keys/keyRing';
import { holdsKey } from '../../providers/holdsKey';
import { findProvider } from '../../providers/index';
import { printable } from '../../scan/report/printable';
import type { Secret } from '../../secret';

const longestLabel = 200;
const longestNote = 1000;
/** Shorter values stand in ordinary words. */
const shortestValue = 8;

/**
 * What is shown of a key, where somebody's hand may have put a value into it. Records rest in plain
 * text.
 */
export function withOwnTexts({ record, values }: KeyCopy): KeyCopy {
  const isFree = (text: string): boolean => !values.some(value => quotes(text, value));
  const isShowable = (text: string): boolean => isFree(text) && !holdsKey(text);
  const provider = isFree(record.provider) ? record.provider : 'other';
  const issuer = findProvider(provider);
  const toPart = ({ envName, hint }: KeyPart, at: number): KeyPart => {
    const value = values[at];
    const usual = issuer?.parts?.[at]?.envName ?? issuer?.envNames[0] ?? 'API_KEY';
    return {
      envName: isShowable(envName) ? envName : usual,
      hint: value !== undefined ? toHint(value) : isShowable(hint) ? hint : '…',
    };
  };
  const [first, ...others] = record.parts;
  const { lastCheck, retirement, ...lasting } = record;
  const own: KeyRecord = {
    ...lasting,
    id: isFree(record.id) ? record.id : randomUUID(),
    label: toLabel(record, isShowable) ?? `${issuer?.name ?? 'Restored'} key`,
    provider,
    parts: [toPart(first, 0), ...others.map((part, at) => toPart(part, at + 1))],
    ...(lastCheck !== undefined &&
      lastCheck.note.length <= longestNote &&
      isShowable(lastCheck.note) && {
        lastCheck: { ...lastCheck, note: printable(lastCheck.note) },
      }),
    ...(retirement !== undefined && {
      retirement: {
        ...retirement,
        replacedBy: isFree(retirement.replacedBy) ? retirement.replacedBy : '',
      },
    }),
  };
  return { record: own, values };
}

function toLabel({ label }: KeyRecord, isShowable: (text: string) => boolean): string | undefined {
  const plain = printable(label).trim();
  return plain !== '' && isShowable(label) && isShowable(plain)
    ? plain.slice(0, longestLabel)
    : undefined;
}

function quotes(text: string, value: Secret): boolean {
  return value.length < shortestValue ? text === value.reveal() : text.includes(value.reveal());
}
