import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { readVariables } from '../../../src/env/envDocument';
import { isBrowserBundle } from '../../../src/project/browserBundle';
import { findUnsafeEnvFiles } from '../../../src/project/envFileFindings';
import { readIgnoredFindings } from '../../../src/project/ignoredFindings';
import { findPackageManifest } from '../../../src/project/packageManifest';
import { inProject } from './projectFolder';

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
async function measure(action: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await action();
  return process.cpuUsage(started).user / 1000;
}

suite('project/hostileFiles', () => {
  test('many comments at the start of a script do not take forever', async () => {
    const text = `${'/**/'.repeat(30)}x`;
    const request = { root: '/nowhere', path: '', languageId: 'javascript', text };
    assert.ok((await measure(() => isBrowserBundle(request))) < 500);
  });

  test('a directive behind comments is found', async () => {
    const text = "/* a ** b **/ // c\n/**/ 'use client'";
    const request = { root: '/nowhere', path: '', languageId: 'javascript', text };
    assert.equal(await isBrowserBundle(request), true);
  });

  test('an env file of blank lines is read in time that grows with its length', async () => {
    const text = `${'\n \t'.repeat(100_000)}A=1`;
    assert.ok((await measure(() => assert.equal(readVariables(text).length, 1))) < 1000);
  });

  test('links to a device that never ends are not read', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    await inProject({}, async ({ root, at }) => {
      for (const name of ['.env', '.gitignore', '.keywardignore', 'package.json']) {
        symlinkSync('/dev/zero', at(name));
      }
      assert.deepEqual(await findUnsafeEnvFiles(root), []);
      assert.deepEqual(await readIgnoredFindings(root), new Set());
      assert.equal(await findPackageManifest(at('a.js'), root), undefined);
    });
  });

  test('pipes that nobody writes to are not waited for', async function () {
    if (process.platform === 'win32') {
      this.skip();
    }
    await inProject({}, async ({ root, at }) => {
      for (const name of ['.env', '.gitignore', '.keywardignore', 'package.json']) {
        execFileSync('mkfifo', [at(name)]);
      }
      assert.deepEqual(await findUnsafeEnvFiles(root), []);
      assert.deepEqual(await readIgnoredFindings(root), new Set());
      assert.equal(await findPackageManifest(at('a.js'), root), undefined);
    });
  });
});
