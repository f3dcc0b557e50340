import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { makeRepository, removeFolder, runCommandLine } from '../env/envWorkspace';

suite('keys where names belong', () => {
  let folder = '';
  teardown(() => removeFolder(folder));

  test('a key where its variable belongs is refused, unwritten and unprinted', async () => {
    folder = makeRepository();
    const key = sampleKey('github-personal-access-token');
    const { code, output, errorOutput } = await runCommandLine(folder, ['env', 'set', key], {
      input: 'x',
    });
    assert.equal(code, 1);
    assert.equal(`${output}${errorOutput}`.includes(key), false);
    assert.equal(existsSync(path.join(folder, '.env')), false);
  });

  test('env check prints no line of a private key, and no key, for a name', async () => {
    const key = sampleKey('github-personal-access-token');
    const last = `${'aB3'.repeat(6)}==`;
    const pem = ['PEM=-----BEGIN', `${'Qw7'.repeat(20)}=`, last].join('\n');
    folder = makeRepository({ '.gitignore': '.env\n', '.env': `A_NAME=1\n${pem}\n${key}=\n` });
    const { output } = await runCommandLine(folder, ['env', 'check']);
    assert.equal(
      output,
      '.env: ignored, not tracked, mode 644, ' +
        'names A_NAME PEM (not a name) (empty) (not a name) (not a name) (empty)\n',
    );
  });
});
