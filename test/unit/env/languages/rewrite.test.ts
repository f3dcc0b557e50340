import assert from 'node:assert/strict';
import { moved } from '../../remedies/planning';

const name = 'ANTHROPIC_API_KEY';
const java = `System.getenv("${name}")`;
const csharp = `Environment.GetEnvironmentVariable("${name}")`;
const rust = `std::env::var("${name}").expect("${name} is not set")`;
const swift = `ProcessInfo.processInfo.environment["${name}"]!`;
const dart = `Platform.environment['${name}']!`;
const elixir = `System.fetch_env!("${name}")`;
const hole = (code: string) => `\${${code}}`;

type Row = readonly [title: string, before: string, after: string];

const table: Readonly<Record<string, readonly Row[]>> = {
  python: [
    [
      'the import stands behind the docstring and the future',
      '#!/usr/bin/env python3\n"""Doc."""\nfrom __future__ import annotations\n\nkey = "KEY!"\n',
      `#!/usr/bin/env python3\n"""Doc."""\nfrom __future__ import annotations\nimport os\n\nkey = os.environ["${name}"]\n`,
    ],
    [
      'an import that is there is kept',
      "import sys, os\nf('KEY!')",
      `import sys, os\nf(os.environ["${name}"])`,
    ],
    [
      'a longer text becomes an f-string',
      "import os\nh = 'Bearer KEY! {x}'",
      `import os\nh = f'Bearer {os.environ["${name}"]} {{x}}'`,
    ],
    [
      'an f-string gets a hole',
      'import os\nh = f"{a} KEY! {{"',
      `import os\nh = f"{a} {os.environ['${name}']} {{"`,
    ],
    [
      'a text in a hole keeps its quotes',
      'import os\nf"{g(\'KEY!\')}"',
      `import os\nf"{g(os.environ['${name}'])}"`,
    ],
    ['bytes are encoded', "import os\nb'KEY!'", `import os\nos.environ["${name}"].encode()`],
    [
      'neighbours stay joined',
      "import os\nk = ('a'\n 'KEY!')",
      `import os\nk = ('a'\n f'{os.environ["${name}"]}')`,
    ],
    [
      'a raw text stays raw',
      "import os\nh = r'\\d KEY!'",
      `import os\nh = rf'\\d {os.environ["${name}"]}'`,
    ],
    [
      'carriage returns and a byte-order mark stay',
      '\uFEFFimport sys\r\nk = "KEY!"\r\n',
      `\uFEFFimport os\r\nimport sys\r\nk = os.environ["${name}"]\r\n`,
    ],
  ],
  go: [
    [
      'a constant becomes a variable, the import is sorted in',
      'package main\n\nimport (\n\t"fmt"\n\t"strings"\n)\n\nconst key = "KEY!"\n',
      `package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n)\n\nvar key = os.Getenv("${name}")\n`,
    ],
    [
      'a constant leaves its block',
      'package a\n\nimport "os"\n\nconst (\n\ta = 1\n\tkey = "KEY!"\n)\n',
      `package a\n\nimport "os"\n\nconst (\n\ta = 1\n)\nvar key = os.Getenv("${name}")\n`,
    ],
    [
      'a longer text is joined',
      'package a\n\nfunc f() { g("Bearer KEY!", `a KEY! b`) }\n',
      `package a\n\nimport "os"\n\nfunc f() { g("Bearer " + os.Getenv("${name}"), \`a \` + os.Getenv("${name}") + \` b\`) }\n`,
    ],
  ],
  java: [
    ['a constant stays one', 'static final String K = "KEY!";', `static final String K = ${java};`],
    [
      'a receiver gets brackets',
      'x = "Bearer KEY!".getBytes();',
      `x = ("Bearer " + ${java}).getBytes();`,
    ],
    ['a text in the middle is joined', 'f("a KEY! b");', `f("a " + ${java} + " b");`],
  ],
  kotlin: [
    [
      'a compile-time constant becomes a value',
      'const val K = "KEY!"\nval h = "Bearer KEY!"',
      `val K = ${java}\nval h = "Bearer ${hole(java)}"`,
    ],
  ],
  csharp: [
    [
      'a constant field becomes a read-only one',
      'using System.Net;\nclass A\n{\n    private const string K = "KEY!";\n}\n',
      `using System;\nusing System.Net;\nclass A\n{\n    private static readonly string K = ${csharp};\n}\n`,
    ],
    [
      'a local constant becomes a variable',
      'using System;\nclass A { void F() { const string k = "KEY!"; } }',
      `using System;\nclass A { void F() { string k = ${csharp}; } }`,
    ],
    [
      'an interpolated text is joined',
      'using System;\nvar h = $"{a} KEY! {b}";',
      `using System;\nvar h = $"{a} " + ${csharp} + $" {b}";`,
    ],
  ],
  ruby: [
    ['a text in single quotes', "k = 'KEY!'.freeze", `k = ENV.fetch("${name}").freeze`],
    ['a longer text', 'k = "Bearer KEY!"', `k = "Bearer #{ENV.fetch("${name}")}"`],
    ['a longer text in single quotes', "k = 'Bearer KEY!'", `k = 'Bearer ' + ENV.fetch("${name}")`],
    [
      'a here document',
      'k = <<~EOS\n  a KEY!\nEOS\n',
      `k = <<~EOS\n  a #{ENV.fetch("${name}")}\nEOS\n`,
    ],
  ],
  php: [
    [
      'an argument',
      "<p title='x'><?php f('KEY!'); ?>",
      `<p title='x'><?php f(getenv('${name}')); ?>`,
    ],
    [
      'a longer text',
      '<?php $h = "a {$b["c"]} KEY!";',
      `<?php $h = "a {$b["c"]} " . getenv('${name}');`,
    ],
  ],
  rust: [
    ['a local', 'fn main() { let k = "KEY!"; }', `fn main() { let k = &${rust}; }`],
    ['an owned text', 'let k = "KEY!".to_string();', `let k = ${rust}.to_string();`],
    ['an argument', 'f("KEY!");', `f(${rust}.as_str());`],
    [
      'a longer text',
      'let h = String::from("Bearer {KEY!}");',
      `let h = String::from(format!("Bearer {{{}}}", ${rust}));`,
    ],
    [
      'a lifetime before it',
      'fn f<\'a>(x: &\'a str) { g("KEY!") ; }',
      `fn f<'a>(x: &'a str) { g(${rust}.as_str()) ; }`,
    ],
  ],
  swift: [
    ['a constant', 'let k = "KEY!"\n', `import Foundation\n\nlet k = ${swift}\n`],
    [
      'a longer text',
      'import Foundation\nf("a \\(b("c")) KEY!")',
      `import Foundation\nf("a \\(b("c")) \\(${swift})")`,
    ],
  ],
  dart: [
    [
      'a constant becomes final',
      "import 'dart:io';\nconst k = 'KEY!';",
      `import 'dart:io';\nfinal k = ${dart};`,
    ],
    [
      'a longer text',
      "final h = 'Bearer KEY!';",
      `import 'dart:io';\n\nfinal h = 'Bearer ${hole(dart)}';`,
    ],
  ],
  elixir: [
    ['a function', 'def k, do: "KEY!"', `def k, do: ${elixir}`],
    ['a longer text', 'f("Bearer KEY!")', `f("Bearer #{${elixir}}")`],
  ],
  shellscript: [
    ['a bare word', `export ${name}=KEY!\n`, `export ${name}="${hole(name)}"\n`],
    ['double quotes', 'curl -H "x-api-key: KEY!"', `curl -H "x-api-key: ${hole(name)}"`],
    ['single quotes', "a 'KEY!'", `a "${hole(name)}"`],
    ['a part of single quotes', `curl -d '{"k":"KEY!"}'`, `curl -d '{"k":"'"${hole(name)}"'"}'`],
    ['a here document', 'cat <<EOF\nKEY!\nEOF\n', `cat <<EOF\n${hole(name)}\nEOF\n`],
  ],
  powershell: [
    ['a variable', "$k = 'KEY!'", `$k = $env:${name}`],
    ['a longer text', "$h = 'it''s KEY! $x'", `$h = "it's ${hole(`env:${name}`)} \`$x"`],
    ['a text with holes', '$h = "$(a "b") KEY!"', `$h = "$(a "b") ${hole(`env:${name}`)}"`],
  ],
};

suite('env/languages: rewritten', () => {
  for (const [languageId, rows] of Object.entries(table)) {
    for (const [title, before, after] of rows) {
      test(`in ${languageId}, ${title}`, () => {
        assert.equal(moved(languageId, before), after);
      });
    }
  }
});
