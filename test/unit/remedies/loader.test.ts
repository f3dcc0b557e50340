import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { applyChanges } from '../../../src/remedies/applyChanges';
import { planMoveToEnv } from '../../../src/remedies/moveToEnv';
import { contextOf, planOf, type Situation, sampleKey } from './planning';

const run = promisify(execFile);
const notLoaded = {
  by: undefined,
  access: 'process',
  modules: 'commonjs',
  hasLibrary: false,
} as const;

suite('remedies/loader', () => {
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
      { loading: { ...notLoaded, hasLibrary: true }, envFile: '/home/me/shop/.env.local' },
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
});
