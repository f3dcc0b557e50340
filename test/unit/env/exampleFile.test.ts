import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addExampleNames, isEnvFile, isExampleFile } from '../../../src/env/exampleFile';
import { UserError } from '../../../src/errors';
import { leftovers, makeRepository, removeFolder } from './envWorkspace';

suite('example file', () => {
  let root: string;
  setup(() => {
    root = makeRepository();
  });
  teardown(() => removeFolder(root));

  test('names are added once, without a value, and what is there stays', async () => {
    const file = path.join(root, '.env.example');
    writeFileSync(file, '# fill in\r\nA=sample # a');
    const first = await addExampleNames(file, ['A', 'B', 'C', 'B']);
    const second = await addExampleNames(file, ['C']);
    assert.deepEqual(
      [first, second, readFileSync(file, 'utf8'), leftovers(root)],
      [true, false, '# fill in\r\nA=sample # a\r\nB=\r\nC=', []],
    );
  });

  test('a missing example file is created', async () => {
    const file = path.join(root, '.env.example');
    assert.equal(await addExampleNames(file, ['A', 'B']), true);
    assert.equal(readFileSync(file, 'utf8'), 'A=\nB=\n');
  });

  test('an env file, a link and an invalid name are refused', async () => {
    const link = path.join(root, '.env.sample');
    symlinkSync('elsewhere', link);
    const attempts: readonly (readonly [string, string])[] = [
      [path.join(root, '.env'), 'A'],
      [link, 'A'],
      [path.join(root, '.env.example'), 'A-B'],
    ];
    for (const [file, name] of attempts) {
      await assert.rejects(addExampleNames(file, [name]), UserError);
    }
    assert.deepEqual(
      ['.env', 'elsewhere', '.env.example'].map(name => existsSync(path.join(root, name))),
      [false, false, false],
    );
  });

  const kinds: readonly (readonly [string, string])[] = [
    ['.env', 'env'],
    ['.env.local', 'env'],
    ['.env.production.local', 'env'],
    ['.env.example', 'env example'],
    ['.env.local.example', 'env example'],
    ['.env.sample', 'env example'],
    ['.env.template', 'env example'],
    ['.env.dist', 'env example'],
    ['.env.schema', 'env example'],
    ['env.example', 'example'],
    ['.envrc', ''],
    ['.environment', ''],
    ['env', ''],
    ['.env.', ''],
    ['.env.keyward-lock', ''],
  ];
  for (const [name, expected] of kinds) {
    test(`${name} is ${expected === '' ? 'neither env nor example file' : expected}`, () => {
      const file = path.join('some.env', name);
      const found = [isEnvFile(file) ? 'env' : '', isExampleFile(file) ? 'example' : ''];
      assert.equal(found.filter(kind => kind !== '').join(' '), expected);
    });
  }
});
