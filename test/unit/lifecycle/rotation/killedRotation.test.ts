import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { Secret } from '../../../../src/secret';
import { newValue, oldValue, openStores, readStores } from '../../../fakes/rotateOnce';
import { git, makeFolder, removeFolder, writeSaboteur } from '../../env/envWorkspace';

const program = `
  import { rotateOnce } from './test/fakes/rotateOnce';
  const [stores, project] = process.argv.slice(2);
  rotateOnce(stores, project).catch(error => {
    console.error(error.message);
    process.exitCode = 1;
  });`;

suite('killed rotation', () => {
  const tools = makeFolder();
  const script = path.join(tools, 'program.cjs');
  const preload = writeSaboteur(tools);

  suiteSetup(async () => {
    const stdin = { contents: program, resolveDir: process.cwd() };
    await build({ stdin, outfile: script, bundle: true, platform: 'node', format: 'cjs' });
  });
  suiteTeardown(() => removeFolder(tools));

  function run(folder: string, stopAt?: number): Promise<number | null> {
    const stops =
      stopAt === undefined ? {} : { KEYWARD_TEST_STOP_AT: `${stopAt}`, KEYWARD_TEST_MODE: 'kill' };
    const places = ['stores', 'project'].map(name => path.join(folder, name));
    const child = spawn(process.execPath, ['--require', preload, script, ...places], {
      env: { ...process.env, ...stops },
    });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
  }

  const files = ['.env', '.env.local'];
  const readFiles = (folder: string) =>
    files.map(name => readFileSync(path.join(folder, 'project', name), 'utf8'));
  const toText = (value: string) => `# mine\nKEY=${value} # Acme\n`;

  async function createFolder(): Promise<string> {
    const folder = makeFolder();
    for (const name of ['stores', 'project']) {
      mkdirSync(path.join(folder, name));
    }
    git(path.join(folder, 'project'), 'init', '--quiet');
    writeFileSync(path.join(folder, 'project', '.gitignore'), '.env*\n');
    for (const name of files) {
      writeFileSync(path.join(folder, 'project', name), toText(oldValue));
    }
    await openStores(path.join(folder, 'stores')).ring.add({
      label: 'Acme',
      provider: 'acme',
      environment: 'development',
      parts: [{ envName: 'KEY', value: new Secret(oldValue) }],
    });
    return folder;
  }

  test('wherever it ends, files are whole, no value is lost, the row tells, and it goes on', async function () {
    this.timeout(120_000);
    let stopped = 0;
    for (let at = 1; ; at += 1) {
      const folder = await createFolder();
      try {
        const code = await run(folder, at);
        const place = `call ${at}`;
        const { keys, step } = await readStores(path.join(folder, 'stores'));
        const texts = readFiles(folder);
        assert.deepEqual(
          texts.filter(text => text !== toText(oldValue) && text !== toText(newValue)),
          [],
          place,
        );
        assert.ok(
          keys.some(key => key.endsWith('old')),
          place,
        );
        const isStored = keys.includes('present new');
        const isLeft = texts.includes(toText(oldValue));
        assert.equal(isStored && isLeft ? step : 'env-files', 'env-files', place);
        assert.ok(isStored || !texts.includes(toText(newValue)), place);
        assert.equal(await run(folder), 0, place);
        assert.deepEqual(
          [await readStores(path.join(folder, 'stores')), readFiles(folder)],
          [
            { keys: ['present new', 'retiring old'], step: undefined },
            files.map(() => toText(newValue)),
          ],
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
    assert.ok(stopped > 20, `only ${stopped} calls were stopped`);
  });
});
