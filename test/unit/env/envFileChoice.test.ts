import assert from 'node:assert/strict';
import path from 'node:path';
import { chooseEnvFile } from '../../../src/env/envFileChoice';
import { UserError } from '../../../src/errors';
import { inProject } from '../project/projectFolder';

const next = JSON.stringify({ dependencies: { next: '15' } });

type Row = readonly [
  title: string,
  files: Readonly<Record<string, string>>,
  near: string | undefined,
  expected: string | readonly string[],
];

const rows: readonly Row[] = [
  ['an empty folder', {}, undefined, '.env'],
  ['an empty folder for a document', {}, 'src/a.js', '.env'],
  ['a plain package', { 'package.json': '{}' }, undefined, '.env'],
  ['a Python project', { 'pyproject.toml': '' }, 'src/a.py', '.env'],
  ['Next.js', { 'package.json': next }, 'app/a.ts', '.env.local'],
  [
    'Vite',
    { 'package.json': '{"devDependencies":{"vite":"6"}}', '.env': '' },
    'src/a.ts',
    '.env.local',
  ],
  [
    'a package that has .env.local only',
    { 'package.json': '{}', '.env.local': '' },
    'a.js',
    '.env.local',
  ],
  [
    'the nearest package',
    { 'apps/web/package.json': next, 'package.json': '{}' },
    'apps/web/app/a.ts',
    'apps/web/.env.local',
  ],
  [
    'a folder with an env file above the document',
    { '.env': '', 'src/a.py': '' },
    'src/a.py',
    '.env',
  ],
  [
    'a package below a folder with an env file',
    { '.env': '', 'api/package.json': '{}' },
    'api/a.js',
    ['api/.env', '.env'],
  ],
  [
    'several packages',
    { 'a/package.json': '{}', 'b/package.json': next },
    undefined,
    ['a/.env', 'b/.env.local'],
  ],
  ['one package below the root', { 'api/go.mod': '' }, undefined, 'api/.env'],
  [
    'Docker Compose beside Next.js',
    { 'package.json': next, 'compose.yaml': '' },
    'compose.yaml',
    '.env',
  ],
];

suite('env/envFileChoice', () => {
  for (const [title, files, near, expected] of rows) {
    test(`${title}${near === undefined ? '' : ` (${near})`} has its file`, async () => {
      await inProject(files, async ({ root, at }) => {
        const choice = await chooseEnvFile({
          root,
          ...(near === undefined ? {} : { near: at(near) }),
        });
        assert.deepEqual(
          choice,
          typeof expected === 'string'
            ? { kind: 'clear', path: at(expected) }
            : { kind: 'unclear', paths: expected.map(at) },
        );
      });
    });
  }

  test('the setting wins', async () => {
    await inProject({ 'package.json': next }, async ({ root, at }) => {
      assert.deepEqual(await chooseEnvFile({ root, configured: 'config/.env', near: at('a.ts') }), {
        kind: 'clear',
        path: at('config/.env'),
      });
    });
  });

  test('a setting that leaves the folder is refused', async () => {
    await inProject({}, async ({ root }) => {
      for (const configured of ['../.env', path.resolve(root, '..', '.env'), '.']) {
        await assert.rejects(chooseEnvFile({ root, configured }), UserError);
      }
    });
  });

  test('secrets stay out of a tracked .env with defaults', async () => {
    await inProject({ '.env': 'PORT=1\n' }, async ({ root, at, git }) => {
      await git('init', '-q');
      await git('add', '.env');
      assert.deepEqual(await chooseEnvFile({ root }), { kind: 'clear', path: at('.env.local') });
    });
  });
});
