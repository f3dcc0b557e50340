import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseBackup } from '../../src/keys/backup/backupText';
import { Secret } from '../../src/secret';
import { createQuickAge } from '../fakes/quickAge';

/** The label and the first value of each key in a backup. */
export async function openBackup(file: string, passphrase: string) {
  const opened = await createQuickAge().unlock(readFileSync(file), new Secret(passphrase));
  assert.ok(opened.kind === 'opened', `the file is not opened: ${JSON.stringify(opened)}`);
  const parsed = parseBackup(opened.text);
  assert.ok(parsed.kind === 'backup');
  return parsed.backup.keys.map(({ record, values }) => [record.label, values[0]?.reveal()]);
}
