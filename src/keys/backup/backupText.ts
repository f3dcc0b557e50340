import { Secret } from '../../secret';
import type { KeyCopy } from '../keyRing';
import { isFields, parseKeyRecord } from '../parseKeyRecord';
import { parseJson } from '../storedKey';
import type { BackupFault } from './backupFault';
import { cleanRecord } from './cleanRecord';

/** What a backup holds. */
export interface Backup {
  /** ISO 8601 instant. */
  readonly made: string;
  readonly keys: readonly KeyCopy[];
}

export type ParsedBackup =
  | {
      readonly kind: 'backup';
      readonly backup: Backup;
      /** Entries that are no key, as somebody's hand may leave them. */
      readonly unreadable: number;
    }
  | { readonly kind: 'faulty'; readonly fault: Extract<BackupFault, 'foreign' | 'newer'> };

const version = 1;

/** JSON with a line for each thing: whoever opens the file with age itself can read it. */
export function toBackupText({ made, keys }: Backup): Secret {
  return new Secret(
    `${JSON.stringify(
      {
        keyward: 'backup',
        version,
        made,
        keys: keys.map(({ record, values }) => ({
          record,
          values: values.map(value => value.reveal()),
        })),
      },
      undefined,
      2,
    )}\n`,
  );
}

export function parseBackup(text: Secret): ParsedBackup {
  const content = parseJson(text.reveal());
  if (!isFields(content) || content.keyward !== 'backup' || typeof content.version !== 'number') {
    return { kind: 'faulty', fault: 'foreign' };
  }
  if (content.version > version) {
    return { kind: 'faulty', fault: 'newer' };
  }
  const { made, keys: entries } = content;
  if (content.version !== version || typeof made !== 'string' || !Array.isArray(entries)) {
    return { kind: 'faulty', fault: 'foreign' };
  }
  const keys = new Map<string, KeyCopy>();
  for (const entry of entries) {
    const copy = parseCopy(entry);
    if (copy !== undefined && !keys.has(copy.record.id)) {
      keys.set(copy.record.id, copy);
    }
  }
  const backup = { made, keys: [...keys.values()] };
  return { kind: 'backup', backup, unreadable: entries.length - keys.size };
}

function parseCopy(entry: unknown): KeyCopy | undefined {
  if (!isFields(entry) || !Array.isArray(entry.values)) {
    return undefined;
  }
  const parsed = parseKeyRecord(entry.record);
  const record = parsed && cleanRecord(parsed);
  const values = entry.values.filter((value): value is string => typeof value === 'string');
  const wanted = record?.retirement?.archived === undefined ? record?.parts.length : 0;
  return record === undefined || values.length !== wanted
    ? undefined
    : { record, values: values.map(value => new Secret(value)) };
}
