import assert from 'node:assert/strict';
import path from 'node:path';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { applyChanges } from '../../../src/remedies/applyChanges';
import { planMoveToEnv, planStoreAndReference } from '../../../src/remedies/moveToEnv';
import { contextOf, moved, nameIn, planOf, resultOf, sampleKey } from './planning';

suite('remedies/moveToEnv', () => {
  test('a plan stores the key, sets the variable, lists its name and changes the code', () => {
    const context = contextOf('javascript', "const a = 'KEY!';");
    const plan = planOf(planMoveToEnv(context));
    const { store, envFile, ...rest } = plan;
    const root = path.join(path.sep, 'work', 'shop');
    assert.deepEqual(
      {
        ...rest,
        store: { ...store, parts: store?.parts.map(part => [part.name, part.value.reveal()]) },
        envFile: { path: envFile?.path, set: envFile?.set.map(part => part.value.reveal()) },
      },
      {
        title: 'Move key to .env and read it from the environment',
        store: {
          provider: 'anthropic',
          label: 'Anthropic API key, shop',
          parts: [['ANTHROPIC_API_KEY', sampleKey]],
        },
        envFile: { path: path.join(root, '.env'), set: [sampleKey] },
        example: { path: path.join(root, '.env.example'), names: ['ANTHROPIC_API_KEY'] },
        changes: [
          { start: 10, end: 12 + sampleKey.length, newText: 'process.env.ANTHROPIC_API_KEY' },
        ],
        notes: [],
      },
    );
  });

  test('a plan that is printed shows no value', () => {
    const plan = planOf(planMoveToEnv(contextOf('python', "a = 'Bearer KEY!' # KEY!")));
    assert.equal(JSON.stringify(plan).includes(sampleKey), false);
  });

  test('a variable that has the value is used again', () => {
    assert.equal(nameIn('go', 'f("KEY!")', { envText: `CLAUDE=${sampleKey}\n` }), 'CLAUDE');
  });

  test('a variable with another value keeps it', () => {
    const envText = 'ANTHROPIC_API_KEY=first\nANTHROPIC_API_KEY_2=second\n';
    assert.equal(nameIn('go', 'f("KEY!")', { envText }), 'ANTHROPIC_API_KEY_3');
  });

  test('an empty variable is filled', () => {
    assert.equal(
      nameIn('go', 'f("KEY!")', { envText: 'ANTHROPIC_API_KEY=\n' }),
      'ANTHROPIC_API_KEY',
    );
  });

  test('a variable that is shipped to browsers is never used', () => {
    const envText = `NEXT_PUBLIC_KEY=${sampleKey}\n`;
    assert.equal(nameIn('go', 'f("KEY!")', { envText }), 'ANTHROPIC_API_KEY');
  });

  const generic = { provider: undefined, ruleId: 'generic-secret' };
  const password = ['hunter2', 'hunter3'].join('');
  const urls: readonly (readonly [scheme: string, name: string])[] = [
    ['postgres', 'DATABASE_URL'],
    ['mongodb+srv', 'MONGODB_URI'],
    ['rediss', 'REDIS_URL'],
  ];
  for (const [scheme, name] of urls) {
    test(`a password moves with its whole ${scheme} URL`, () => {
      const url = `${scheme}://user:${password}@host/db?x=1`;
      const context = contextOf('javascript', `open('${url}');`, {
        covers: password,
        finding: generic,
      });
      const planned = planMoveToEnv(context);
      assert.deepEqual(
        [resultOf(context, planned), planOf(planned).envFile?.set[0]?.value.reveal()],
        [`open(process.env.${name});`, url],
      );
    });
  }

  test('a key of several lines is left to the store', () => {
    const context = contextOf('javascript', 'f(`a\nb`)', { covers: 'a\nb' });
    assert.deepEqual(
      [planMoveToEnv(context).kind, resultOf(context, planStoreAndReference(context))],
      ['unavailable', 'f(process.env.ANTHROPIC_API_KEY)'],
    );
  });

  test('code for browsers gets no variable, only the reason', () => {
    const context = contextOf('javascript', "f('KEY!')", { browserBundle: true });
    assert.match(resultOf(context, planMoveToEnv(context)), /^unavailable: .*your server/);
  });

  test('a comment in code for browsers can be cleaned', () => {
    assert.equal(
      moved('javascript', '// KEY!', { browserBundle: true }),
      '// (moved to .env as ANTHROPIC_API_KEY)',
    );
  });

  test('a reference without an env file says what the program needs', () => {
    const context = contextOf('go', 'package a\n\nimport "os"\n\nvar k = f("KEY!")\n');
    const { envFile, example, notes } = planOf(planStoreAndReference(context));
    assert.deepEqual([envFile, example], [undefined, undefined]);
    assert.match(notes.join(), /needs the variable ANTHROPIC_API_KEY.*Keyward terminal/);
  });

  test('what the detector finds is gone once the plan is carried out', () => {
    const detector = createDetector(providers);
    const context = contextOf(
      'typescript',
      "// KEY!\nconst k = 'KEY!', h = { a: `Bearer KEY!` };\n",
    );
    const [finding] = detector.find(context.text);
    assert.ok(finding);
    const { changes } = planOf(planMoveToEnv({ ...context, finding }));
    assert.deepEqual(detector.find(applyChanges(context.text, changes)), []);
  });

  test('an example keeps the name and loses the value', () => {
    const context = contextOf('properties', 'A=1\nMAIL_KEY="KEY!" # mail\n', {
      path: '/home/me/shop/.env.example',
    });
    const planned = planMoveToEnv(context);
    assert.deepEqual(
      [
        resultOf(context, planned),
        planOf(planned).envFile?.set.map(({ name, value }) => [name, value.reveal()]),
      ],
      ['A=1\nMAIL_KEY= # mail\n', [['MAIL_KEY', sampleKey]]],
    );
  });

  test('an example leaves another value in the env file alone and says so', () => {
    const context = contextOf('properties', 'MAIL_KEY=KEY!\n', {
      path: '/home/me/shop/.env.example',
      envText: 'MAIL_KEY=mine\n',
    });
    const plan = planOf(planMoveToEnv(context));
    assert.deepEqual(
      [plan.envFile, plan.notes],
      [undefined, ['.env has another value for MAIL_KEY, which stays.']],
    );
  });

  test('a key in an env file is where it belongs', () => {
    assert.match(
      moved('properties', 'K=KEY!\n', { path: '/home/me/shop/.env.local' }),
      /^unavailable: .*already/,
    );
  });

  test('prose names the variable', () => {
    const code = '# Use\n`curl -H "x-api-key: KEY!"`\n';
    assert.equal(moved('markdown', code), '# Use\n`curl -H "x-api-key: $ANTHROPIC_API_KEY"`\n');
  });

  test('a command in a notebook is left alone', () => {
    assert.match(moved('python', '!curl -H "KEY!"'), /^unavailable: .*command of the notebook/);
  });
});
