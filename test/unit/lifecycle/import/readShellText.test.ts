import assert from 'node:assert/strict';
import type { ImportedText } from '../../../../src/lifecycle/import/importedText';
import { readShellText } from '../../../../src/lifecycle/import/readShellText';
import type { ShellDialect } from '../../../../src/lifecycle/import/shellWords';

type Row = readonly [
  name: string,
  text: string,
  values: Readonly<Record<string, string>>,
  skipped?: readonly string[],
];

const posix: readonly Row[] = [
  ['an export', 'export A=1', { A: '1' }],
  ['several exports on one line', `export A=1 B='2' C="3"`, { A: '1', B: '2', C: '3' }],
  ['commands on one line', 'export A=1; export B=2 && export C=3', { A: '1', B: '2', C: '3' }],
  ['indented within a condition', 'if true; then\n  export A=1\nfi', { A: '1' }],
  ['behind a condition', '[ -f x ] && export A=1', { A: '1' }],
  ['declare -x and typeset -gx', 'declare -x A=1\ntypeset -gx B=2', { A: '1', B: '2' }],
  ['declare without -x', 'declare A=1', {}],
  ['exported later', "A='1 2'\nexport A", { A: '1 2' }],
  ['never exported', 'A=1\nB=2 program', {}],
  ['exported no more', 'export -n A=1', {}],
  ['the last one counts', 'export A=1\nexport A=2', { A: '2' }],
  ['the last one counts, also where it is computed', 'export A=1\nexport A=$B', {}, ['A']],
  ['single quotes keep all', `export A='$B \`c\` "d" \\'`, { A: '$B `c` "d" \\' }],
  ['double quotes with escapes', 'export A="a\\"b\\\\c\\$d\\`e\\f"', { A: 'a"b\\c$d`e\\f' }],
  ['pieces side by side', `export A=a'b'"c"\\ d`, { A: 'abc d' }],
  ['a dollar sign alone', 'export A="5$ b" B=a$', { A: '5$ b', B: 'a$' }],
  ['a comment behind it', 'export A=1 # B=2', { A: '1' }],
  ['a number sign within it', 'export A=a#b', { A: 'a#b' }],
  ['a comment with an apostrophe', "# don't\nexport A=1", { A: '1' }],
  ['an alias over two lines', `alias x='a\nexport B=2'\nexport A=1`, { A: '1' }],
  ['a value over two lines', `export A='a\nb'`, { A: 'a\nb' }],
  ['a line that goes on', 'export A=1 \\\n  B=2', { A: '1', B: '2' }],
  ['CR LF', 'export A=1\r\nexport B="2"\r\n', { A: '1', B: '2' }],
  ['a byte order mark', '\uFEFFexport A=1', { A: '1' }],
  ['a variable', 'export A=$B C=a${D}b E="x$F"', {}, ['A', 'C', 'E']],
  ['a command', 'export A=$(cat "a b; c)") B=`cat x`\nexport C=3', { C: '3' }, ['A', 'B']],
  ['a command within quotes', 'export A="$(op read "op://a/b")"\nexport C=3', { C: '3' }, ['A']],
  ['an array, more of it, the home folder', 'export A=(1 2) B+=x C=~/d', {}, ['A', 'B', 'C']],
  ['C escapes', "export A=$'a\\nb'", {}, ['A']],
  ['a here-document', `cat <<'EOF'\nexport B=2\nEOF\nexport A=1`, { A: '1' }],
  ['a here-document with tabs', 'cat <<-END\n\texport B=2\n\tEND\nexport A=1', { A: '1' }],
  ['a quote that is not closed', "export A='1\nexport B=2", {}, ['A']],
  ['an empty value', 'export A= B=""', {}],
  ['no name', 'export 1A=1 A-B=2 =3', {}],
  ['nothing', '', {}],
];

const fish: readonly Row[] = [
  ['exported for all', 'set -gx A 1\nset -Ux B "2"\nset -x C \'3\'', { A: '1', B: '2', C: '3' }],
  ['in words', 'set --global --export A 1', { A: '1' }],
  ['not exported', 'set -g A 1', {}],
  ['escapes', `set -gx A 'a\\'b\\\\c' B`, {}, ['A']],
  ['single quotes', `set -gx A 'a\\'b\\\\c$d'`, { A: "a'b\\c$d" }],
  ['a list', 'set -gx A 1 2', {}, ['A']],
  [
    'a variable and a command',
    'set -gx A $B\nset -gx C (cat x)\nset -gx D "a(b)"',
    { D: 'a(b)' },
    ['A', 'C'],
  ],
  ['within a condition', 'if true\n  set -gx A 1\nend', { A: '1' }],
];

for (const [dialect, rows] of [
  ['posix', posix],
  ['fish', fish],
] as const) {
  suite(`exports of a ${dialect} shell`, () => {
    for (const [name, text, values, skipped = []] of rows) {
      test(name, () => {
        assert.deepEqual(read(text, dialect), { values, skipped });
      });
    }

    test('a megabyte of quotes and brackets is read at once', () => {
      for (const piece of ["'", '"', '$(', '`', '(', '\\', '<<A\n', 'export A=1 ', '"$(', '${"`']) {
        readShellText(piece.repeat(100_000), dialect);
      }
      assert.deepEqual(read(`${'a;'.repeat(100_000)}\n`, dialect).values, {});
    });
  });
}

function read(text: string, dialect: ShellDialect) {
  const { variables, skipped } = readShellText(text, dialect);
  return { values: toValues(variables), skipped: skipped.map(({ name }) => name) };
}

function toValues(variables: ImportedText['variables']): Readonly<Record<string, string>> {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value.reveal()]));
}
