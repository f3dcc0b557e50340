import assert from 'node:assert/strict';
import { moved } from '../../remedies/planning';

const refused: Readonly<Record<string, readonly (readonly [code: string, reason: RegExp])[]>> = {
  python: [
    ['match k:\n  case "KEY!":', /pattern/],
    ['b"Bearer KEY!"', /bytes/],
    ['"""\nuse KEY!\n"""\nimport os\n', /describes/],
    ["def f():\n  'use KEY!' # a word\n", /describes/],
  ],
  ruby: [['k = :"KEY!"', /symbol/]],
  go: [
    ['package a\ntype T struct {\n\tK string `json:"KEY!"`\n}\n', /tag/],
    ['package a\nconst (\n\ta = iota\n\tk = "KEY!"\n)\n', /block of constants/],
  ],
  'github-actions-workflow': [
    ["    if: env.K == 'KEY!'", /condition/],
    ["      K: ${{ inputs.k || 'KEY!' }}", /condition/],
  ],
  java: [
    ['@Value("KEY!") String k;', /annotation/],
    ['switch (x) { case "KEY!": }', /case/],
    ['static final String K = "KEY!"; void f() { switch (x) { case K: } }', /constants can stand/],
    ['import android.os.Bundle;\nString k = "KEY!";', /devices/],
  ],
  kotlin: [['import androidx.compose.ui.Modifier\nval k = "KEY!"', /devices/]],
  csharp: [
    ['class A {\n  [Foo("KEY!")]\n  int a;\n}', /attribute/],
    ['class A { void F(string k = "KEY!") {} }', /default of a parameter/],
    ['var x = k is "KEY!";', /pattern/],
  ],
  php: [
    ["<?php class A { const K = ['a' => 'KEY!']; }", /constant/],
    ["<?php class A { private string $k = 'KEY!'; }", /property/],
    ["<?php function f($k = 'KEY!') {}", /parameter/],
    ["<?php $k = <<<'X'\nKEY!\nX;\n", /cannot hold/],
  ],
  rust: [
    ['const K: &str = "KEY!";', /constant/],
    ['println!("KEY!");', /macro/],
    ['fn f() -> &\'static str { "KEY!" }', /returns/],
    ['match k { "KEY!" => 1 }', /pattern/],
    ['let k = b"KEY!";', /byte/],
    ['let k = HashMap::from([("k", "KEY!")]);', /list of borrowed/],
    ['let k = Some("KEY!");', /wrapped/],
  ],
  swift: [
    ['import SwiftUI\nlet k = "KEY!"', /devices/],
    ['enum A: String { case a = "KEY!" }', /enum/],
  ],
  dart: [
    ["final k = const Foo('KEY!');", /constant object/],
    ["import 'package:flutter/material.dart';\nfinal k = 'KEY!';", /devices/],
    ["void f({String k = 'KEY!'}) {}", /parameter/],
  ],
  elixir: [
    ['@key "KEY!"\n', /compiled/],
    ['def f("KEY!"), do: 1', /pattern/],
  ],
  shellscript: [["cat <<'EOF'\nKEY!\nEOF\n", /as it stands/]],
  dockerfile: [['ENV K=KEY!', /--env-file/]],
  cobol: [['KEY!', /does not know/]],
};

suite('env/languages: refused', () => {
  for (const [languageId, rows] of Object.entries(refused)) {
    for (const [code, reason] of rows) {
      test(`in ${languageId}, ${JSON.stringify(code)} is left alone with a reason`, () => {
        const result = moved(languageId, code);
        assert.match(result, /^unavailable: /);
        assert.match(result, reason);
      });
    }
  }
});
