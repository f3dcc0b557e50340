import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findLiveCheck } from '../../../../src/lifecycle/check/findLiveCheck';
import { toNpmCheck } from '../../../../src/lifecycle/check/npmCheck';
import { readNpmRegistry } from '../../../../src/lifecycle/check/npmRegistry';
import { sendCheck } from '../../../../src/lifecycle/check/sendCheck';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { findProvider } from '../../../../src/providers/index';
import { Secret } from '../../../../src/secret';
import { startIssuerServer } from '../../../fakes/issuerServer';
import { sampleKey } from '../../../fakes/sampleKeys';

const isWindows = process.platform === 'win32';

/** Windows has one variable of that name, in whatever case. */
function withoutPath(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^path$/i.test(name)));
}

suite('npmRegistry', () => {
  let home: string;
  let environment: NodeJS.ProcessEnv;
  setup(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'keyward-npm-'));
    environment = withoutPath({ ...process.env });
    environment.PATH = process.env.PATH ?? '';
  });
  teardown(() => rm(home, { recursive: true }));

  const setRegistry = (text: string): Promise<void> =>
    writeFile(path.join(home, '.npmrc'), `; mine\nregistry=${text}\n`);

  /** A program named npm that says what it got. */
  const installNpm = async (lines: readonly string[]): Promise<void> => {
    const folder = path.join(home, 'bin');
    await mkdir(folder);
    const file = path.join(folder, isWindows ? 'npm.cmd' : 'npm');
    const script = isWindows ? ['@echo off', ...lines] : ['#!/bin/sh', ...lines];
    await writeFile(file, script.join('\n'));
    await chmod(file, 0o755);
    environment = { ...environment, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` };
  };

  test("the user's own npm is asked, whatever variables a project sets", async () => {
    await setRegistry('https://registry.acme.example/npm/');
    const registry = await readNpmRegistry({
      home,
      environment: {
        ...environment,
        npm_config_registry: 'https://evil.example/',
        NPM_CONFIG_REGISTRY: 'https://evil.example/',
        npm_config_userconfig: '/nowhere',
      },
    });
    assert.equal(registry, 'https://registry.acme.example/npm/');
  });

  test("a project's own configuration does not count", async () => {
    const project = path.join(home, 'project');
    await mkdir(project);
    await writeFile(path.join(project, '.npmrc'), 'registry=https://evil.example/\n');
    await writeFile(path.join(project, 'package.json'), '{}');
    await setRegistry('https://registry.acme.example/');
    const before = process.cwd();
    process.chdir(project);
    try {
      assert.equal(
        await readNpmRegistry({ home, environment: { ...environment, INIT_CWD: project } }),
        'https://registry.acme.example/',
      );
    } finally {
      process.chdir(before);
    }
  });

  test("a project's own npm is not started, wherever PATH names it", async () => {
    await installNpm(['echo https://evil.example/']);
    await setRegistry('https://registry.acme.example/');
    const own = path.join(home, 'bin');
    const named = [own, path.join(own, '..', 'bin'), path.relative(process.cwd(), own)];
    for (const folder of named) {
      const PATH = [folder, process.env.PATH ?? ''].join(path.delimiter);
      assert.equal(
        await readNpmRegistry({ home, environment: { ...environment, PATH }, without: [own] }),
        'https://registry.acme.example/',
      );
    }
  });

  test('npm that fails or says nothing of use leaves what stands in the home folder', async () => {
    await installNpm(['echo undefined']);
    await setRegistry('"https://registry.acme.example/"');
    assert.equal(await readNpmRegistry({ home, environment }), 'https://registry.acme.example/');
  });

  test('without npm and without a configuration nothing is asked', async () => {
    const answer = await readNpmRegistry({ home, environment: { PATH: path.join(home, 'none') } });
    assert.match(typeof answer === 'string' ? answer : answer.reason, /^npm does not say which/);
  });

  test('a registry without https gets no key', async () => {
    await installNpm(['echo http://registry.acme.example/']);
    assert.deepEqual(await readNpmRegistry({ home, environment }), {
      reason:
        'Your npm registry registry.acme.example is not reached over https, so the key is not sent there.',
    });
  });

  test('a password in the address stays at home', async () => {
    const password = ['pass', 'word'].join('');
    await installNpm([`echo https://ada:${password}@registry.acme.example/npm/?a=b`]);
    assert.equal(
      await readNpmRegistry({ home, environment }),
      'https://registry.acme.example/npm/',
    );
  });

  test('what the registry answers is told, and only a refusal is one', async () => {
    const server = await startIssuerServer();
    try {
      const values = [new Secret(sampleKey('npm-access-token'))];
      const provider = findProvider('npm');
      const found = findLiveCheck({ provider, values }, [
        toNpmCheck('https://registry.acme.example/npm/'),
      ]);
      assert.equal(found.kind, 'found');
      if (found.kind !== 'found') {
        return;
      }
      const send = createSender({ fetch: globalThis.fetch, testOrigin: server.origin });
      const prepared = { issuer: 'npm', host: '', check: found.check, values };
      const results: unknown[] = [];
      for (const [status, json] of [
        [200, { username: 'ada' }],
        [200, {}],
        [401, { error: 'no' }],
        [403, {}],
        [404, {}],
        [500, {}],
      ] as const) {
        server.answer('GET registry.acme.example/npm/-/whoami', { status, json });
        results.push((await sendCheck(prepared, send))?.check.result);
      }
      assert.deepEqual(
        [results, server.requests[0]?.headers.authorization],
        [
          ['works', 'unanswered', 'refused', 'unanswered', 'unanswered', 'unanswered'],
          `Bearer ${values[0]?.reveal()}`,
        ],
      );
    } finally {
      await server.close();
    }
  });
});
