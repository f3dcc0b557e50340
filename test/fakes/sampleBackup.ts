import { createHash } from 'node:crypto';
import type { Backup } from '../../src/keys/backup/backupText';
import type { KeyRecord } from '../../src/keys/keyRecord';
import type { KeyCopy } from '../../src/keys/keyRing';
import { mask, Secret } from '../../src/secret';

/** What the age program asked for when it made the files in `backups`. */
export const samplePassphrase = 'zebra Öl cactus 水 trombone';

export function toCopy(
  value: string | undefined,
  changes: Partial<KeyRecord> & Pick<KeyRecord, 'id'>,
): KeyCopy {
  const hint = value === undefined ? 'sk-…igAA' : mask(value);
  const record: KeyRecord = {
    label: 'Claude',
    provider: 'anthropic',
    environment: 'development',
    parts: [{ envName: 'ANTHROPIC_API_KEY', hint }],
    created: '2026-01-05T08:00:00.000Z',
    ...changes,
  };
  return { record, values: value === undefined ? [] : [new Secret(value)] };
}

/** Never another one, for the files in `backups` hold it. */
function toValue(seed: number): string {
  const random = createHash('sha512').update(`backup ${seed}`).digest('base64url');
  return ['sk', 'ant', 'api03', random].join('-');
}

/** A key of each kind that a backup holds. The files in `backups` were made from it. */
export function createSampleBackup(): Backup {
  const [claude, old] = [toValue(1), toValue(2)];
  const parts = [toValue(3), 'not+a/real=secret "quoted" \\ ü 鍵'];
  return {
    made: '2026-02-03T04:05:06.000Z',
    keys: [
      toCopy(claude, {
        id: '11111111-aaaa-4bbb-8ccc-000000000001',
        rotated: '2026-01-20T08:00:00.000Z',
        expires: '2027-01-01T00:00:00.000Z',
        remindAfterDays: 30,
        lastCheck: { at: '2026-01-21T08:00:00.000Z', result: 'works', note: 'Works.' },
      }),
      toCopy(old, {
        id: '11111111-aaaa-4bbb-8ccc-000000000002',
        retirement: {
          replacedBy: '11111111-aaaa-4bbb-8ccc-000000000001',
          since: '2026-01-20T08:00:00.000Z',
          until: '2026-01-27T08:00:00.000Z',
        },
      }),
      {
        record: {
          id: '11111111-aaaa-4bbb-8ccc-000000000003',
          label: 'Bucket "ü"\u2028',
          provider: 'aws',
          environment: 'production',
          parts: [
            { envName: 'AWS_ACCESS_KEY_ID', hint: '…' },
            { envName: 'AWS_SECRET_ACCESS_KEY', hint: '…' },
          ],
          created: '2025-12-05T08:00:00.000Z',
        },
        values: parts.map(part => new Secret(part)),
      },
      toCopy(undefined, {
        id: '11111111-aaaa-4bbb-8ccc-000000000004',
        label: 'Leaked in spring',
        retirement: {
          replacedBy: '',
          since: '2026-01-01T08:00:00.000Z',
          until: '2026-01-01T08:00:00.000Z',
          archived: '2026-01-01T08:00:00.000Z',
        },
      }),
    ],
  };
}
