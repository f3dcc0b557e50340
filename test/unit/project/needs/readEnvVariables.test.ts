import assert from 'node:assert/strict';
import path from 'node:path';
import { ProjectNeeds } from '../../../../src/project/needs/projectNeeds';
import { readEnvVariables } from '../../../../src/project/needs/readEnvVariables';
import { toVariableStates } from '../../../../src/project/needs/variableStates';
import { Secret } from '../../../../src/secret';
import { inProject } from '../projectFolder';

async function setIn(root: string): Promise<readonly string[]> {
  const found = await readEnvVariables(root);
  return found.map(({ name, value, path: file, isReference }) => {
    const relative = path.relative(root, file).split(path.sep).join('/');
    return `${relative} ${name} ${value.length}${isReference ? ' reference' : ''}`;
  });
}

suite('project/needs/readEnvVariables', () => {
  const files = {
    '.gitignore': '.env*\n.dev.vars\nnode_modules\nout/\n',
    '.env': 'A_KEY=12345\nB=\nC="x y"\nA_KEY=123\n',
    '.env.local': 'A_KEY=12345\r\nD=1\r\n',
    '.env.example': 'A_KEY=12345\n',
    'apps/web/.env.production': 'E=1\n',
    'worker/.dev.vars': 'F=1\n',
    'node_modules/a/.env': 'G=1\n',
    'out/.env': 'H=1\n',
    'notes.env.txt': 'I=1\n',
  };
  const expected = [
    '.env A_KEY 3',
    '.env C 3',
    '.env.local A_KEY 5',
    '.env.local D 1',
    'apps/web/.env.production E 1',
    'worker/.dev.vars F 1',
  ];

  test('all env files are read, those that git ignores too, but for examples', async () => {
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await setIn(root), expected);
    });
  });

  test('without a repository just so', async () => {
    await inProject(files, async ({ root }) => {
      assert.deepEqual(await setIn(root), expected);
    });
  });

  test('what only says that a value goes there sets nothing', async () => {
    const values = [
      'your-key-here',
      '<key>',
      'changeme',
      'xxxxxxxxxxxx',
      'YOUR_API_KEY',
      '...',
      'sk-...',
      'key_goes_here',
      'TODO',
    ];
    const text = values.map((value, at) => `A${at}=${value}`).join('\n');
    await inProject({ '.env': text }, async ({ root }) => {
      assert.deepEqual(await setIn(root), []);
    });
  });

  test('plain settings and test keys set something', async () => {
    const values = [
      'postgres',
      'true',
      '0',
      'http://localhost:1',
      'sk_test_4f5g',
      'example.com',
      'there',
    ];
    const text = values.map((value, at) => `A${at}=${value}`).join('\n');
    await inProject({ '.env': text }, async ({ root }) => {
      assert.equal((await setIn(root)).length, values.length);
    });
  });

  test('a reference is told from a value', async () => {
    const text = 'A=op://vault/item/key\nB=${OTHER}\nC=encrypted:abc\nD=plain\n';
    await inProject({ '.env': text }, async ({ root }) => {
      assert.deepEqual(await setIn(root), [
        '.env A 19 reference',
        '.env B 8 reference',
        '.env C 13 reference',
        '.env D 5',
      ]);
    });
  });

  test('no value of an env file is in what the project needs, or in a state', async () => {
    const value = ['v4lue', 'of', 'a', 'key'].join('-');
    const other = value.split('').reverse().join('');
    const files = {
      '.env': `A_KEY=${value}\nB_KEY=${other}\n`,
      '.env.example': `A_KEY=${value}\nC_KEY=${other}\n`,
      'compose.yml': `a:\n  environment:\n    A_KEY: ${value}\n    B_KEY: ${'${B_KEY:-'}${other}}\n`,
      'a.ts': `process.env.A_KEY ?? '${value}'; process.env['B_KEY'] || '${other}'`,
      'a.py': `import os\nos.getenv("A_KEY", "${value}")\n`,
    };
    await inProject(files, async ({ root }) => {
      const needs = new ProjectNeeds(root);
      await needs.scan();
      const set = await readEnvVariables(root);
      const stored = [{ name: 'A_KEY', keyId: 'one', label: 'x', value: new Secret(other) }];
      const states = toVariableStates(needs.variables, set, stored);
      assert.deepEqual(
        states.map(({ name, kind }) => `${name} ${kind}`),
        ['A_KEY differs', 'B_KEY set', 'C_KEY missing'],
      );
      const printed = JSON.stringify([needs.variables, set, states]);
      assert.deepEqual([printed.includes(value), printed.includes(other)], [false, false]);
    });
  });
});
