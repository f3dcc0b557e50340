import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleKey } from '../../fakes/sampleKeys';
import { git, makeRepository, removeFolder, runCommandLine } from '../env/envWorkspace';
import { writeFiles } from './scanWorkspace';

const ruleIds = [
  'anthropic-api-key',
  'resend-api-key',
  'stripe-secret-key',
  'github-personal-access-token',
  'slack-token',
  'gitlab-personal-access-token',
];
const password = ['tr33', 'house', 'Ladder'].join('-');
const formats = ['text', 'json', 'sarif', 'github'];
const windowLength = 10;

suite('no value in any output', () => {
  test('of a scan, a check, a baseline or a mistake', async function () {
    this.timeout(120_000);
    const keys = [1, 2].flatMap(seed => ruleIds.map(ruleId => sampleKey(ruleId, seed)));
    const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    const folder = makeRepository();
    try {
      const [first = ''] = keys;
      writeFiles(folder, {
        'src/a.ts': keys.map((key, index) => `const key${index} = '${key}';\n`).join(''),
        [`notes/${first}.txt`]: `${first}\n`,
        'id.pem': pem,
        'b.py': `url = "postgres://shop:${password}@db.internal.shop/main"\n`,
        '.env': keys.map((key, index) => `SERVICE_${index}_TOKEN=${key}\n`).join(''),
        'broken.json': `{"${first}`,
      });
      git(folder, 'add', '.');
      git(folder, 'commit', '--quiet', '--message', `key ${first}`);
      writeFiles(folder, { 'c.ts': `const key = '${keys[1]}';\n` });
      git(folder, 'add', 'c.ts');
      const outputs = await runAll(folder, first);
      const baseline = readFileSync(path.join(folder, 'known.json'), 'utf8');
      const text = [...outputs, baseline].join('\n');
      const planted = [
        ...keys.map(key => key.slice(16)),
        password,
        ...pem.split('\n').slice(1, -2),
      ];
      assert.deepEqual(
        planted.filter(value => holdsPart(text, value)),
        [],
      );
    } finally {
      removeFolder(folder);
    }
  });
});

async function runAll(folder: string, key: string): Promise<readonly string[]> {
  const scans = formats.flatMap(format => [
    ['scan', '--format', format, '--min-confidence', 'low'],
    ['scan', '--format', format, '--staged'],
    ['scan', '--format', format, '--history'],
    ['scan', '--format', format, '--stdin', '--name', `${key}.ts`],
    ['check', '--format', format],
  ]);
  const mistakes = [
    [key],
    ['scan', key],
    ['scan', `--${key}`],
    ['scan', '--format', key],
    ['scan', '--format', key, '--baseline', key],
    ['scan', '--baseline', key],
    ['scan', '--baseline', 'broken.json'],
    ['scan', '--write-baseline', `${key}/x`],
    ['scan', '--staged', key],
    ['scan', `--history=${key}`],
    ['scan', '--max-size', key],
    ['check', key],
    ['check', `notes/${key}.txt`],
    ['hook', key],
    ['env', 'set', key],
  ];
  const outputs: string[] = [];
  for (const parameters of [['scan', '--write-baseline', 'known.json'], ...scans, ...mistakes]) {
    const { output, errorOutput } = await runCommandLine(folder, parameters, { input: `"${key}"` });
    outputs.push(output, errorOutput);
  }
  return outputs;
}

/** Previews show seven characters at most, never so many in a row. */
function holdsPart(text: string, value: string): boolean {
  return Array.from({ length: value.length - windowLength + 1 }, (_, at) =>
    value.slice(at, at + windowLength),
  ).some(part => text.includes(part));
}
