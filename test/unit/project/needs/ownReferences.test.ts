import assert from 'node:assert/strict';
import type { EnvAccess } from '../../../../src/env/languages/language';
import { moved, type Situation } from '../../remedies/planning';
import { needsOf } from './needsOf';

const name = 'ANTHROPIC_API_KEY';

function through(access: EnvAccess): Situation {
  return { loading: { by: 'a test', access, modules: 'esm', hasLibrary: false } };
}

type Row = readonly [file: string, languageId: string, code: string, situation?: Situation];

/** Every way in which Keyward writes a read: whole, inside of a text, and for each framework. */
const rows: readonly Row[] = [
  ['a.js', 'javascript', "const key = 'KEY!';"],
  ['a.js', 'javascript', "h = { Authorization: 'Bearer KEY!' }"],
  ['a.js', 'javascript', 'f(`${a("}")} KEY! ${b}`)'],
  ['a.jsx', 'javascriptreact', '<Chat key="KEY!" />'],
  ['a.jsx', 'javascriptreact', '<Chat a={1} key="Bearer KEY!" />'],
  ['a.ts', 'typescript', "const k: string = 'KEY!';"],
  ['a.ts', 'typescript', "k = 'KEY!'.trim();"],
  ['a.tsx', 'typescriptreact', '<Chat key="KEY!" />'],
  ['a.vue', 'vue', "<script setup>\nconst k = 'KEY!';\n</script>"],
  ['a.ts', 'typescript', "const k = 'KEY!';", through('deno')],
  ['a.js', 'javascript', "const k = 'Bearer KEY!';", through('deno')],
  ['a.astro', 'astro', "---\nconst k = 'KEY!';\n---", through('import-meta')],
  ['a.ts', 'typescript', "const k = 'Bearer KEY!';", through('import-meta')],
  ['a.ts', 'typescript', "export const k = 'KEY!';", through('sveltekit')],
  ['a.py', 'python', 'key = "KEY!"'],
  ['a.py', 'python', "import os\nh = 'Bearer KEY! {x}'"],
  ['a.py', 'python', 'import os\nh = f"{a} KEY!"'],
  ['a.py', 'python', 'import os\nf"{g(\'KEY!\')}"'],
  ['a.py', 'python', "import os\nb'KEY!'"],
  ['a.go', 'go', 'package a\n\nconst key = "KEY!"\n'],
  ['a.go', 'go', 'package a\n\nfunc f() { g("Bearer KEY!", `a KEY! b`) }\n'],
  ['A.java', 'java', 'static final String K = "KEY!";'],
  ['A.java', 'java', 'f("a KEY! b");'],
  ['a.kt', 'kotlin', 'val h = "Bearer KEY!"'],
  ['a.kt', 'kotlin', 'val h = """\n  Bearer KEY!\n"""'],
  ['a.cs', 'csharp', 'using System;\nvar h = $"{a} KEY! {b}";'],
  ['a.cs', 'csharp', 'using System;\nvar h = "KEY!";'],
  ['a.rb', 'ruby', "k = 'KEY!'.freeze"],
  ['a.rb', 'ruby', 'k = "Bearer KEY!"'],
  ['a.rb', 'ruby', 'k = <<~EOS\n  a KEY!\nEOS\n'],
  ['a.php', 'php', "<p title='x'><?php f('KEY!'); ?>"],
  ['a.php', 'php', '<?php $h = "a {$b["c"]} KEY!";'],
  ['a.php', 'php', "<?php $h = 'KEY!';", through('superglobal')],
  ['a.rs', 'rust', 'fn main() { let k = "KEY!"; }'],
  ['a.rs', 'rust', 'let h = String::from("Bearer {KEY!}");'],
  ['a.swift', 'swift', 'let k = "KEY!"\n'],
  ['a.swift', 'swift', 'import Foundation\nf("a \\(b("c")) KEY!")'],
  ['a.dart', 'dart', "final h = 'Bearer KEY!';"],
  ['a.dart', 'dart', 'final h = "KEY!";'],
  ['a.ex', 'elixir', 'def k, do: "KEY!"'],
  ['a.exs', 'elixir', 'f("Bearer KEY!")'],
  ['a.sh', 'shellscript', `export ${name}=KEY!\n`],
  ['a.sh', 'shellscript', 'curl -H "x-api-key: KEY!"'],
  ['a.sh', 'shellscript', `curl -d '{"k":"KEY!"}'`],
  ['a.sh', 'shellscript', 'cat <<EOF\nKEY!\nEOF\n'],
  ['a.ps1', 'powershell', "$k = 'KEY!'"],
  ['a.ps1', 'powershell', '$h = "$(a "b") KEY!"'],
  ['compose.yaml', 'dockercompose', 'K: "KEY!"'],
  ['docker-compose.prod.yml', 'yaml', '- K=KEY!'],
  ['.mcp.json', 'json', '{"k": "KEY!"}'],
  ['.cursor/mcp.json', 'json', '{"k": "KEY!"}'],
  ['src/application.yml', 'yaml', 'k: KEY!'],
  ['src/application.properties', 'properties', 'k=KEY!'],
  ['.npmrc', 'properties', '//registry.example.com/:_authToken=KEY!'],
  ['.github/workflows/ci.yml', 'yaml', 'env:\n  T: KEY!\n'],
];

suite('project/needs: what Keyward writes is read back', () => {
  for (const [file, languageId, code, situation] of rows) {
    test(`in ${file}: ${JSON.stringify(code)}`, () => {
      const written = moved(languageId, code, { path: `/shop/${file}`, ...situation });
      assert.deepEqual([...new Set(needsOf(file, written))], [name], written);
    });
  }
});
