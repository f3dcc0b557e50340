import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Platform } from '../../../src/deploy/platform';
import { platforms } from '../../../src/deploy/platforms';
import { listNames, readSignIn } from '../../../src/deploy/readTool';
import { type KeyDelivery, sendKey } from '../../../src/deploy/sendKey';
import { Secret } from '../../../src/secret';
import { sampleKey } from '../../fakes/sampleKeys';
import type { Behaviour } from '../../fakes/standIns';
import { useStandIns } from '../../fakes/useStandIns';
import { eventuallyPasses } from '../../ui/eventually';

const value = sampleKey('anthropic-api-key', 72);
const other = sampleKey('anthropic-api-key', 73);

suite('sending a key', () => {
  const tools = useStandIns();

  function toDelivery(behaviours: readonly Behaviour[], changes: Partial<KeyDelivery> = {}) {
    const platform = find('github');
    const delivery: KeyDelivery = {
      platform,
      program: tools().add('gh', behaviours),
      folder: tools().folder,
      answers: { level: 'repository', repository: 'acme/shop' },
      parts: [{ name: 'KEY', label: 'Claude', value: new Secret(value) }],
      ...changes,
    };
    return delivery;
  }

  test('a tool that fails is quoted by its first line', async () => {
    const complains = '\n\u001b[31mX HTTP 404: Not Found\u001b[0m\nmore\n';
    const report = await sendKey(toDelivery([{ starts: ['secret'], code: 1, complains }]));
    assert.deepEqual(report, {
      sent: [],
      failure: {
        name: 'KEY',
        kind: 'failed',
        reason: 'gh ended with exit code 1. It said: X HTTP 404: Not Found',
      },
    });
  });

  for (const [how, complains] of [
    ['as it is', `bad value ${value}`],
    ['in part', `bad value ${value.slice(40, 50)}…`],
    ['in upper case', `BAD VALUE ${value.toUpperCase()}`],
    ['in base64', `bad value ${Buffer.from(value).toString('base64')}`],
    ['as hexadecimal digits', `bad value ${Buffer.from(value).toString('hex')}`],
    ['with colours between', `bad value ${value.replace(/(.{4})/g, '$1\u001b[0m')}`],
    ['as another key', `bad value ${other}`],
  ] as const) {
    test(`a value that a failing tool says ${how} is not shown`, async () => {
      const report = await sendKey(toDelivery([{ starts: ['secret'], code: 1, complains }]));
      assert.equal(report.failure?.reason, 'gh ended with exit code 1. What it said is not shown.');
    });
  }

  test('a tool that ends well may say what it likes', async () => {
    const report = await sendKey(toDelivery([{ starts: ['secret'], echoes: true }]));
    assert.deepEqual(report, { sent: ['KEY'] });
  });

  test('a tool that does not end is stopped, whatever it thinks of it', async () => {
    const delivery = toDelivery([{ starts: ['secret'], hangs: true }], { timeout: 3_000 });
    const report = await sendKey(delivery);
    assert.deepEqual(report.failure, {
      name: 'KEY',
      kind: 'late',
      reason: 'gh did not end within 3 seconds and was stopped.',
    });
    await eventuallyPasses(() => assert.equal(isRunning(tools().processIds), false));
  });

  test('cancelling stops the tool', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const sending = sendKey(toDelivery([{ starts: ['secret'], hangs: true }], { signal }));
    await eventuallyPasses(() => assert.equal(tools().calls.length, 1));
    controller.abort();
    const report = await sending;
    assert.equal(report.failure?.kind, 'cancelled');
    await eventuallyPasses(() => assert.equal(isRunning(tools().processIds), false));
  });

  test('what was cancelled before is not started', async () => {
    const report = await sendKey(toDelivery([], { signal: AbortSignal.abort() }));
    assert.deepEqual([report.failure?.kind, tools().calls], ['cancelled', []]);
  });

  test('a tool that ends before it reads fails with its own words', async () => {
    const behaviour = { starts: ['secret'], readsNothing: true, code: 4, complains: 'no access' };
    const long = new Secret(value.repeat(20_000));
    const report = await sendKey(
      toDelivery([{ ...behaviour, readsNothing: true }], {
        parts: [{ name: 'KEY', label: 'Claude', value: long }],
      }),
    );
    assert.equal(report.failure?.reason, 'gh ended with exit code 4. It said: no access');
  });

  test('a program that is gone by then is told as such', async () => {
    const delivery = toDelivery([], { program: '/nowhere/gh', folder: '/nowhere' });
    const report = await sendKey(delivery);
    assert.equal(report.failure?.reason, 'gh could not be started.');
  });

  test('without a program that passes the value on, nothing is started', async () => {
    process.env.PATH = tools().bin;
    const report = await sendKey(toDelivery([]));
    assert.deepEqual([report.failure?.kind, tools().calls], ['failed', []]);
  });

  test('a program of the project is not put in between', async () => {
    process.env.PATH = ['.', tools().search].join(path.delimiter);
    const stolen = path.join(tools().root, 'stolen');
    writeFileSync(path.join(tools().folder, 'cat'), `#!/bin/sh\n/bin/cat > ${stolen}\n`, {
      mode: 0o755,
    });
    const report = await sendKey(toDelivery([]));
    assert.deepEqual([report, existsSync(stolen)], [{ sent: ['KEY'] }, false]);
  });

  test('of several parts nothing is sent after the first that fails', async () => {
    const parts = ['ONE', 'TWO', 'THREE'].map(name => ({
      name,
      label: 'AWS',
      value: new Secret(name === 'TWO' ? other : value),
    }));
    const delivery = toDelivery([{ starts: ['secret', 'set', 'TWO'], code: 1 }], { parts });
    const report = await sendKey(delivery);
    assert.deepEqual(
      [report.sent, report.failure?.name, tools().deliveries.map(call => call.arguments[2])],
      [['ONE'], 'TWO', ['ONE', 'TWO']],
    );
  });

  test('a Vault engine that would drop the other fields is not written to', async () => {
    const platform = find('vault');
    const complains = 'Metadata not supported on KV Version 1';
    const report = await sendKey(
      toDelivery([], {
        platform,
        program: tools().add('vault', [{ starts: ['kv', 'metadata'], code: 1, complains }]),
        answers: { mount: 'secret', path: 'shop' },
      }),
    );
    assert.deepEqual([report.failure?.kind, tools().deliveries], ['refused', []]);
  });

  test('values that a format cannot hold are refused before anything starts', async () => {
    const refused: readonly (readonly [string, string])[] = [
      ['fly', 'a\r\nb'],
      ['fly', '"'],
      ['fly', '""x"'],
      ['fly', 'a\nb"""\nc'],
      ['doppler', 'a\rb'],
      ['vercel', 'x'.repeat(40_000)],
      ['aws-parameters', 'x'.repeat(4097)],
      ['github', ''],
    ];
    const kinds = await Promise.all(
      refused.map(async ([id, text]) => {
        const parts = [{ name: 'KEY', label: 'Claude', value: new Secret(text) }];
        const report = await sendKey(toDelivery([], { platform: find(id), parts }));
        return report.failure?.kind;
      }),
    );
    assert.deepEqual([kinds, tools().calls], [refused.map(() => 'refused'), []]);
  });
});

