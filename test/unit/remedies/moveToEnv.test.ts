import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { applyChanges } from '../../../src/remedies/applyChanges';
import type { FixPlan } from '../../../src/remedies/fixPlan';
import { planMoveToEnv, planStoreAndReference } from '../../../src/remedies/moveToEnv';
import type { Planned } from '../../../src/remedies/remedyContext';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';
import { contextOf, moved, resultOf, type Situation, sampleKey } from './planning';

const run = promisify(execFile);
const notLoaded = {
  by: undefined,
  access: 'process',
  modules: 'commonjs',
  hasLibrary: false,
} as const;

function planOf(planned: Planned): FixPlan {
  assert.equal(planned.kind, 'plan');
  return planned.kind === 'plan' ? planned.plan : assert.fail();
}

function nameIn(languageId: string, code: string, situation: Situation = {}): string | undefined {
  const plan = planOf(planMoveToEnv(contextOf(languageId, code, situation)));
  return plan.envFile?.set[0]?.name;
}

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
  const names: readonly (readonly [languageId: string, code: string, name: string])[] = [
    ['javascript', "const stripeKey = 'KEY!';", 'STRIPE_KEY'],
    ['javascript', "o = { apiKey: 'KEY!' }", 'API_KEY'],
    ['typescript', "private readonly dbPassword: string = 'KEY!';", 'DB_PASSWORD'],
    ['javascript', "process.env.NEXT_PUBLIC_MAIL_TOKEN = 'KEY!'", 'MAIL_TOKEN'],
    ['python', "config['api-token'] = 'KEY!'", 'API_TOKEN'],
    ['ruby', "opts = { :mail_key => 'KEY!' }", 'MAIL_KEY'],
    ['go', 'mailKey := "KEY!"', 'MAIL_KEY'],
    ['javascript', "send('KEY!')", 'API_KEY'],
  ];
  for (const [languageId, code, name] of names) {
    test(`an unknown key in ${code} is named ${name}`, () => {
      assert.equal(nameIn(languageId, code, { finding: generic }), name);
    });
  }

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

  test('a workflow reads a repository secret and nothing is written beside it', () => {
    const context = contextOf('yaml', 'env:\n  T: KEY!\n', {
      path: '/shop/.github/workflows/ci.yml',
      finding: { provider: 'github', ruleId: 'github-token' },
    });
    const planned = planMoveToEnv(context);
    const { envFile, notes } = planOf(planned);
    assert.equal(resultOf(context, planned), 'env:\n  T: $'.concat('{{ secrets.GH_TOKEN }}\n'));
    assert.equal(envFile, undefined);
    assert.match(notes.join(), /secret named GH_TOKEN/);
  });

  const files: readonly (readonly [
    path: string,
    languageId: string,
    before: string,
    after: string,
  ])[] = [
    ['/shop/compose.yaml', 'dockercompose', 'K: "KEY!"', 'K: "$'.concat('{ANTHROPIC_API_KEY}"')],
    ['/shop/docker-compose.prod.yml', 'yaml', '- K=KEY!', '- K=$'.concat('{ANTHROPIC_API_KEY}')],
    ['/shop/compose.yaml', 'yaml', 'e: { K: KEY! }', 'e: { K: "$'.concat('{ANTHROPIC_API_KEY}" }')],
    ['/shop/.mcp.json', 'json', '{"k": "KEY!"}', '{"k": "$'.concat('{ANTHROPIC_API_KEY}"}')],
    [
      '/shop/.cursor/mcp.json',
      'json',
      '{"k": "KEY!"}',
      '{"k": "$'.concat('{env:ANTHROPIC_API_KEY}"}'),
    ],
    ['/shop/src/application.yml', 'yaml', 'k: KEY!', 'k: $'.concat('{ANTHROPIC_API_KEY}')],
  ];
  for (const [file, languageId, before, after] of files) {
    test(`${file} refers to the variable in its own way`, () => {
      assert.equal(moved(languageId, before, { path: file }), after);
    });
  }
  for (const file of ['.vscode/mcp.json', 'claude_desktop_config.json', 'package.json']) {
    test(`${file} cannot refer to a variable`, () => {
      assert.match(
        moved('json', '{"k": "KEY!"}', { path: `/shop/${file}` }),
        /^unavailable: .+\.$/,
      );
    });
  }

  const loaders: readonly (readonly [
    title: string,
    languageId: string,
    code: string,
    situation: Situation,
    after: string,
  ])[] = [
    [
      'an ES module with dotenv',
      'javascript',
      "#!/usr/bin/env node\nimport a from 'a';\nf('KEY!');\n",
      { loading: { ...notLoaded, hasLibrary: true } },
      "#!/usr/bin/env node\nimport 'dotenv/config';\nimport a from 'a';\nf(process.env.ANTHROPIC_API_KEY);\n",
    ],
    [
      'a CommonJS module with dotenv and another file',
      'javascript',
      "'use strict';\r\nconst a = require('a');\r\nf('KEY!');\r\n",
      { loading: { ...notLoaded, hasLibrary: true }, envFile: '/work/shop/.env.local' },
      "'use strict';\r\nrequire('dotenv').config({ path: '.env.local' });\r\nconst a = require('a');\r\nf(process.env.ANTHROPIC_API_KEY);\r\n",
    ],
    [
      'Python',
      'python',
      '"""Doc."""\nimport os\n\nf("KEY!")\n',
      { loading: notLoaded },
      '"""Doc."""\nfrom dotenv import load_dotenv\n\nload_dotenv()\n\nimport os\n\nf(os.environ["ANTHROPIC_API_KEY"])\n',
    ],
    [
      'a shell script',
      'shellscript',
      '#!/bin/sh\na KEY!\n',
      { loading: notLoaded },
      '#!/bin/sh\nset -a; . ./.env; set +a\na "$'.concat('{ANTHROPIC_API_KEY}"\n'),
    ],
  ];
  for (const [title, languageId, code, situation, after] of loaders) {
    test(`the line that loads the env file fits ${title}`, () => {
      const context = contextOf(languageId, code, situation);
      const { changes, loader, notes } = planOf(planMoveToEnv(context));
      const changed = applyChanges(context.text, changes);
      assert.equal(applyChanges(changed, loader?.changes ?? []), after);
      assert.match(notes.join(), /does not load \.env/);
    });
  }

  for (const [title, suffix, code] of [
    [
      'a CommonJS program',
      '.cjs',
      "const { EOL } = require('node:os');\nprocess.stdout.write('KEY!' + EOL);\n",
    ],
    [
      'an ES module',
      '.mjs',
      "import { EOL } from 'node:os';\nprocess.stdout.write(`${'KEY!'}${EOL}`);\n",
    ],
  ] as const) {
    test(`${title} still prints the key after the fix and its line, from .env`, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'keyward-'));
      try {
        const context = contextOf('javascript', code, { loading: notLoaded });
        const { changes, loader, envFile } = planOf(planMoveToEnv(context));
        const text = applyChanges(applyChanges(context.text, changes), loader?.changes ?? []);
        const [variable] = envFile?.set ?? [];
        const program = path.join(folder, `program${suffix}`);
        await writeFile(program, text);
        await writeFile(
          path.join(folder, '.env'),
          `${variable?.name}=${variable?.value.reveal()}\n`,
        );
        const { stdout } = await run(process.execPath, [program], { cwd: folder });
        assert.deepEqual([text.includes(sampleKey), stdout.trim()], [false, sampleKey]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }

  const programs: Readonly<Record<string, string>> = {
    javascript: "const config = { apiKey: '<key>' };\n",
    python: 'client = Client(api_key="<key>")\n',
    go: 'package a\n\nvar apiKey = "<key>"\n',
    shellscript: 'export API_KEY=<key>\n',
    csharp: 'var apiKey = "<key>";\n',
  };
  for (const [ruleId, template] of Object.entries(keyTemplates)) {
    const provider = providers.find(({ rules }) => rules.some(rule => rule.id === ruleId));
    const rule = provider?.rules.find(({ id }) => id === ruleId);
    if (rule === undefined || rule.kind === 'public' || template.around !== undefined) {
      continue;
    }
    test(`a key of ${ruleId} that is found moves as a whole in every language`, () => {
      const detector = createDetector(providers);
      const key = fillTemplate(template.key);
      for (const [languageId, program] of Object.entries(programs)) {
        const text = program.replace('<key>', key);
        const [finding] = detector.find(text);
        assert.ok(finding);
        const { changes, envFile } = planOf(
          planMoveToEnv({ ...contextOf(languageId, text), finding }),
        );
        const after = applyChanges(text, changes);
        assert.deepEqual(
          [
            envFile?.set.map(({ value }) => value.reveal()),
            after.includes(key),
            detector.find(after),
          ],
          [[key], false, []],
        );
      }
    });
  }

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
});
