import assert from 'node:assert/strict';
import { toFileLine } from '../../../../src/git/history/addedLines';
import { type AddedText, PatchReader } from '../../../../src/git/history/patchReader';

const header = (name: string) => [
  `diff --git a/${name} b/${name}`,
  'index 1111111..2222222 100644',
  `--- a/${name}`,
  `+++ b/${name}`,
];

interface Read {
  readonly commit: string;
  readonly path: string;
  /** The lines that the patch adds, under their numbers. */
  readonly lines: readonly string[];
}

function read(patch: string, chunkLength = patch.length): Read[] {
  const found: Read[] = [];
  const reader = new PatchReader(added => found.push(toRead(added)));
  const bytes = Buffer.from(patch, 'utf8');
  for (let at = 0; at < bytes.length; at += chunkLength) {
    reader.push(bytes.subarray(at, at + chunkLength));
  }
  reader.end();
  return found;
}

function toRead({ commit, path, bytes, runs }: AddedText): Read {
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);
  return {
    commit,
    path,
    lines: lines.flatMap((line, index) =>
      line === '\0' ? [] : [`${toFileLine(runs, index)} ${line}`],
    ),
  };
}

suite('patch reader', () => {
  const patch = [
    '\x00one\x00Ada',
    '',
    ...header('a.js'),
    '@@ -1,0 +2,2 @@ function ü() { + }',
    '+second',
    '++++ b/third',
    '@@ -9 +11 @@',
    '-old',
    '+é',
    '\\ No newline at end of file',
    'diff --git a/b.png b/b.png',
    'Binary files a/b.png and b/b.png differ',
    'diff --git a/gone.js b/gone.js',
    '--- a/gone.js',
    '+++ /dev/null',
    '@@ -1,2 +0,0 @@',
    '-diff --git a/x b/x',
    '-@@ -1 +1 @@',
    '\x00two\x00Bob',
    '',
    ...header('c d.js').map(line => (line.startsWith('+') ? `${line}\t` : line)),
    '@@ -0,0 +1 @@',
    '+diff --git a/x b/x\r',
    '',
  ].join('\n');
  const expected = [
    { commit: 'one\0Ada', path: 'a.js', lines: ['2 second', '3 +++ b/third', '11 é'] },
    { commit: 'two\0Bob', path: 'c d.js', lines: ['1 diff --git a/x b/x\r'] },
  ];

  test('added lines come with their commit, file and number, whatever they look like', () => {
    assert.deepEqual(read(patch), expected);
  });

  test('it does not matter where the output is cut', () => {
    for (const length of [1, 2, 3, 7, 64]) {
      assert.deepEqual(read(patch, length), expected);
    }
  });

  test('of a merge the lines count that no parent has', () => {
    const merge = [
      '\x00merge',
      '',
      'diff --cc a.js',
      'index 1111111,2222222..3333333',
      '--- a/a.js',
      '+++ b/a.js',
      '@@@ -1,3 -1,3 +1,4 @@@',
      '- theirs',
      ' -ours',
      '++both',
      '+ from one',
      '++again',
      ' +from other',
      '',
    ].join('\n');
    assert.deepEqual(read(merge), [
      { commit: 'merge', path: 'a.js', lines: ['1 both', '3 again'] },
    ]);
  });

  test('an octopus has a column for each parent', () => {
    const merge = [
      '\x00merge',
      'diff --cc a.js',
      '+++ b/a.js',
      '@@@@ -1,1 -1,1 -1,1 +1,2 @@@@',
      '+++all',
      '++ some',
      '',
    ].join('\n');
    assert.deepEqual(read(merge), [{ commit: 'merge', path: 'a.js', lines: ['1 all'] }]);
  });

  test('a text that is too long comes in parts that overlap and leave nothing out', () => {
    const count = 60_000;
    const long = ['\x00one', ...header('a.js'), `@@ -0,0 +1,${count} @@`];
    for (let line = 1; line <= count; line += 1) {
      long.push(`+line ü ${line}`);
    }
    const seen = new Set<string>();
    let parts = 0;
    const reader = new PatchReader(added => {
      parts += 1;
      const { bytes, from, to } = added;
      assert.ok(from <= to && to <= bytes.length);
      // What is cut off at the start of a part stood in the one before.
      for (const line of toRead(added).lines.slice(parts === 1 ? 0 : 1)) {
        seen.add(line);
      }
    });
    reader.push(Buffer.from(`${long.join('\n')}\n`));
    reader.end();
    const missing = Array.from({ length: count }, (_, at) => `${at + 1} line ü ${at + 1}`).filter(
      line => !seen.has(line),
    );
    assert.deepEqual([parts > 1, missing], [true, []]);
  });

  test('a line that is too long comes in parts that tell how much of it is missing', () => {
    const parts: number[][] = [];
    const reader = new PatchReader(({ bytes, from, to, skipped }) => {
      parts.push([skipped, skipped + from, skipped + to, skipped + bytes.length]);
    });
    const length = 1_200_000;
    reader.push(Buffer.from(['\x00one', ...header('a.js'), '@@ -0,0 +1 @@', '+'].join('\n')));
    reader.push(Buffer.from(`${'a'.repeat(length)}\n`));
    reader.end();
    // Each part is answerable from where the one before ended.
    assert.deepEqual(
      parts.map(([, from]) => from),
      [0, ...parts.slice(0, -1).map(([, , to]) => to)],
    );
    assert.equal(parts.at(-1)?.at(-1), length + 1);
  });
});
