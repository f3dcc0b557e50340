import assert from 'node:assert/strict';
import { readEnvLoading } from '../../../src/project/envLoading';
import { inProject } from './projectFolder';

type Row = readonly [
  title: string,
  files: Readonly<Record<string, string>>,
  document: string,
  languageId: string,
  expected: string,
];

const manifest = (value: unknown) => ({ 'package.json': JSON.stringify(value) });

suite('project/envLoading', () => {
  const rows: readonly Row[] = [
    ['nothing', {}, 'a.js', 'javascript', '- process commonjs no'],
    ['an ES module', manifest({ type: 'module' }), 'a.js', 'javascript', '- process esm no'],
    ['a .cjs file', manifest({ type: 'module' }), 'a.cjs', 'javascript', '- process commonjs no'],
    ['a .mjs file', {}, 'a.mjs', 'javascript', '- process esm no'],
    ['Deno', { 'deno.json': '{}' }, 'src/a.ts', 'typescript', '- deno esm no'],
    [
      'Next.js',
      manifest({ dependencies: { next: '15' } }),
      'app/a.ts',
      'typescript',
      'Next.js process esm no',
    ],
    [
      'Astro',
      manifest({ dependencies: { astro: '5' } }),
      'src/a.ts',
      'typescript',
      'Astro import-meta esm no',
    ],
    [
      'SvelteKit',
      manifest({ devDependencies: { '@sveltejs/kit': '2', vite: '6' } }),
      'src/a.ts',
      'typescript',
      'SvelteKit sveltekit esm no',
    ],
    [
      'Vite alone',
      manifest({ devDependencies: { vite: '6' } }),
      'server.js',
      'javascript',
      '- process commonjs no',
    ],
    [
      'dotenv that nobody calls',
      manifest({ dependencies: { dotenv: '18' } }),
      'a.js',
      'javascript',
      '- process commonjs yes',
    ],
    [
      'dotenv that another file calls',
      { ...manifest({ dependencies: { dotenv: '18' } }), 'src/main.js': "import 'dotenv/config';" },
      'src/b/a.js',
      'javascript',
      'dotenv process commonjs yes',
    ],
    [
      'a script with --env-file',
      manifest({ scripts: { start: 'node --env-file=.env a.js' } }),
      'a.js',
      'javascript',
      'a script in package.json process commonjs no',
    ],
    [
      'the nearest manifest',
      { ...manifest({ dependencies: { next: '15' } }), 'tool/package.json': '{}' },
      'tool/a.js',
      'javascript',
      '- process commonjs no',
    ],
    [
      'a half-written manifest',
      { 'package.json': '{ "type": ' },
      'a.js',
      'javascript',
      '- process commonjs no',
    ],
    [
      'python-dotenv',
      { 'requirements.txt': 'python-dotenv==1\n' },
      'a.py',
      'python',
      '- process commonjs yes',
    ],
    [
      'python-dotenv that is called',
      { 'requirements.txt': 'python-dotenv\n', 'b.py': 'load_dotenv()' },
      'a.py',
      'python',
      'python-dotenv process commonjs yes',
    ],
    [
      'Pipenv',
      { Pipfile: '[packages]\nrequests = "*"\n' },
      'a.py',
      'python',
      'Pipenv process commonjs no',
    ],
    [
      'godotenv',
      { 'go.mod': 'require github.com/joho/godotenv v1.5.1\n' },
      'a.go',
      'go',
      '- process commonjs yes',
    ],
    [
      'Rails with dotenv',
      { Gemfile: "gem 'dotenv-rails'\n" },
      'app/a.rb',
      'ruby',
      'dotenv-rails process commonjs no',
    ],
    [
      'Laravel',
      { 'composer.json': '{"require":{"laravel/framework":"^12"}}' },
      'app/a.php',
      'php',
      'Laravel process commonjs no',
    ],
    [
      'Symfony',
      { 'composer.json': '{"require":{"symfony/dotenv":"^7"}}' },
      'src/a.php',
      'php',
      'Symfony superglobal commonjs no',
    ],
    [
      'dotenvy',
      {
        'Cargo.toml': '[dependencies]\ndotenvy = "0.15"\n',
        'src/main.rs': 'dotenvy::dotenv().ok();',
      },
      'src/a.rs',
      'rust',
      'dotenvy process commonjs yes',
    ],
  ];
  for (const [title, files, document, languageId, expected] of rows) {
    test(`${title} is recognised for ${document}`, async () => {
      await inProject(files, async ({ root, at }) => {
        const found = await readEnvLoading({ root, path: at(document), languageId });
        const { by = '-', access, modules, hasLibrary } = found;
        assert.equal(`${by} ${access} ${modules} ${hasLibrary ? 'yes' : 'no'}`, expected);
      });
    });
  }

  test('an untitled document belongs to the root', async () => {
    await inProject(manifest({ dependencies: { next: '15' } }), async ({ root }) => {
      const { by } = await readEnvLoading({ root, path: '', languageId: 'javascript' });
      assert.equal(by, 'Next.js');
    });
  });
});
