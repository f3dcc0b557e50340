import type { Backup } from '../../src/keys/backup/backupText';

/** For comparison: secrets compare equal whatever they hold. */
export function toPlain({ made, keys }: Backup) {
  return {
    made,
    keys: keys.map(({ record, values }) => ({
      record,
      values: values.map(value => value.reveal()),
    })),
  };
}
