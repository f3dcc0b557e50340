import assert from 'node:assert/strict';
import { parseCommand } from '../../../src/cli/parseCommand';
import { sampleKey } from '../../fakes/sampleKeys';

const plain = {
  kind: 'scan',
  source: { kind: 'tree', paths: [] },
  format: 'text',
  minimumConfidence: 'medium',
  baseline: undefined,
  writeBaseline: undefined,
  include: [],
  exclude: [],
  followGitIgnore: true,
  otherMarkers: true,
  customRules: true,
  maximumBytes: undefined,
  workers: undefined,
  isQuiet: false,
};

suite('parameters of scan', () => {
  test('without parameters the working folder is scanned', () => {
    assert.deepEqual(parseCommand(['scan']), plain);
  });

  test('every option is read', () => {
    const words =
      'scan a --format sarif --min-confidence=low --baseline old --write-baseline new ' +
      '--include **/*.ts --include *.py --exclude vendor/** --no-git-ignore --no-other-markers ' +
      '--no-custom-rules --max-size 1.5MB --workers 3 --quiet b';
    assert.deepEqual(parseCommand(words.split(' ')), {
      kind: 'scan',
      source: { kind: 'tree', paths: ['a', 'b'] },
      format: 'sarif',
      minimumConfidence: 'low',
      baseline: 'old',
      writeBaseline: 'new',
      include: ['**/*.ts', '*.py'],
      exclude: ['vendor/**'],
      followGitIgnore: false,
      otherMarkers: false,
      customRules: false,
      maximumBytes: 1.5 * 1024 * 1024,
      workers: 3,
      isQuiet: true,
    });
  });

  const sources: readonly (readonly [string, object])[] = [
    ['--staged', { kind: 'staged', path: undefined }],
    ['--staged app', { kind: 'staged', path: 'app' }],
    ['--history', { kind: 'history', path: undefined, range: undefined }],
    ['--history app', { kind: 'history', path: 'app', range: undefined }],
    ['--history=main..HEAD', { kind: 'history', path: undefined, range: 'main..HEAD' }],
    ['--stdin', { kind: 'stdin', name: undefined }],
    ['--stdin --name a.ts', { kind: 'stdin', name: 'a.ts' }],
    ['-- --history', { kind: 'tree', paths: ['--history'] }],
  ];
  for (const [words, source] of sources) {
    test(`"${words}" says what is looked at`, () => {
      assert.deepEqual(parseCommand(['scan', ...words.split(' ')]), { ...plain, source });
    });
  }

  const sizes: readonly (readonly [string, number])[] = [
    ['0', 0],
    ['512', 512],
    ['512b', 512],
    ['500KB', 500 * 1024],
    ['20mb', 20 * 1024 * 1024],
    ['1 GB', 1024 ** 3],
    ['2G', 2 * 1024 ** 3],
  ];
  for (const [text, maximumBytes] of sizes) {
    test(`the size ${text} is ${maximumBytes} bytes`, () => {
      assert.deepEqual(parseCommand(['scan', '--max-size', text]), { ...plain, maximumBytes });
    });
  }

  const wrong: readonly (readonly [string, string])[] = [
    ['--format xml', '--format takes text, json, sarif or github.'],
    ['--format', '--format needs a value.'],
    ['--format --quiet', '--format needs a value.'],
    ['--min-confidence sure', '--min-confidence takes low, medium or high.'],
    ['--quiet=yes', '--quiet takes no value.'],
    ['--max-size big', '--max-size takes a size such as 500KB, 20MB or 1GB.'],
    ['--max-size -1', '--max-size needs a value.'],
    ['--workers many', '--workers takes a number from 0 to 999.'],
    ['--baseline=', '--baseline needs the name of a file.'],
    ['--name a.ts', '--name goes with --stdin only.'],
    ['--stdin a.ts', '--stdin takes no path. Name the text with --name.'],
    ['--staged --history', 'Give only one of --staged, --stdin and --history.'],
    ['--staged a b', '--staged takes one path at most: a folder of the repository.'],
    ['--history=-p', '--history takes commits, as in --history=main..HEAD.'],
    ['--colour', 'There is an option that Keyward does not know.'],
    ['--constructor', 'There is an option that Keyward does not know.'],
  ];
  for (const [words, reason] of wrong) {
    test(`"${words}" is refused with a reason`, () => {
      assert.deepEqual(parseCommand(['scan', ...words.split(' ')]), {
        kind: 'wrong',
        topic: 'scan',
        reason,
      });
    });
  }

  test('a key in any place is not repeated', () => {
    const key = sampleKey('anthropic-api-key');
    const options = [
      '--',
      '--format=',
      '--format ',
      '--min-confidence=',
      '--max-size=',
      '--x=',
      '-q',
    ];
    const reasons = options
      .map(option => parseCommand(['scan', ...`${option}${key}`.split(' ')]))
      .concat([parseCommand([key]), parseCommand(['hook', key]), parseCommand(['env', key])])
      .map(command => (command.kind === 'wrong' ? command.reason : command.kind));
    assert.deepEqual(
      reasons.filter(reason => !reason.endsWith('.') || reason.includes(key)),
      [],
    );
  });

  test('each command has help of its own', () => {
    const words = ['--help', 'help scan', 'scan -h', 'check --help', 'hook --help', 'env --help'];
    assert.deepEqual(
      words.map(line => parseCommand(line.split(' '))),
      ['keyward', 'scan', 'scan', 'check', 'hook', 'env'].map(topic => ({ kind: 'help', topic })),
    );
  });
});