suite('what a tool says of itself', () => {
  const tools = useStandIns();

  for (const [id, behaviour, expected] of [
    ['github', { starts: ['auth', 'status'] }, 'signed-in'],
    ['github', { starts: ['auth', 'status'], code: 1 }, 'signed-out'],
    ['cloudflare', { starts: ['whoami'], prints: 'You are not authenticated.' }, 'signed-out'],
    ['cloudflare', { starts: ['whoami'], prints: 'You are logged in.' }, 'signed-in'],
    ['google-secrets', { starts: ['auth', 'list'] }, 'signed-out'],
    ['google-secrets', { starts: ['auth', 'list'], prints: 'me@example.org\n' }, 'signed-in'],
    ['github', { starts: ['auth', 'status'], hangs: true }, 'unanswered'],
  ] as const) {
    test(`${id} is ${expected} after ${JSON.stringify(behaviour)}`, async () => {
      const platform = find(id);
      const program = tools().add(platform.programs[0], [behaviour]);
      const place = {
        program,
        folder: tools().folder,
        timeout: expected === 'unanswered' ? 1_000 : 20_000,
      };
      assert.equal(await readSignIn(platform, place), expected);
    });
  }

  test('names are listed by the tool, without what looks like an option', async () => {
    const prints = JSON.stringify([{ Name: 'shop' }, { Name: '--rf' }, { Name: 'shop' }, {}, null]);
    assert.deepEqual(await list('fly', [{ starts: ['apps', 'list'], prints }]), ['shop']);
  });

  test('a tool that lists nothing sensible leaves the name to be typed', async () => {
    assert.deepEqual(
      [
        await list('fly', [{ starts: ['apps', 'list'], prints: 'Welcome' }]),
        await list('fly', [{ starts: ['apps', 'list'], prints: '["shop"]', code: 1 }]),
      ],
      [[], []],
    );
  });

  async function list(id: string, behaviours: readonly Behaviour[]): Promise<readonly string[]> {
    const { questions, programs } = find(id);
    const question = questions.find(({ listing }) => listing !== undefined);
    assert.ok(question?.listing !== undefined && question.typed !== undefined);
    const program = tools().add(programs[0], behaviours);
    const { typed } = question;
    return listNames(question.listing, {}, { program, folder: tools().folder, typed });
  }
});

function find(id: string): Platform {
  const platform = platforms.find(candidate => candidate.id === id);
  assert.ok(platform !== undefined);
  return platform;
}

function isRunning(processIds: readonly number[]): boolean {
  assert.notEqual(processIds.length, 0);
  return processIds.some(processId => {
    try {
      return process.kill(processId, 0);
    } catch {
      return false;
    }
  });
}
