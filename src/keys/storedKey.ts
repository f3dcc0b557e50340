import { Secret } from '../secret';
import type { KeyRecord } from './keyRecord';
import { isFields, parseKeyRecord } from './parseKeyRecord';

/** What stands in one entry of the secret store. */
export type StoredKey =
  | { readonly kind: 'key'; readonly record: KeyRecord; readonly values: readonly Secret[] }
  | { readonly kind: 'deleted'; readonly at: string }
  | { readonly kind: 'damaged' };

const version = 1;

export function parseStoredKey(text: string): StoredKey {
  const stored = parseJson(text);
  if (!isFields(stored) || stored.version !== version) {
    return { kind: 'damaged' };
  }
  if (typeof stored.deleted === 'string') {
    return { kind: 'deleted', at: stored.deleted };
  }
  const record = parseKeyRecord(stored.record);
  const values = Array.isArray(stored.values) ? stored.values.filter(isText) : [];
  const wanted = record?.retirement?.archived === undefined ? record?.parts.length : 0;
  if (record === undefined || values.length !== wanted) {
    return { kind: 'damaged' };
  }
  return { kind: 'key', record, values: values.map(value => new Secret(value)) };
}

/** The record goes with the values, so that either store can repair the other. */
export function toStoredText(record: KeyRecord, values: readonly Secret[]): string {
  return JSON.stringify({ version, record, values: values.map(value => value.reveal()) });
}

export function toDeletedText(at: string): string {
  return JSON.stringify({ version, deleted: at });
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON's own message quotes the text, which may hold a value.
    return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Stands for a key whose entry and record cannot be read, so that its owner learns of it. */
export function toUnreadableRecord(id: string): KeyRecord {
  return {
    id,
    label: 'Key that cannot be read',
    provider: 'other',
    environment: 'other',
    parts: [{ envName: 'API_KEY', hint: '…' }],
    created: '',
  };
}
