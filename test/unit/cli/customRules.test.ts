import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillTemplate, sampleKey } from '../../fakes/sampleKeys';
import { git, makeFolder, makeRepository, runCommandLine } from '../env/envWorkspace';
import { acme, rulesFile } from './customRulesFile';
import { keepFolders, readFindings, readPlaces, scanAsJson, writeFiles } from './scanWorkspace';

const builtIn = sampleKey('anthropic-api-key');
const key = fillTemplate('acme_{base62:32}', 1);
const other = fillTemplate('acme_{base62:32}', 2);

suite("a project's own formats", function () {
  // Each test starts processes.
  this.timeout(60_000);
  const keep = keepFolders();

  test('a key of such a format is found beside others, masked and at its place', async () => {
    const folder = keep(makeRepository(), {
      ...rulesFile(acme),
      'src/a.ts': `\nconst one = '${key}';\n`,
      'src/b.ts': `f('${builtIn}');\n`,
    });
    const outcome = await scanAsJson(folder);
    const [found] = JSON.parse(outcome.output).findings;
    assert.deepEqual(readPlaces(outcome), ['src/a.ts:2 acme-key', 'src/b.ts:1 anthropic-api-key']);
    assert.deepEqual(
      { ...found, fingerprint: found.fingerprint.length },
      {
        ruleId: 'acme-key',
        name: 'Acme key',
        provider: null,
        confidence: 'medium',
        severity: 'warning',
        message:
          'Acme key in plain text. Whoever has it can use whatever it unlocks. Keep it in an ignored .env file instead.',
        path: 'src/a.ts',
        line: 2,
        column: 14,
        endLine: 2,
        endColumn: 14 + key.length,
        preview: `acme_${key.slice(5, 8)}…${key.slice(-4)}`,
        fingerprint: 32,
      },
    );
    assert.deepEqual([outcome.code, outcome.errorOutput], [1, '']);
  });

  test('a folder has the rules of its repository, and none from further outside', async () => {
    const outside = keep(makeFolder(), rulesFile(acme));
    writeFiles(outside, {
      'plain/a.ts': `'${key}'`,
      'project/.keyward.json': JSON.stringify({ rules: [acme] }),
      'project/src/a.ts': `'${key}'`,
    });
    git(path.join(outside, 'project'), 'init', '--quiet');
    assert.deepEqual(
      [
        readPlaces(await scanAsJson(outside, 'plain')),
        readPlaces(await scanAsJson(outside, path.join('project', 'src'))),
        readPlaces(await scanAsJson(outside, path.join('project', 'src', 'a.ts'))),
        readPlaces(await scanAsJson(outside, '--no-custom-rules', 'project')),
      ],
      [[], ['a.ts:1 acme-key'], ['project/src/a.ts:1 acme-key'], []],
    );
  });

  test('one place has one finding: issuers win over own formats, these over words', async () => {
    const folder = keep(makeFolder(), {
      ...rulesFile(acme, {
        id: 'our-key',
        name: 'Our key',
        keywords: ['sk-ant-'],
        pattern: String.raw`sk-ant-[\w-]{20}`,
      }),
      'a.ts': `const apiKey = '${key}';\nconst b = '${builtIn}';\n`,
    });
    assert.deepEqual(readPlaces(await scanAsJson(folder)), [
      'a.ts:1 acme-key',
      'a.ts:2 anthropic-api-key',
    ]);
  });

  test('comments, .keywardignore, a baseline and the confidence count for them', async () => {
    const folder = keep(makeRepository(), {
      ...rulesFile(acme),
      'a.ts': `a('${key}'); // keyward-ignore\na('${other}');\n`,
    });
    const first = await scanAsJson(folder, '--write-baseline', 'known.json');
    const [found] = readFindings(first);
    const outcomes = [
      first,
      await scanAsJson(folder, '--baseline', 'known.json'),
      await scanAsJson(folder, '--min-confidence', 'high'),
    ];
    writeFiles(folder, { '.keywardignore': `${found?.fingerprint}\n` });
    outcomes.push(await scanAsJson(folder));
    assert.deepEqual(outcomes.map(readPlaces), [['a.ts:2 acme-key'], [], [], []]);
  });

  test('the same files are searched as for all other keys', async () => {
    const folder = keep(makeRepository(), {
      ...rulesFile(acme),
      '.gitignore': 'dist/\n.env\n',
      'dist/a.js': key,
      '.env': `ACME=${key}\n`,
      'vendor/a.ts': key,
      'large.ts': `${key}\n${'-\n'.repeat(2_000)}`,
      'src/a.ts': key,
    });
    mkdirSync(path.join(folder, 'inner'));
    git(path.join(folder, 'inner'), 'init', '--quiet');
    writeFiles(folder, { 'inner/a.ts': key });
    writeFileSync(path.join(folder, 'wide.txt'), Buffer.from(`\uFEFF${key}`, 'utf16le'));
    const limits = ['--exclude', 'vendor/**', '--max-size', '3KB'];
    const told = ['inner/a.ts:1', 'src/a.ts:1', 'wide.txt:1'].map(place => `${place} acme-key`);
    assert.deepEqual(
      [
        readPlaces(await scanAsJson(folder, ...limits)),
        readPlaces(await scanAsJson(folder, ...limits, '--min-confidence', 'low')),
        readPlaces(await scanAsJson(folder, ...limits, '--no-git-ignore')),
      ],
      [told, ['.env:1 acme-key', ...told], ['dist/a.js:1 acme-key', ...told]],
    );
  });

  test('fixtures and placeholders are doubted, and case may be left aside', async () => {
    const loose = { ...acme, ignoreCase: true, confidence: 'high' };
    const folder = keep(makeRepository(), {
      ...rulesFile(loose),
      'a.ts': key.replace('acme', 'ACME'),
      'b.ts': `acme_${'your-key-here'.replaceAll('-', '')}${'0'.repeat(21)}`,
      'fixtures/c.ts': key,
    });
    const { output } = await scanAsJson(folder, '--min-confidence', 'low');
    const findings: readonly { path: string; confidence: string }[] = JSON.parse(output).findings;
    assert.deepEqual(
      findings.map(found => [found.path, found.confidence]),
      [
        ['a.ts', 'high'],
        ['b.ts', 'low'],
        ['fixtures/c.ts', 'medium'],
      ],
    );
  });

  test('a value that could be guessed has a fingerprint by its place', async () => {
    const short = { ...acme, pattern: String.raw`acme_\d{4}\b` };
    const files = (pin: string) => ({ ...rulesFile(short), 'a.ts': `pin = 'acme_${pin}'` });
    const read = async (folder: string) =>
      readFindings(await scanAsJson(folder)).map(({ fingerprint }) => fingerprint);
    const folder = keep(makeRepository(), files('4817'));
    const [first] = await read(folder);
    writeFiles(folder, files('9032'));
    assert.deepEqual(await read(folder), [first]);
  });

  test('what is staged is searched, and a text on standard input that has a name', async () => {
    const folder = keep(makeRepository(), { ...rulesFile(acme), 'a.ts': `'${key}'\n` });
    git(folder, 'add', '.');
    const input = `'${other}'`;
    const stdin = (...name: readonly string[]) =>
      runCommandLine(folder, ['scan', '--stdin', ...name, '--format', 'json'], { input });
    assert.deepEqual(
      [
        readPlaces(await scanAsJson(folder, '--staged')),
        readPlaces(await stdin('--name', 'src/b.ts')),
        readPlaces(await stdin('--name', '../b.ts')),
        readPlaces(await stdin()),
      ],
      [['a.ts:1 acme-key'], ['src/b.ts:1 acme-key'], [], []],
    );
  });

  test('SARIF names the rule without a page of ours', async () => {
    const folder = keep(makeFolder(), { ...rulesFile(acme), 'a.ts': `'${key}'` });
    const { output } = await runCommandLine(folder, ['scan', '--format', 'sarif']);
    const [rule] = JSON.parse(output).runs[0].tool.driver.rules;
    assert.deepEqual(
      [rule.id, rule.helpUri, rule.help.text.split('. ')[0], output.includes(key)],
      ['acme-key', undefined, 'Acme key', false],
    );
  });
});
