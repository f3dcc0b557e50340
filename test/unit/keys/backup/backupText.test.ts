import assert from 'node:assert/strict';
import { parseBackup, toBackupText } from '../../../../src/keys/backup/backupText';
import { Secret } from '../../../../src/secret';
import { createSampleBackup } from '../../../fakes/sampleBackup';
import { toPlain } from '../../../fakes/toPlain';

const sample = createSampleBackup();
const [first] = toPlain(sample).keys;
const made = sample.made;

function judge(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const parsed = parseBackup(new Secret(text));
  return parsed.kind === 'faulty'
    ? parsed.fault
    : `${parsed.backup.keys.length} keys, ${parsed.unreadable} unreadable`;
}

suite('backup text', () => {
  test('everything that is known of a key comes back', () => {
    const parsed = parseBackup(toBackupText(sample));
    assert.ok(parsed.kind === 'backup');
    assert.deepEqual([toPlain(parsed.backup), parsed.unreadable], [toPlain(sample), 0]);
  });

  test('it is JSON that says what it is and of which version', () => {
    const content: unknown = JSON.parse(toBackupText({ made, keys: [] }).reveal());
    assert.deepEqual(content, { keyward: 'backup', version: 1, made, keys: [] });
  });

  test('it prints as nothing', () => {
    assert.equal(`${toBackupText(sample)}`, '***');
  });

  test('another content is foreign, and a later version is newer', () => {
    assert.deepEqual(
      [
        ...['', 'API_KEY=1', '[]', 'null', '{"keyward":"backup"'],
        { version: 1, made, keys: [] },
        { keyward: 'other', version: 1, made, keys: [] },
        { keyward: 'backup', version: '1', made, keys: [] },
        { keyward: 'backup', version: 0, made, keys: [] },
        { keyward: 'backup', version: 1, made, keys: {} },
        { keyward: 'backup', version: 1, keys: [] },
        { keyward: 'backup', version: 2, made },
      ].map(judge),
      [...Array(11).fill('foreign'), 'newer'],
    );
  });

  test('an entry that is no key does not keep the others back', () => {
    const keys = [
      first,
      null,
      { record: first?.record },
      { record: { ...first?.record, id: 'x' }, values: [] },
      { record: { ...first?.record, id: 'y' }, values: [1] },
      { record: { id: 'z' }, values: ['v'] },
      { ...first, values: ['same id'] },
    ];
    assert.equal(judge({ keyward: 'backup', version: 1, made, keys }), '1 keys, 6 unreadable');
  });

  test('names that would run as code, and dates that are none, do not come in', () => {
    const record = { ...first?.record, id: '../archived', provider: '../x' };
    const envNames = ['A;B', 'A\nB', 'A B', '', '__proto__', "A'", '\u001b[2J', 'A'.repeat(201)];
    envNames.push('NODE_OPTIONS', 'Path', 'LD_PRELOAD', 'BASH_ENV', 'GIT_SSH_COMMAND');
    const odd = envNames.map(envName => ({
      record: { ...first?.record, parts: [{ envName, hint: '…' }] },
      values: ['v'],
    }));
    const strange = {
      record: {
        ...record,
        created: 'sk-value',
        rotated: 'sk-value',
        stored: '2026-01-01',
        expires: 'sk-value',
        lastCheck: { at: 'sk-value', result: 'works', note: 'Works.' },
        retirement: { replacedBy: 'sk-value', since: 'sk-value', until: '', archived: 'sk-value' },
      },
      values: [],
    };
    const text = JSON.stringify({ keyward: 'backup', version: 1, made, keys: [...odd, strange] });
    const parsed = parseBackup(new Secret(text));
    assert.ok(parsed.kind === 'backup');
    const [only, ...others] = toPlain(parsed.backup).keys;
    assert.deepEqual(
      [parsed.unreadable, others, only?.record.id.length, { ...only?.record, id: '' }],
      [
        envNames.length,
        [],
        36,
        {
          id: '',
          label: first?.record.label,
          provider: 'other',
          environment: first?.record.environment,
          parts: first?.record.parts,
          created: '',
          remindAfterDays: 30,
          retirement: { replacedBy: '', since: '', until: '', archived: '' },
        },
      ],
    );
  });

  test('names that look much like those that programs obey come back', () => {
    const names = ['LD_SDK_KEY', 'GIT_TOKEN', 'NODE_AUTH_TOKEN', 'my-app.key', '2CAPTCHA_KEY'];
    const keys = names.map((envName, at) => ({
      record: { ...first?.record, id: `${at}`, parts: [{ envName, hint: '…' }] },
      values: ['v'],
    }));
    assert.equal(judge({ keyward: 'backup', version: 1, made, keys }), '5 keys, 0 unreadable');
  });
});
