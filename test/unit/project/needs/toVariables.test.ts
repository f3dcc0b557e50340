import assert from 'node:assert/strict';
import path from 'node:path';
import { findNeeds } from '../../../../src/project/needs/findNeeds';
import { findIssuerOf, toVariables } from '../../../../src/project/needs/toVariables';

/** What files need together. */
function variablesOf(files: Readonly<Record<string, string>>) {
  const at = (name: string) => path.join(path.sep, 'shop', name);
  return toVariables(Object.entries(files).flatMap(([name, text]) => findNeeds(at(name), text)));
}

function keysOf(names: readonly string[]): readonly string[] {
  const text = names.map(name => `process.env.${name};`).join('\n');
  return variablesOf({ 'a.ts': text })
    .filter(({ isKey }) => isKey)
    .map(({ name }) => name);
}

suite('project/needs/toVariables', () => {
  const keys = [
    'ANTHROPIC_API_KEY',
    'APP_KEY',
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'DATABASE_URL',
    'DB_PASS',
    'DB_PASSWORD',
    'GH_PAT',
    'GITHUB_TOKEN',
    'JWT_SECRET',
    'MY_KEY',
    'SESSION_SECRET',
  ];
  for (const name of keys) {
    test(`${name} is a key`, () => {
      assert.deepEqual(keysOf([name]), [name]);
    });
  }

  const others = [
    ...['MAX_TOKENS', 'TOKEN_LIMIT', 'JWT_SECRET_EXPIRES', 'ACCESS_TOKEN_EXPIRE_MINUTES'],
    ...['PORT', 'LOG_LEVEL', 'API_URL', 'NEXT_PUBLIC_API_KEY', 'VITE_API_KEY', 'SORT_KEY'],
    ...['STRIPE_PUBLISHABLE_KEY', 'PUBLIC_KEY', 'TOKEN_URL', 'COMPASS', 'MONKEY', 'API_KEY_HEADER'],
  ];
  for (const name of others) {
    test(`${name} is no key`, () => {
      assert.deepEqual(keysOf([name]), []);
    });
  }

  test('an issuer is told by the name that its libraries read', () => {
    assert.deepEqual(
      ['OPENAI_API_KEY', 'GROQ_API_KEY', 'AWS_SECRET_ACCESS_KEY', 'MY_KEY'].map(findIssuerOf),
      ['openai', 'groq', 'aws', undefined],
    );
  });

  test('a name that several issuers read is of none of them', () => {
    assert.deepEqual(['POSTGRES_URL', 'DATABASE_URL'].map(findIssuerOf), ['postgres', undefined]);
  });

  test('either of two names is enough as long as nothing reads one of them alone', () => {
    const either = 'from google import genai\ngenai.Client()\n';
    const alternativesOf = (more: Readonly<Record<string, string>>) =>
      variablesOf({ 'a.py': either, ...more }).map(({ name, alternatives }) => [
        name,
        alternatives,
      ]);
    assert.deepEqual(alternativesOf({}), [['GEMINI_API_KEY', ['GOOGLE_API_KEY']]]);
    assert.deepEqual(alternativesOf({ '.env.example': 'GEMINI_API_KEY=' }), [
      ['GEMINI_API_KEY', ['GOOGLE_API_KEY']],
    ]);
    assert.deepEqual(alternativesOf({ 'b.ts': 'process.env.GEMINI_API_KEY' }), [
      ['GEMINI_API_KEY', undefined],
    ]);
  });

  test('in code either of two names makes the second optional', () => {
    const variables = variablesOf({ 'a.ts': 'process.env.A_KEY || process.env.B_KEY' });
    assert.deepEqual(
      variables.map(({ name, optional, alternatives }) => ({ name, optional, alternatives })),
      [
        { name: 'A_KEY', optional: undefined, alternatives: ['B_KEY'] },
        { name: 'B_KEY', optional: true, alternatives: undefined },
      ],
    );
  });

  test('a variable is optional where every program goes on without it', () => {
    const optionalOf = (more: Readonly<Record<string, string>>) =>
      variablesOf({ 'a.ts': "process.env.LEVEL ?? 'x'", ...more })[0]?.optional;
    assert.deepEqual(
      [{}, { '.env.example': 'LEVEL=x' }, { 'b.ts': 'process.env.LEVEL' }].map(optionalOf),
      [true, true, undefined],
    );
  });

  test('a secret that only a pipeline takes stops nothing here', () => {
    const workflow = path.join('.github', 'workflows', 'ci.yml');
    const optionalOf = (more: Readonly<Record<string, string>>) =>
      variablesOf({ [workflow]: 'token: $'.concat('{{ secrets.A_TOKEN }}'), ...more })[0]?.optional;
    assert.deepEqual(
      [optionalOf({}), optionalOf({ 'a.ts': 'process.env.A_TOKEN' })],
      [true, undefined],
    );
  });
});
