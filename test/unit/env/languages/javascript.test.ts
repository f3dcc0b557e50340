import assert from 'node:assert/strict';
import { moved } from '../../remedies/planning';

const name = 'process.env.ANTHROPIC_API_KEY';

suite('env/languages/javascript', () => {
  const rows: readonly (readonly [
    title: string,
    languageId: string,
    before: string,
    after: string,
  ])[] = [
    ['a constant', 'javascript', "const key = 'KEY!';\n", `const key = ${name};\n`],
    ['double quotes', 'javascript', 'send("KEY!")', `send(${name})`],
    ['a template literal', 'javascript', 'send(`KEY!`)', `send(${name})`],
    ['a tagged template', 'javascript', 'sql`KEY!`', `sql\`\${${name}}\``],
    [
      'a key in a longer text',
      'javascript',
      "h = { Authorization: 'Bearer KEY!' }",
      `h = { Authorization: \`Bearer \${${name}}\` }`,
    ],
    [
      'backticks and dollar braces in a longer text',
      'javascript',
      "s = 'it\\'s `a` ${b} KEY!'",
      `s = \`it\\'s \\\`a\\\` \\\${b} \${${name}}\``,
    ],
    [
      'a template that has holes already',
      'javascript',
      'f(`${a("}")} KEY! ${b}`)',
      `f(\`\${a("}")} \${${name}} \${b}\`)`,
    ],
    ['a JSX attribute', 'javascriptreact', '<Chat\n  key="KEY!" />', `<Chat\n  key={${name}} />`],
    [
      'a part of a JSX attribute',
      'javascriptreact',
      '<Chat a={1} key="Bearer KEY!" />',
      `<Chat a={1} key={\`Bearer \${${name}}\`} />`,
    ],
    [
      'a typed constant',
      'typescript',
      "const k: string = 'KEY!';",
      `const k: string = ${name} ?? '';`,
    ],
    ['an argument', 'typescript', "f('KEY!', 1)", `f(${name} ?? '', 1)`],
    ['an operand', 'typescript', "k = a || 'KEY!';", `k = a || (${name} ?? '');`],
    ['a comparison', 'typescript', "if (k === 'KEY!') {", `if (k === (${name} ?? '')) {`],
    ['a receiver', 'typescript', "k = 'KEY!'.trim();", `k = (${name} ?? '').trim();`],
    ['no semicolon', 'typescript', "const k = 'KEY!'\nf()", `const k = ${name} ?? ''\nf()`],
    ['a constant assertion', 'typescript', "k = 'KEY!' as const;", `k = ${name} ?? '';`],
    ['a member', 'typescript', "class A { k = 'KEY!'; }", `class A { k = ${name} ?? ''; }`],
    [
      'a regular expression before it',
      'javascript',
      "a = /['\"]/; k = 'KEY!'",
      `a = /['"]/; k = ${name}`,
    ],
    [
      'an apostrophe in JSX text',
      'javascriptreact',
      "<p>Don't {f('KEY!')}</p>",
      `<p>Don't {f(${name})}</p>`,
    ],
    [
      'a comment',
      'javascript',
      '// old: KEY!\nf()',
      '// old: (moved to .env as ANTHROPIC_API_KEY)\nf()',
    ],
    [
      'every place of one key',
      'javascript',
      "a('KEY!'); b('KEY!'); // KEY!",
      `a(${name}); b(${name}); // (moved to .env as ANTHROPIC_API_KEY)`,
    ],
    [
      'the script of a component',
      'vue',
      "<template>it's</template>\n<script setup>\nconst k = 'KEY!'\n</script>",
      `<template>it's</template>\n<script setup>\nconst k = ${name} ?? ''\n</script>`,
    ],
    [
      'carriage returns, tabs and a byte-order mark',
      'javascript',
      "\uFEFF'use strict';\r\n\tf('KEY!');\r\n",
      `\uFEFF'use strict';\r\n\tf(${name});\r\n`,
    ],
  ];
  for (const [title, languageId, before, after] of rows) {
    test(`${title} in ${languageId} reads the variable`, () => {
      assert.equal(moved(languageId, before), after);
    });
  }

  const refused: readonly (readonly [
    title: string,
    languageId: string,
    code: string,
    reason: string,
  ])[] = [
    ['a property name', 'javascript', "o = { 'KEY!': 1 }", 'name of a property'],
    [
      'an optional member',
      'typescript',
      "interface A {\n  a: 1\n  'KEY!'?: string\n}",
      'name of a property',
    ],
    ['a type argument', 'typescript', "type A<B extends string = 'KEY!'> = B", 'in a type'],
    ['an import', 'javascript', "import 'KEY!';", 'in an import'],
    ['a type alias', 'typescript', "type K = 'KEY!';", 'in a type'],
    ['a union', 'typescript', "let k: 'KEY!' | null;", 'in a type'],
    ['an enum', 'typescript', "enum K { A = 'KEY!' }", 'in an enum'],
    ['bare text', 'javascriptreact', '<p>KEY!</p>', 'not stand in a text literal'],
    [
      'markup of a component',
      'vue',
      '<template><A k="KEY!"/></template>',
      'not stand in a text literal',
    ],
  ];
  for (const [title, languageId, code, reason] of refused) {
    test(`${title} in ${languageId} is left alone with a reason`, () => {
      assert.match(moved(languageId, code), new RegExp(`^unavailable: .*${reason}`));
    });
  }

  test('a Deno program asks Deno', () => {
    const loading = { by: undefined, access: 'deno', modules: 'esm', hasLibrary: false } as const;
    assert.equal(
      moved('typescript', "const k = 'KEY!';", { loading }),
      "const k = Deno.env.get('ANTHROPIC_API_KEY') ?? '';",
    );
  });

  test('a SvelteKit server module imports its private variables', () => {
    const loading = {
      by: 'SvelteKit',
      access: 'sveltekit',
      modules: 'esm',
      hasLibrary: false,
    } as const;
    assert.equal(
      moved('typescript', "import a from 'a';\nconst k = 'KEY!';\n", { loading }),
      "import { env } from '$env/dynamic/private';\nimport a from 'a';\n" +
        "const k = env.ANTHROPIC_API_KEY ?? '';\n",
    );
  });
});
