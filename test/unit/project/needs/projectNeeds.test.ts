import assert from 'node:assert/strict';
import { mkdir, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { permitGit } from '../../../../src/git/gitProgram';
import { ProjectNeeds } from '../../../../src/project/needs/projectNeeds';
import { inProject } from '../projectFolder';

function namesOf(needs: ProjectNeeds): readonly string[] {
  return needs.variables.map(({ name }) => name);
}

const read = (name: string) => `process.env.${name};\n`;

suite('project/needs/projectNeeds', () => {
  test('a folder is read with where each variable stands', async () => {
    const files = {
      'src/a.ts': `\n${read('OPENAI_API_KEY')}${read('LOG_LEVEL')}`,
      'src/b.py': 'import os\nos.environ["OPENAI_API_KEY"]\nos.getenv("REGION", "eu")\n',
      '.env.example': 'OPENAI_API_KEY=\nREGION=\n',
    };
    await inProject(files, async ({ root, at, git }) => {
      await git('init', '-q');
      const needs = new ProjectNeeds(root);
      await needs.scan();
      const example = at('.env.example');
      assert.deepEqual(needs.variables, [
        {
          name: 'LOG_LEVEL',
          readings: [{ path: at('src/a.ts'), line: 3, source: 'code' }],
          isKey: false,
        },
        {
          name: 'OPENAI_API_KEY',
          readings: [
            { path: example, line: 1, source: 'example' },
            { path: at('src/a.ts'), line: 2, source: 'code' },
            { path: at('src/b.py'), line: 2, source: 'code' },
          ],
          isKey: true,
          provider: 'openai',
        },
        {
          name: 'REGION',
          readings: [
            { path: example, line: 2, source: 'example' },
            { path: at('src/b.py'), line: 3, source: 'code', optional: true },
          ],
          isKey: false,
          optional: true,
        },
      ]);
    });
  });

  const project = {
    '.gitignore': 'ignored/\n*.local.ts\n.env*\n',
    'a.ts': read('A_KEY'),
    'b.local.ts': read('B_KEY'),
    'ignored/c.ts': read('C_KEY'),
    'node_modules/d/index.js': read('D_KEY'),
    'packages/e/vendor/e.js': read('E_KEY'),
    'dist/f.js': read('F_KEY'),
    '.env': 'G_KEY=x\n',
    '.env.example': 'H_KEY=\n',
    'image.js': `\0${read('I_KEY')}`,
    'large.js': read('J_KEY').padEnd(1024 * 1024 + 1, '\n'),
    'nested/.gitignore': '*.js\n',
    'nested/k.js': read('K_KEY'),
    'nested/l.ts': read('L_KEY'),
    'README.md': read('M_KEY'),
  };

  test('with git, only what git would track counts, and an example file always', async () => {
    await inProject(project, async ({ root, git }) => {
      await git('init', '-q');
      const needs = new ProjectNeeds(root);
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['A_KEY', 'H_KEY', 'L_KEY']);
    });
  });

  test('without a repository the ignore files count just so', async () => {
    await inProject(project, async ({ root }) => {
      const needs = new ProjectNeeds(root);
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['A_KEY', 'H_KEY', 'L_KEY']);
    });
  });

  test('where git may not run the answer is the same', async () => {
    await inProject(project, async ({ root, git }) => {
      await git('init', '-q');
      permitGit(() => false);
      try {
        const needs = new ProjectNeeds(root);
        await needs.scan();
        assert.deepEqual(namesOf(needs), ['A_KEY', 'H_KEY', 'L_KEY']);
      } finally {
        permitGit(() => true);
      }
    });
  });

  test('a folder of a repository that git ignores as a whole is read all the same', async () => {
    await inProject(project, async ({ at, git }) => {
      await git('init', '-q');
      const needs = new ProjectNeeds(at('ignored'));
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['C_KEY']);
    });
  });

  test('a repository inside of another is read too', async () => {
    await inProject({ 'a.ts': read('A_KEY'), 'inner/b.ts': read('B_KEY') }, async folder => {
      await folder.git('init', '-q');
      await folder.git('init', '-q', 'inner');
      const needs = new ProjectNeeds(folder.root);
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['A_KEY', 'B_KEY']);
    });
  });

  test('links are not followed, to files or to folders', async () => {
    await inProject({ 'src/a.ts': read('A_KEY'), 'other/b.ts': read('B_KEY') }, async folder => {
      const needs = new ProjectNeeds(folder.at('src'));
      await symlink(folder.at('other/b.ts'), folder.at('src/link.ts'));
      await symlink(folder.at('other'), folder.at('src/folder'), 'junction');
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['A_KEY']);
      assert.equal(await needs.update(folder.at('src/folder')), false);
      assert.deepEqual(namesOf(needs), ['A_KEY']);
    });
  });

  test('a file that changes, comes or goes is followed', async () => {
    await inProject(
      { 'a.ts': read('A_KEY'), '.gitignore': 'out/\n' },
      async ({ root, at, git }) => {
        await git('init', '-q');
        const needs = new ProjectNeeds(root);
        await needs.scan();
        const told: [boolean, readonly string[]][] = [];
        const update = async (name: string) =>
          told.push([await needs.update(at(name)), namesOf(needs)]);
        await update('a.ts');
        await writeFile(at('a.ts'), `\n${read('A_KEY')}`);
        await update('a.ts');
        await writeFile(at('b.ts'), read('B_KEY'));
        await update('b.ts');
        await mkdir(at('out'));
        await writeFile(at('out/c.ts'), read('C_KEY'));
        await update('out/c.ts');
        await mkdir(at('lib'));
        await writeFile(at('lib/d.ts'), read('D_KEY'));
        await update('lib');
        await unlink(at('a.ts'));
        await update('a.ts');
        await rm(at('lib'), { recursive: true });
        await update('lib');
        await writeFile(at('b.ts'), 'nothing();');
        await update('b.ts');
        assert.deepEqual(told, [
          [false, ['A_KEY']],
          [true, ['A_KEY']],
          [true, ['A_KEY', 'B_KEY']],
          [false, ['A_KEY', 'B_KEY']],
          [true, ['A_KEY', 'B_KEY', 'D_KEY']],
          [true, ['B_KEY', 'D_KEY']],
          [true, ['B_KEY']],
          [true, []],
        ]);
      },
    );
  });

  test('a file in a folder that is skipped, or outside of the root, changes nothing', async () => {
    const files = { 'root/a.ts': read('A_KEY'), 'b.ts': read('B_KEY') };
    await inProject(files, async ({ at }) => {
      const needs = new ProjectNeeds(at('root'));
      await needs.scan();
      await mkdir(at('root/node_modules'));
      await writeFile(at('root/node_modules/c.js'), read('C_KEY'));
      assert.equal(await needs.update(at('root/node_modules/c.js')), false);
      assert.equal(await needs.update(at('b.ts')), false);
      assert.deepEqual(namesOf(needs), ['A_KEY']);
    });
  });

  test('a file that changes while the folder is scanned is read after it', async () => {
    await inProject({ 'a.ts': read('A_KEY') }, async ({ root, at }) => {
      const needs = new ProjectNeeds(root);
      const scan = needs.scan();
      await writeFile(at('b.ts'), read('B_KEY'));
      await Promise.all([scan, needs.update(at('b.ts'))]);
      assert.deepEqual(namesOf(needs), ['A_KEY', 'B_KEY']);
    });
  });

  test('a scan that is called off leaves what was known, and the next one works', async () => {
    await inProject({ 'a.ts': read('A_KEY') }, async ({ root, at }) => {
      const needs = new ProjectNeeds(root);
      await needs.scan();
      await writeFile(at('b.ts'), read('B_KEY'));
      await assert.rejects(needs.scan({ signal: AbortSignal.abort() }), { name: 'AbortError' });
      assert.deepEqual(namesOf(needs), ['A_KEY']);
      await needs.scan();
      assert.deepEqual(namesOf(needs), ['A_KEY', 'B_KEY']);
    });
  });

  test('a folder that is not there needs nothing', async () => {
    await inProject({}, async ({ root }) => {
      const needs = new ProjectNeeds(path.join(root, 'gone'));
      await needs.scan();
      assert.deepEqual(needs.variables, []);
    });
  });

  test('names outside of ASCII do not hide what stands beside them', async () => {
    await inProject({ 'ä/ö.ts': `const größe = 'ß'; // ü\n${read('A_KEY')}` }, async folder => {
      await folder.git('init', '-q');
      const needs = new ProjectNeeds(folder.root);
      await needs.scan();
      assert.deepEqual(needs.variables, [
        {
          name: 'A_KEY',
          readings: [{ path: folder.at('ä/ö.ts'), line: 2, source: 'code' }],
          isKey: true,
        },
      ]);
    });
  });
});
