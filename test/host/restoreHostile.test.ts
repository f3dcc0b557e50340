import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { Secret } from '../../src/secret';
import { enter } from '../fakes/scriptedPrompts';
import {
  age,
  createOldLaptop,
  otherValue,
  passphrase,
  readKeys,
  restore,
  useBackupFile,
  value,
} from './backupWorld';
import { createWorld } from './keysWorld';

suite('restore keys, from a file that somebody else made', () => {
  const place = useBackupFile();

  test('a hint that holds the value is never shown or kept', async () => {
    const laptop = createWorld();
    const record = {
      id: 'by-hand',
      label: 'By hand',
      provider: 'anthropic',
      environment: 'development',
      parts: [{ envName: 'ANTHROPIC_API_KEY', hint: value }],
      created: '2026-01-01T00:00:00.000Z',
    };
    const keys = [{ record, values: [value] }];
    const text = JSON.stringify({ keyward: 'backup', version: 1, made: '', keys });
    writeFileSync(place.file, await age.lock(new Secret(text), new Secret(passphrase)));
    const prompts = await restore(laptop, place.file, enter);
    const told = [...prompts.read, laptop.disk.text].join('\n');
    assert.deepEqual(
      [await readKeys(laptop), told.includes(value)],
      [[['By hand', 'present', value]], false],
    );
  });

  test('a value in the label, the last check, a hint without one or the date is not shown or kept', async () => {
    const laptop = createWorld();
    const record = {
      id: 'by-hand',
      label: `Key ${value}\u202e`,
      provider: 'anthropic',
      environment: 'development',
      parts: [{ envName: 'ANTHROPIC_API_KEY', hint: '…' }],
      created: value,
      lastCheck: { at: '2026-01-01T00:00:00.000Z', result: 'works', note: `Works: ${value}` },
    };
    const archived = {
      ...record,
      id: 'archived',
      label: 'Old\nkey',
      parts: [{ envName: 'ANTHROPIC_API_KEY', hint: otherValue }],
      retirement: { replacedBy: otherValue, since: otherValue, until: '', archived: otherValue },
    };
    const keys = [
      { record, values: [value] },
      { record: archived, values: [] },
    ];
    const text = JSON.stringify({ keyward: 'backup', version: 1, made: value, keys });
    writeFileSync(place.file, await age.lock(new Secret(text), new Secret(passphrase)));
    const prompts = await restore(laptop, place.file, enter);
    const told = [...prompts.read, laptop.disk.text].join('\n');
    assert.deepEqual(
      [await readKeys(laptop), [value, otherValue].filter(one => told.includes(one))],
      [
        [
          ['Anthropic key', 'present', value],
          ['Old\uFFFDkey', 'archived'],
        ],
        [],
      ],
    );
  });

  test('a value in any field of its key is not shown or kept', async () => {
    const laptop = createWorld();
    const plain = '7f1c1f6e-2b1d-4a52-9d0e-0123456789ab';
    const record = {
      id: plain,
      label: `one ${value}`,
      provider: plain,
      environment: 'development',
      parts: [{ envName: plain, hint: plain }],
      created: plain,
      rotated: plain,
      stored: plain,
      expires: plain,
      lastCheck: { at: plain, result: 'works', note: plain },
      retirement: { replacedBy: plain, since: plain, until: plain },
    };
    const at = '2026-01-01T00:00:00.000Z';
    const other = {
      ...record,
      id: 'other',
      provider: 'anthropic',
      label: `of mine: ${value}`,
      parts: [{ envName: value, hint: '…' }],
      lastCheck: { at, result: 'works', note: `Works. ${value}` },
    };
    const keys = [
      { record, values: [plain] },
      { record: { ...other, retirement: undefined }, values: [value] },
    ];
    const text = JSON.stringify({ keyward: 'backup', version: 1, made: plain, keys });
    writeFileSync(place.file, await age.lock(new Secret(text), new Secret(passphrase)));
    const prompts = await restore(laptop, place.file, enter);
    const entries = await laptop.ring.list();
    const kept = laptop.disk.text + JSON.stringify([...laptop.secrets.entries.keys(), entries]);
    const told = [...prompts.shown, kept].join('\n');
    assert.deepEqual(
      [
        entries.map(({ record: { label, provider, parts } }) => [
          label,
          provider,
          parts[0].envName,
        ]),
        [value, plain].filter(one => told.includes(one)),
      ],
      [
        [
          ['Anthropic key', 'anthropic', 'ANTHROPIC_API_KEY'],
          ['Restored key', 'other', 'API_KEY'],
        ],
        [],
      ],
    );
  });

  test('a key that a file gives to another issuer is seen to be so', async () => {
    const laptop = await createOldLaptop(place.file);
    const [entry] = await laptop.ring.list();
    const record = { ...entry?.record, provider: 'gitlab' };
    const keys = [{ record, values: [entry?.record.label === 'Claude' ? value : otherValue] }];
    const text = JSON.stringify({ keyward: 'backup', version: 1, made: '', keys });
    writeFileSync(place.file, await age.lock(new Secret(text), new Secret(passphrase)));
    const prompts = await restore(laptop, place.file, 'Keep Mine');
    const shown = prompts.shown.filter(line => line.includes('ANTHROPIC_API_KEY'));
    assert.deepEqual(
      shown.map(line => / (Anthropic|GitLab) /.exec(line)?.[1]),
      ['Anthropic', 'GitLab'],
    );
  });
});
