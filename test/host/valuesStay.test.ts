import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { backUpKeys } from '../../src/commands/backup/backUpKeys';
import { restoreKeys } from '../../src/commands/backup/restoreKeys';
import { checkAllKeys } from '../../src/commands/check/checkAllKeys';
import { checkKey } from '../../src/commands/check/checkKey';
import { importKeys } from '../../src/commands/import/importKeys';
import type { KeyServices } from '../../src/commands/keyServices';
import { doLeakStep } from '../../src/commands/leak/doLeakStep';
import { keyLeaked } from '../../src/commands/leak/keyLeaked';
import type { LeakPorts } from '../../src/commands/leak/leakPorts';
import { saveLeakReport } from '../../src/commands/leak/leakReport';
import { revokeChosenKey } from '../../src/commands/rotation/revokeChosenKey';
import { rotateKey } from '../../src/commands/rotation/rotateKey';
import { sendKeyTo } from '../../src/commands/send/sendKeyTo';
import { createAgeThread } from '../../src/keys/backup/ageThread';
import type { LeakStep } from '../../src/lifecycle/leak/incident';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import { enter, type ScriptedAnswer } from '../fakes/scriptedPrompts';
import { useStandIns } from '../fakes/useStandIns';
import { age as quick } from './backupWorld';
import { anthropicKey, closeAll, openFile, read, workspaceRoot } from './editorWindow';
import { createWorld } from './keysWorld';
import { createLeakWorld, createLeakyProject } from './leakWorld';
import { atLogLevel } from './logLevel';
import { findFilesWith, newValue, oldValue } from './rotationWorld';

const gitHub = sampleKey('github-personal-access-token', 711);
const strange = anthropicKey(712);
const passphrase = 'tulip bicycle harbor window pepper';
const models = 'GET api.anthropic.com/v1/models';

/** What VS Code keeps of this window. Undefined where another VS Code runs the tests. */
function findDataFolder(): string | undefined {
  const [folder] = /^.*keyward-host-[^/\\]+/.exec(process.env.XDG_DATA_HOME ?? '') ?? [];
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

suite('through its life, a value', () => {
  const tools = useStandIns();
  let issuers: IssuerServer;
  let folder = '';
  setup(async () => {
    issuers = await startIssuerServer();
    folder = createLeakyProject();
    await openFile(folder, 'package.json');
  });
  teardown(async () => {
    await closeAll(folder);
    await issuers.close();
  });

  test('is in the secret storage, the env file and what it was sent to, and nowhere else', async () => {
    const world = createLeakWorld({ issuers: issuers.origin });
    const other = createWorld({ issuers: issuers.origin });
    const home = path.join(tools().root, 'home');
    const backup = path.join(home, 'mine.age');
    const shown: string[] = [];
    const run = async (
      command: (services: KeyServices, ports: LeakPorts) => Promise<unknown>,
      ...answers: readonly ScriptedAnswer[]
    ): Promise<void> => {
      const { prompts, ports } = world.answer(...answers);
      await command(ports.services, ports).catch((error: unknown) => shown.push(toText(error)));
      shown.push(...prompts.shown);
    };
    const find = async (provider: string) => {
      const entries = await world.ring.list();
      return entries.find(({ record }) => record.provider === provider)?.record.id ?? '';
    };
    const step = (name: LeakStep, ...answers: readonly ScriptedAnswer[]) =>
      run((_, ports) => doLeakStep([world.stepNode(name)], ports), ...answers);

    await atLogLevel('trace', async () => {
      const clipboard = `ANTHROPIC_API_KEY=${oldValue}\nGITHUB_TOKEN=${gitHub}\n`;
      const places = { home, readClipboard: async () => clipboard };
      await run(services => importKeys(services, places), 'Clipboard', enter, enter);
      const id = await find('anthropic');
      issuers.answer(models, { status: 200, json: { data: [{ id: oldValue }], name: oldValue } });
      await run(services => checkKey([id], services));
      issuers.answer(models, { status: 401, json: { error: { message: `bad ${oldValue}` } } });
      await run(services => checkAllKeys(services));
      issuers.answer(models, (_, response) => response.destroy());
      await run(services => checkKey([id], services));
      const age = createAgeThread(path.join(workspaceRoot(), 'no-such-thread.js'));
      await run(services => backUpKeys(services, age), backup, passphrase, passphrase);
      await run(services => backUpKeys(services, quick), backup, passphrase, passphrase);
      const restoring = other.answer(backup, passphrase, enter);
      await restoreKeys(restoring.services, quick);
      shown.push(...restoring.prompts.shown, other.disk.text);

      await run((_, ports) => keyLeaked([{ keyId: id }], ports));
      await step('revoke', true);
      await step('search');
      issuers.answer(models, { status: 200, json: { data: [] } });
      await step('replace', 'Paste the New Key', strange.slice(0, 30), newValue, enter);
      await step('history');
      await step('report');
      await run((_, ports) =>
        saveLeakReport([world.stepNode('report')], {
          ...ports,
          askTarget: async name => vscode.Uri.file(path.join(home, name)),
        }),
      );
      issuers.answer('POST api.github.com/credentials/revoke', {
        status: 422,
        json: { message: gitHub },
      });
      const gitHubId = await find('github');
      await run(services => revokeChosenKey([gitHubId], services), true);
      await run(services => rotateKey([id], services), 'Replace the Value Once More', undefined);

      tools().add('gh', [{ starts: ['secret'], echoes: true, code: 1 }]);
      const target = ['GitHub Actions', 'A Repository', 'acme/shop', enter, true] as const;
      await run(services => sendKeyTo([id], services), ...target);
    });

    const reports = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    const told = [
      ...shown,
      ...world.messages,
      ...world.revealed,
      world.disk.text,
      ...reports.map(document => document.getText()),
      ...vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    ].join('\n');
    const values = [oldValue, newValue, gitHub, strange.slice(0, 30), passphrase];
    const data = findDataFolder();
    assert.deepEqual(
      {
        told: values.filter(value => told.includes(value)),
        kept: data === undefined ? [] : values.flatMap(value => findFilesWith(data, value)),
        home: values.flatMap(value => findFilesWith(home, value)),
        project: findFilesWith(folder, newValue),
        env: read(folder, '.env'),
        delivered: tools().deliveries.map(({ input }) => input),
        // So that the rest was done at all.
        read: issuers.requests.length,
        files: [existsSync(backup), reports.length],
      },
      {
        told: [],
        kept: [],
        home: [],
        project: ['.env'],
        env: `PORT=1\nANTHROPIC_API_KEY=${newValue}\n`,
        delivered: [newValue],
        read: 6,
        files: [true, 1],
      },
    );
  });
});

/** The message, the stack and all causes. */
function toText(error: unknown): string {
  return error instanceof Error
    ? [error.message, error.stack, toText(error.cause)].join('\n')
    : String(error);
}
