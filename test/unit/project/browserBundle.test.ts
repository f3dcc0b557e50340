import assert from 'node:assert/strict';
import { isBrowserBundle } from '../../../src/project/browserBundle';
import { inProject } from './projectFolder';

const manifest = (...packages: string[]) => ({
  'package.json': JSON.stringify({
    dependencies: Object.fromEntries(packages.map(name => [name, '1'])),
  }),
});

type Row = readonly [
  title: string,
  files: Readonly<Record<string, string>>,
  document: string,
  languageId: string,
  text: string,
];

const shipped: readonly Row[] = [
  ['a Vite source', manifest('vite'), 'src/api-client.ts', 'typescript', 'fetch(u)'],
  ['a React app', manifest('react-scripts'), 'src/App.jsx', 'javascriptreact', ''],
  ['Angular', manifest('@angular/core', 'vite'), 'src/app/a.ts', 'typescript', ''],
  [
    'a client component of Next.js',
    manifest('next'),
    'app/a.tsx',
    'typescriptreact',
    "// x\n'use client';\n",
  ],
  ['a page of Next.js', manifest('next'), 'pages/a.tsx', 'typescriptreact', 'export default A'],
  ['an app for phones', manifest('expo'), 'app/a.tsx', 'typescriptreact', ''],
  ['a component', {}, 'a.vue', 'vue', '<script>\nx\n</script>'],
  [
    'a page of SvelteKit',
    manifest('@sveltejs/kit', 'vite'),
    'src/routes/+page.ts',
    'typescript',
    '',
  ],
  [
    'a browser extension',
    { 'manifest.json': '{"manifest_version": 3}' },
    'src/a.js',
    'javascript',
    '',
  ],
  [
    'the script of a page',
    { 'index.html': '<script src="./main.js"></script>' },
    'main.js',
    'javascript',
    '',
  ],
  ['code that touches the page', {}, 'a.js', 'javascript', "document.querySelector('a')"],
  ['HTML', {}, 'a.html', 'html', ''],
];

const kept: readonly Row[] = [
  ['a script of Node', {}, 'a.js', 'javascript', 'f()'],
  ['a route handler of Next.js', manifest('next'), 'app/api/a/route.ts', 'typescript', ''],
  [
    'a server component of Next.js',
    manifest('next'),
    'app/page.tsx',
    'typescriptreact',
    'export default A',
  ],
  ['an API page of Next.js', manifest('next'), 'pages/api/a.ts', 'typescript', ''],
  ['a server action', manifest('next'), 'src/a.ts', 'typescript', "'use server';\n"],
  [
    'a server module of SvelteKit',
    manifest('@sveltejs/kit'),
    'src/routes/+server.ts',
    'typescript',
    '',
  ],
  ['the server beside a Vite app', manifest('vite', 'express'), 'server/main.ts', 'typescript', ''],
  [
    'an Express app that Vite serves',
    manifest('vite', 'express'),
    'src/main.ts',
    'typescript',
    'app.listen()',
  ],
  ['a configuration', manifest('vite'), 'vite.config.ts', 'typescript', ''],
  [
    'code that imports from Node',
    manifest('vite'),
    'src/a.ts',
    'typescript',
    "import fs from 'node:fs';",
  ],
  ['another language', manifest('vite'), 'src/a.py', 'python', ''],
];

suite('project/browserBundle', () => {
  for (const [rows, expected] of [
    [shipped, true],
    [kept, false],
  ] as const) {
    for (const [title, files, document, languageId, text] of rows) {
      test(`${title} is ${expected ? 'shipped to browsers' : 'kept on the server'}`, async () => {
        await inProject(files, async ({ root, at }) => {
          const request = { root, path: at(document), languageId, text };
          assert.equal(await isBrowserBundle(request), expected);
        });
      });
    }
  }
});
