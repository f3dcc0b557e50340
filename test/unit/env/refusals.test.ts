import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { type EnvChange, type WriteEnvRequest, writeEnvFile } from '../../../src/env/writeEnvFile';
import { UserError } from '../../../src/errors';
import { Secret } from '../../../src/secret';
import { git, makeFolder, makeRepository, removeFolder } from './envWorkspace';

const change: EnvChange = { kind: 'set', name: 'A', value: new Secret('new') };
const setTo = (value: string): EnvChange => ({ kind: 'set', name: 'A', value: new Secret(value) });

interface Refusal {
  readonly what: string;
  readonly reason: RegExp;
  readonly request?: Partial<WriteEnvRequest>;
  readonly file?: string;
  readonly prepare?: (root: string, envFile: string) => void;
}

const refusals: readonly Refusal[] = [
  { what: 'a value with a newline', reason: /line break/, request: { changes: [setTo('a\nb')] } },
  {
    what: 'a value with a control character',
    reason: /control character/,
    request: { changes: [setTo('a\u0007b')] },
  },
  { what: 'an empty value', reason: /empty/, request: { changes: [setTo('')] } },
  {
    what: 'a value that readers understand differently',
    reason: /apostrophe/,
    request: { changes: [setTo('it\'s "so"')] },
  },
  {
    what: 'an invalid name',
    reason: /not a name/,
    request: { changes: [{ kind: 'set', name: 'A-B', value: new Secret('x') }] },
  },
  {
    what: 'the removal of a variable that is not there',
    reason: /has no variable NONE/,
    request: { changes: [{ kind: 'remove', name: 'NONE' }] },
  },
  {
    what: 'a read-only file',
    reason: /read-only/,
    prepare: (_, envFile) => chmodSync(envFile, 0o444),
  },
  {
    what: 'a directory in the way',
    reason: /is a folder/,
    prepare: (_, envFile) => {
      rmSync(envFile);
      mkdirSync(envFile);
    },
  },
  {
    what: 'a link out of the root',
    reason: /leads out of/,
    prepare: (root, envFile) => {
      writeFileSync(path.join(path.dirname(root), 'outside'), 'A=1\n');
      rmSync(envFile);
      symlinkSync(path.join('..', 'outside'), envFile);
    },
  },
  {
    what: 'a link out of the root to a file that is missing',
    reason: /leads out of/,
    prepare: (_, envFile) => {
      rmSync(envFile);
      symlinkSync(path.join('..', 'missing'), envFile);
    },
  },
  {
    what: 'a folder that is a link out of the root',
    reason: /lies outside/,
    file: path.join('linked', '.env'),
    prepare: root => symlinkSync('..', path.join(root, 'linked')),
  },
  {
    what: 'a link to itself',
    reason: /leads to itself/,
    prepare: (_, envFile) => {
      rmSync(envFile);
      symlinkSync('.env', envFile);
    },
  },
  { what: 'a path out of the root', reason: /lies outside/, file: path.join('..', '.env') },
  { what: 'a folder that is missing', reason: /does not exist/, file: path.join('no', '.env') },
  { what: 'a file that is no env file', reason: /not an env file/, file: 'settings.json' },
  { what: 'an example file', reason: /takes no values/, file: '.env.example' },
  { what: 'a template of a mode', reason: /takes no values/, file: '.env.local.template' },
  { what: 'an unsaved editor', reason: /unsaved changes/, request: { isUnsaved: () => true } },
  {
    what: 'an unsaved editor on what a link leads to',
    reason: /unsaved changes/,
    request: { isUnsaved: file => file.endsWith('.env.local') },
    prepare: (root, envFile) => {
      rmSync(envFile);
      writeFileSync(path.join(root, '.env.local'), 'A=1\n');
      symlinkSync('.env.local', envFile);
    },
  },
  {
    what: 'a file that git tracks',
    reason: /tracked by git/,
    prepare: root => git(root, 'add', '--force', '.env'),
  },
  {
    what: 'a file that is not UTF-8',
    reason: /not a UTF-8 text/,
    prepare: (_, envFile) => writeFileSync(envFile, Buffer.from([0x41, 0x3d, 0xff, 0xfe])),
  },
  {
    what: 'a text in which the value would be read as something else',
    reason: /quotation mark that is not closed/,
    request: { changes: [setTo('#$y')] },
    prepare: (_, envFile) => writeFileSync(envFile, "Z='open\nA=1\n"),
  },
];

/** Every file with its content and mode, git's own folder left out but for its index. */
function photograph(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    const stats = lstatSync(file);
    const content = stats.isFile() ? readFileSync(file, 'base64') : stats.isDirectory() ? '/' : '@';
    if (!name.includes(`.git${path.sep}`) || name.endsWith('index')) {
      found[name] = `${stats.mode.toString(8)} ${stats.mtimeMs} ${content}`;
    }
  }
  return found;
}

suite('refusals', () => {
  let base: string;
  setup(() => {
    base = makeFolder();
  });
  teardown(() => removeFolder(base));

  function makeRoot(): string {
    const root = path.join(base, 'project');
    mkdirSync(root);
    git(root, 'init', '--quiet');
    writeFileSync(path.join(root, '.env'), 'A=old\n');
    writeFileSync(path.join(root, '.env.example'), 'A=\n');
    return root;
  }

  for (const { what, reason, request = {}, file = '.env', prepare } of refusals) {
    test(`${what} is refused, and nothing is changed`, async () => {
      const root = makeRoot();
      prepare?.(root, path.join(root, '.env'));
      const before = photograph(base);
      await assert.rejects(
        writeEnvFile({ path: path.join(root, file), root, changes: [change], ...request }),
        error => error instanceof UserError && reason.test(error.message),
      );
      assert.deepEqual(photograph(base), before);
    });
  }

  test('a file that changes meanwhile is refused and keeps the change', async () => {
    const root = makeRoot();
    writeFileSync(path.join(root, '.gitignore'), '.env\n.env.*\n');
    const envFile = path.join(root, '.env');
    let looks = 0;
    const isUnsaved = () => {
      looks += 1;
      // Each look asks for the path and its target; the second follows the reading under the lock.
      if (looks === 3) {
        appendFileSync(envFile, 'B=theirs\n');
      }
      return false;
    };
    await assert.rejects(
      writeEnvFile({ path: envFile, root, changes: [change], isUnsaved }),
      /changed by another program meanwhile/,
    );
    assert.equal(readFileSync(envFile, 'utf8'), 'A=old\nB=theirs\n');
    assert.deepEqual(readdirSync(root).sort(), ['.env', '.env.example', '.git', '.gitignore']);
  });

  test('a stopped write changes nothing', async () => {
    const root = makeRepository({ '.env': 'A=old\n' });
    const before = photograph(root);
    await assert.rejects(
      writeEnvFile({
        path: path.join(root, '.env'),
        root,
        changes: [change],
        signal: AbortSignal.abort(),
      }),
      { name: 'AbortError' },
    );
    assert.deepEqual(photograph(root), before);
    removeFolder(root);
  });
});
