import assert from 'node:assert/strict';
import { checkNeeds } from './checkNeeds';
import { needsOf, placesOf } from './needsOf';

suite('project/needs: JavaScript and TypeScript', () => {
  checkNeeds('src/a.ts', [
    ['process.env.A_KEY', 'A_KEY'],
    ['process.env?.A_KEY', 'A_KEY'],
    ['process?.env.A_KEY', 'A_KEY'],
    ['globalThis.process.env.A_KEY', 'A_KEY'],
    ["process.env['A_KEY']", 'A_KEY'],
    ['process.env["A_KEY"]', 'A_KEY'],
    ['process.env[`A_KEY`]', 'A_KEY'],
    ["process.env?.['A_KEY']", 'A_KEY'],
    ['process.env.lower_case', 'lower_case'],
    ['process.env.A_KEY!.trim()', 'A_KEY'],
    ['f(process.env.A_KEY as string)', 'A_KEY'],
    ['process.env[name]'],
    ['process.env[`${name}_KEY`]'],
    ["process.env['A' + name]"],
    ["process.env.A_KEY = 'x'"],
    ["process.env['A_KEY'] = 'x'"],
    ['process.env.A_KEY ||= f()'],
    ['delete process.env.A_KEY'],
    ['process.env.A_KEY === x', 'A_KEY'],
    ['process.env.A_KEY == x', 'A_KEY'],
    ['x => process.env.A_KEY', 'A_KEY'],
    ['process.env.hasOwnProperty(x)'],
    ['myprocess.env.A_KEY'],
    ['process.environment.A_KEY'],
    ["process.env.A_KEY ?? 'x'", 'A_KEY?'],
    ["process.env.A_KEY || 'x'", 'A_KEY?'],
    ['process.env.A_KEY || 3000', 'A_KEY?'],
    ['process.env.A_KEY ?? undefined', 'A_KEY?'],
    ["process.env.A_KEY ?? ''", 'A_KEY'],
    ['process.env.A_KEY ?? ""', 'A_KEY'],
    ['process.env.A_KEY ?? fail()', 'A_KEY'],
    ["process.env['A_KEY'] ?? 'x'", 'A_KEY?'],
    ['process.env.A_KEY || process.env.B_KEY', 'A_KEY', 'B_KEY?'],
    ["process.env.A_KEY || process.env.B_KEY || 'x'", 'A_KEY?', 'B_KEY?'],
    ['f(process.env.A_KEY, process.env.B_KEY)', 'A_KEY', 'B_KEY'],
  ]);

  checkNeeds('src/apart.ts', [
    ['const { A_KEY } = process.env;', 'A_KEY'],
    [
      'const { A_KEY, B_KEY: key, C_KEY = "x", D_KEY: d = 5 } = process.env',
      'A_KEY',
      'B_KEY',
      'C_KEY?',
      'D_KEY?',
    ],
    ['const {\n  A_KEY,\n  // B_KEY,\n  C_KEY,\n} = process.env;', 'A_KEY', 'C_KEY'],
    ['const { A_KEY = "" } = process.env', 'A_KEY'],
    ['const { A_KEY, ...rest } = process.env', 'A_KEY'],
    ['const { A_KEY }: Record<string, string> = x'],
    ['const { A_KEY }: NodeJS.ProcessEnv = process.env', 'A_KEY'],
    ['const { length } = process.env.A_KEY', 'A_KEY'],
    ['const { [name]: x } = process.env'],
    ['let { A_KEY } = import.meta.env', 'A_KEY'],
    ['function f({ A_KEY } = process.env) {}', 'A_KEY'],
    ['const { A_KEY } = Deno.env.toObject()', 'A_KEY'],
  ]);

  checkNeeds('src/other.ts', [
    ['import.meta.env.VITE_A', 'VITE_A'],
    ["import.meta.env['VITE_A']", 'VITE_A'],
    ['import.meta.env.MODE'],
    ['import.meta.env.DEV && x'],
    ["Deno.env.get('A_KEY')", 'A_KEY'],
    ['Deno.env.get("A_KEY") ?? "x"', 'A_KEY?'],
    ['Deno.env.get(name)'],
    ['Bun.env.A_KEY', 'A_KEY'],
    ['Bun.env["A_KEY"]', 'A_KEY'],
    ["import { A_KEY, B_KEY as b } from '$env/static/private';", 'A_KEY', 'B_KEY'],
    ["import { PUBLIC_A } from '$env/static/public';", 'PUBLIC_A'],
    ["import { env } from '$env/dynamic/private';\nf(env.A_KEY, env.b)", 'A_KEY', 'b'],
    ["import { A_KEY } from 'astro:env/server';", 'A_KEY'],
    ["import { env } from './env';\nf(env.A_KEY)"],
    ["import { env } from 'cloudflare:workers';\nf(env.A_TOKEN, env.BUCKET)", 'A_TOKEN'],
    [
      'export default { fetch(r, env, c: ExecutionContext) { f(env.A_SECRET, env.DB) } }',
      'A_SECRET',
    ],
    [
      "import { ConfigService } from '@nestjs/config';\nthis.configService.get<string>('A_KEY')",
      'A_KEY',
    ],
    ["import { ConfigService } from '@nestjs/config';\nthis.config.get('A_KEY', 'x')", 'A_KEY?'],
    ["import { ConfigService } from '@nestjs/config';\nthis.config.get('database.host')"],
    ["import env from 'env-var';\nenv.get('A_KEY').required()", 'A_KEY'],
    [
      "module.exports = ({ env }) => ({ a: env('A_KEY'), b: env.int('B_PORT', 5) })",
      'A_KEY',
      'B_PORT?',
    ],
    ["env('A_KEY')"],
    ["requireEnv('A_KEY')", 'A_KEY'],
    ['getEnvVar("A_KEY")', 'A_KEY'],
    ["getRequiredEnvironmentVariable('A_KEY')", 'A_KEY'],
    ["getEnv('A_KEY', 'x')", 'A_KEY?'],
    ["getEnv('A_KEY', '')", 'A_KEY'],
    ["getEnv('production')"],
    ["isEnv('A_KEY')"],
  ]);

  checkNeeds('src/alias.ts', [
    ['const env = process.env;\nf(env.A_KEY, env["B"]);', 'A_KEY', 'B'],
    ["const env: NodeJS.ProcessEnv = process.env;\nconst { A, B = 'x' } = env;", 'A', 'B?'],
    ["let e = import.meta.env\nf(e.A ?? 'x');", 'A?'],
    ["const env = process.env;\nenv.A = 'x'; env.hasOwnProperty('B'); other.env.C;"],
    ['const key = process.env.A_KEY;\nkey.LENGTH;', 'A_KEY'],
    ['const env = read();\nenv.A_KEY;'],
  ]);

  checkNeeds('src/schema.ts', [
    [
      "z.object({ A: z.string(), B: z.string().optional(), C: z.enum(['a', 'b']) }).parse(process.env)",
      'A',
      'B?',
      'C',
    ],
    [
      'export const env = z.object({\n  A_KEY: z.string(),\n  B: z.string().default("x"),\n  C: z.string().optional(),\n}).parse(process.env);',
      'A_KEY',
      'B?',
      'C?',
    ],
    [
      'export const env = createEnv({\n  server: {\n    A_KEY: z.string().min(1),\n  },\n  experimental__runtimeEnv: {},\n});',
      'A_KEY',
    ],
    [
      'cleanEnv(process.env, {\n  A_KEY: str(),\n  B_PORT: port({ default: 3000 }),\n})',
      'A_KEY',
      'B_PORT?',
    ],
    ['const schema = z.object({\n  A_KEY: z.string(),\n});'],
  ]);

  checkNeeds('src/comments.ts', [
    ['// process.env.A_KEY'],
    ['f(); // process.env.A_KEY'],
    ['/* process.env.A_KEY */'],
    ['/**\n * process.env.A_KEY\n */'],
    ['const s = "set process.env.A_KEY";'],
    ["const s = 'set process.env.A_KEY';"],
    ['const s = `set ${process.env.A_KEY}`;', 'A_KEY'],
    ['const s = `set process.env.A_KEY`;'],
    ["f('https://example.com', process.env.A_KEY)", 'A_KEY'],
    ["f('/*', process.env.A_KEY, '*/')", 'A_KEY'],
    ['const r = /[\'"]/; process.env.A_KEY', 'A_KEY'],
    ["<p>it's</p>; process.env.A_KEY; <p>that's</p>", 'A_KEY'],
  ]);

  checkNeeds('src/a.vue', [
    ['<template><img :src="import.meta.env.VITE_A" /></template>', 'VITE_A'],
    ['<!-- import.meta.env.VITE_A -->'],
    ['<script>\n// import.meta.env.VITE_A\n</script>'],
    ['<a href="https://example.com/x">{{ import.meta.env.VITE_A }}</a>', 'VITE_A'],
  ]);

  test('what every system gives is not listed', () => {
    const names = [
      'NODE_ENV',
      'CI',
      'HOME',
      'PATH',
      'npm_package_version',
      'VERCEL_URL',
      'GITHUB_SHA',
    ];
    assert.deepEqual(needsOf('a.js', names.map(name => `process.env.${name}`).join('\n')), []);
  });

  test('keys and ids of platforms are listed though their names start as what platforms give', () => {
    const names = [
      ...['VERCEL_TOKEN', 'GITHUB_TOKEN', 'NETLIFY_AUTH_TOKEN', 'FLY_API_TOKEN', 'GITHUB_REPO'],
      ...['VERCEL_ORG_ID', 'NETLIFY_SITE_ID', 'GITHUB_CLIENT_SECRET', 'GITHUB_PATREON_TOKEN'],
    ];
    assert.deepEqual(needsOf('a.js', names.map(name => `process.env.${name}`).join('\n')), names);
  });

  test('a name that stands twice on a line is told once, and on each line', () => {
    assert.deepEqual(
      placesOf('a.js', 'f(process.env.A_KEY, process.env.A_KEY)\r\n\r\nprocess.env.A_KEY'),
      ['A_KEY code 1', 'A_KEY code 3'],
    );
  });

  test('bundles and minified files are no sources', () => {
    assert.deepEqual(needsOf('a.min.js', 'process.env.A_KEY'), []);
    assert.deepEqual(needsOf('a.js', `process.env.A_KEY;${'x();'.repeat(10_000)}`), []);
  });
});
