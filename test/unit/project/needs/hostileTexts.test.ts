import assert from 'node:assert/strict';
import { findNeeds, findReaders } from '../../../../src/project/needs/findNeeds';

const size = 200_000;
/** Many times what it takes here. One that looks through the rest from each start takes minutes. */
const most = 2000;

/** Pieces that start something, and never end it. */
const pieces: Readonly<Record<string, readonly string[]>> = {
  'a.ts': [
    ...[
      'process.env.',
      "process.env['",
      '} = process.env',
      'import {',
      'import A, ',
      '`${',
      '/*',
      "'\\",
    ],
    ...["import A from 'openai';\nnew A(", 'createEnv( process.env)\nA_KEY: z.', 'env.A Bindings '],
  ],
  'a.vue': ['<!--', 'import.meta.env.', '"//'],
  'a.py': [
    ...['os.getenv("A"', '"""', "'''", 'f"{', 'from openai import (', 'import openai as A,'],
    ...[
      'class A(BaseSettings):\n',
      'class A(BaseSettings):\n  a: str = Field(',
      'from openai import OpenAI\nOpenAI(',
    ],
  ],
  'a.go': ['env:"A', '`', 'os.Getenv("A"', 'BindEnv("a"'],
  'A.java': ['System.getenv("A"', '@Value("${A', '"""', "'"],
  'A.cs': ['GetEnvironmentVariable(', '$"{', '/*'],
  'a.rs': ['#[arg(', 'env::var("A")', "'a "],
  'a.rb': ["ENV['A'] ", 'ENV.fetch("A") ', '#{', '"#'],
  'a.php': ["env('A',", '$_ENV[', "getenv('A')  "],
  'a.sh': ['$A_KEY ', 'A_KEY=', '${A:', 'export ', 'read '],
  'a.ps1': ['$env:A ', '#'],
  '.env.example': ['A=', 'A="', '\n \t', '# '],
  'compose.yml': ['${A', '$$', 'a:\n ', '- ', '  - A\n', ' #'],
  '.github/workflows/a.yml': ['secrets.A ', 'secrets[', '# '],
  '.gitlab-ci.yml': ['variables:\n', ' A: \n', '$A_KEY '],
  'config/a.yml': ['%env(a:', "<%= ENV['A'"],
  '.npmrc': ['${A', ';'],
  'app.json': ['{"env":', '[', '{"env":{"A":'],
  'render.yaml': ['- key: A\n', 'sync: false\n'],
  Dockerfile: ['ARG ', 'ARG A\n'],
};

suite('project/needs: texts that are made to be slow', () => {
  for (const [file, parts] of Object.entries(pieces)) {
    test(`${file} is read in time that grows with its length`, () => {
      const started = process.cpuUsage();
      const path = `/shop/${file}`;
      for (const part of parts) {
        const text = part.repeat(size / part.length);
        for (const lines of [text, text.replaceAll(' ', '\n')]) {
          findNeeds(path, lines);
          // A minified text is not looked at, so the readers are asked by themselves as well.
          for (const reader of findReaders(path).filter(({ extensions }) => extensions)) {
            reader.find(lines, path);
          }
        }
      }
      assert.ok(process.cpuUsage(started).user / 1000 < most);
    });
  }

  test('a text that is nested too deep for a reader needs nothing', () => {
    assert.deepEqual(findNeeds('/shop/app.json', `{"env":${'['.repeat(100_000)}`), []);
  });
});
