import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  addIgnoredFinding,
  ignoredFindingsFile,
  parseIgnoredFindings,
  readIgnoredFindings,
} from '../../../src/project/ignoredFindings';

const now = new Date('2026-03-04T05:06:07Z');

suite('ignored findings', () => {
  let folder = '';
  setup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'keyward-'));
  });
  teardown(() => rm(folder, { recursive: true, force: true }));

  test('a fingerprint is added once, with its rule, the date and a reason', async () => {
    const finding = { fingerprint: 'f'.repeat(32), ruleId: 'acme-key', reason: 'a\nsample' };
    await addIgnoredFinding(folder, finding, { now });
    await addIgnoredFinding(folder, finding, { now });
    const text = await readFile(path.join(folder, ignoredFindingsFile), 'utf8');
    assert.deepEqual(
      [text.split('\n').slice(3), [...(await readIgnoredFindings(folder))], await readdir(folder)],
      [
        [`${finding.fingerprint} # acme-key, 2026-03-04: a sample`, ''],
        [finding.fingerprint],
        [ignoredFindingsFile],
      ],
    );
  });

  test('lines of the user and their line ends stay', async () => {
    const file = path.join(folder, ignoredFindingsFile);
    await writeFile(file, '# mine\r\naaa # why');
    await addIgnoredFinding(folder, { fingerprint: 'bbb', ruleId: 'acme-key' }, { now });
    assert.equal(
      await readFile(file, 'utf8'),
      '# mine\r\naaa # why\r\nbbb # acme-key, 2026-03-04\r\n',
    );
  });

  test('comments, empty lines and a byte-order mark are no fingerprints', () => {
    assert.deepEqual(
      [...parseIgnoredFindings('\uFEFFaaa # one\n\n# bbb\n  ccc\t# two\r\n')],
      ['aaa', 'ccc'],
    );
  });

  test('a folder without the file ignores nothing', async () => {
    assert.deepEqual([...(await readIgnoredFindings(folder))], []);
  });
});
