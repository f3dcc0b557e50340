import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { Secret } from '../../../../src/secret';
import { createQuickAge } from '../../../fakes/quickAge';
import { makeFolder, removeFolder, writeSaboteur } from '../../env/envWorkspace';

const age = createQuickAge();

/** A program that writes one backup, with the passphrase that it is given. */
const program = `
  import { findBackupPlace } from './src/lifecycle/backup/backupPlace';
  import { writeBackup } from './src/lifecycle/backup/writeBackup';
  import { Secret } from './src/secret';
  import { createQuickAge } from './test/fakes/quickAge';
  import { createSampleBackup } from './test/fakes/sampleBackup';

  async function start(file, passphrase) {
    await writeBackup({
      place: await findBackupPlace(file),
      backup: createSampleBackup(),
      passphrase: new Secret(passphrase),
      age: createQuickAge(),
    });
  }

  start(...process.argv.slice(2)).catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });`;

interface Stop {
  readonly mode: 'kill' | 'tear' | 'full';
  readonly at: number;
}

suite('killed backup', () => {
  const tools = makeFolder();
  const script = path.join(tools, 'program.cjs');
  const preload = writeSaboteur(tools);

  suiteSetup(async () => {
    const stdin = { contents: program, resolveDir: process.cwd() };
    await build({ stdin, outfile: script, bundle: true, platform: 'node', format: 'cjs' });
  });
  suiteTeardown(() => removeFolder(tools));

  function run(
    file: string,
    passphrase: string,
    stop?: Stop,
  ): Promise<{ readonly code: number | null; readonly complaint: string }> {
    const stops =
      stop === undefined
        ? {}
        : { KEYWARD_TEST_STOP_AT: `${stop.at}`, KEYWARD_TEST_MODE: stop.mode };
    const child = spawn(process.execPath, ['--require', preload, script, file, passphrase], {
      env: { ...process.env, ...stops },
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', text => (complaint += text));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', code => resolve({ code, complaint }));
    });
  }

  async function opens(file: string, passphrase: string): Promise<boolean> {
    return (await age.unlock(readFileSync(file), new Secret(passphrase))).kind === 'opened';
  }

  for (const mode of ['kill', 'tear'] as const) {
    test(`each ${mode} leaves the old backup or the new one, whole`, async function () {
      this.timeout(120_000);
      let stopped = 0;
      for (let at = 1; ; at += 1) {
        const folder = makeFolder();
        const file = path.join(folder, 'mine.age');
        try {
          writeFileSync(file, await age.lock(new Secret('old'), new Secret('old')));
          const { code } = await run(file, 'new', { mode, at });
          const place = `${mode} at call ${at}`;
          assert.ok((await opens(file, 'old')) || (await opens(file, 'new')), place);
          assert.deepEqual(await run(file, 'newer'), { code: 0, complaint: '' }, place);
          assert.deepEqual(
            [await opens(file, 'newer'), readdirSync(folder), statSync(file).size > 1000],
            [true, ['mine.age'], true],
            place,
          );
          if (code === 0) {
            break;
          }
          stopped += 1;
        } finally {
          removeFolder(folder);
        }
      }
      assert.ok(stopped >= 3, `only ${stopped} calls were stopped`);
    });
  }

  test('a full disk is said in a sentence, and the old backup stays', async () => {
    const folder = makeFolder();
    try {
      const file = path.join(folder, 'mine.age');
      writeFileSync(file, await age.lock(new Secret('old'), new Secret('old')));
      assert.deepEqual(await run(file, 'new', { mode: 'full', at: 0 }), {
        code: 1,
        complaint:
          'The disk is full, so the mine.age that is there stays as it was. Make room or choose another disk.\n',
      });
      assert.deepEqual([await opens(file, 'old'), readdirSync(folder)], [true, ['mine.age']]);
    } finally {
      removeFolder(folder);
    }
  });
});
