import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  leftovers,
  makeFolder,
  makeRepository,
  removeFolder,
  runCommandLine,
  seenByGit,
  writeSaboteur,
} from './envWorkspace';

const before = '# mine\r\nexport OLD="kept" # note\r\nTOKEN=before\r\nLAST=1';
const after = before.replace('before', 'after');

interface Start {
  readonly what: string;
  readonly modes: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** What the env file may hold, whenever the process ends; undefined: it may be missing. */
  readonly whole: readonly (string | undefined)[];
}

const starts: readonly Start[] = [
  {
    what: 'an ignore file that holds .env.*',
    modes: ['kill'],
    files: { '.env': before, '.gitignore': '.env\n.env.*\n!.env.example\n' },
    whole: [before, after],
  },
  {
    what: 'an ignore file that holds only .env',
    modes: ['kill', 'tear'],
    files: { '.env': before, '.gitignore': 'dist\n.env' },
    whole: [before, after],
  },
  {
    what: 'neither ignore file nor env file',
    modes: ['kill'],
    files: {},
    whole: [undefined, 'TOKEN=after\n'],
  },
];

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Runs one write that is stopped, checks what it left, and runs the next. */
async function stopOnce(start: Start, preload: string, stop: { mode: string; at: number }) {
  const folder = makeRepository(start.files);
  const envFile = path.join(folder, '.env');
  try {
    const stopped = await runCommandLine(folder, ['env', 'set', 'TOKEN'], {
      input: 'after\n',
      preload,
      environment: { KEYWARD_TEST_STOP_AT: `${stop.at}`, KEYWARD_TEST_MODE: stop.mode },
    });
    const place = `${stop.mode} at call ${stop.at}`;
    const left = read(envFile);
    assert.ok(start.whole.includes(left), `${place} left ${JSON.stringify(left)}`);
    assert.deepEqual(
      seenByGit(folder).filter(line => line !== '?? .gitignore'),
      [],
      place,
    );
    const ignoreText = start.files['.gitignore'] ?? '';
    assert.ok((read(path.join(folder, '.gitignore')) ?? '').startsWith(ignoreText), place);
    assert.ok([0, 137].includes(stopped.code ?? -1), `${place}: ${stopped.errorOutput}`);

    const next = await runCommandLine(folder, ['env', 'set', 'NEXT'], { input: 'n' });
    assert.deepEqual(
      { place, code: next.code, left: leftovers(folder) },
      { place, code: 0, left: [] },
    );
    assert.deepEqual(readdirSync(folder).sort(), ['.env', '.git', '.gitignore'], place);
    const end = /\r\n|\n/.exec(left ?? '\n')?.[0] ?? '\n';
    const expected =
      left === undefined || left.endsWith('\n') ? `${left ?? ''}NEXT=n\n` : `${left}${end}NEXT=n`;
    assert.equal(read(envFile), expected, place);
    if (process.platform !== 'win32' && start.files['.env'] === undefined) {
      assert.equal(statSync(envFile).mode & 0o777, 0o600);
    }
    return stopped.code === 137;
  } finally {
    removeFolder(folder);
  }
}

suite('killed writer', () => {
  const tools = makeFolder();
  const preload = writeSaboteur(tools);
  suiteTeardown(() => removeFolder(tools));

  for (const start of starts) {
    for (const mode of start.modes) {
      test(`with ${start.what}, each ${mode} leaves the old file or the new one, whole`, async function () {
        this.timeout(180_000);
        let stops = 0;
        while (await stopOnce(start, preload, { mode, at: stops + 1 })) {
          stops += 1;
        }
        assert.ok(stops > 8, `only ${stops} calls were stopped`);
      });
    }
  }
});
