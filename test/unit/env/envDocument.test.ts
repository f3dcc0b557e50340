import assert from 'node:assert/strict';
import { parseEnv } from 'node:util';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { readVariables, removeVariable, setVariable } from '../../../src/env/envDocument';
import { UserError } from '../../../src/errors';

const byteOrderMark = '\uFEFF';

/** What stands in env files that people write, and what confuses their readers. */
const pieces = fc.constantFrom(
  ...['A', 'B', 'TOKEN', 'export ', '=', ' = ', ': ', ':', '\n', '\n', '\r\n', '\r', '#', ' # c'],
  ...["'", '"', '`', '\\', '\\n', '$', ' ', '\t', 'x', "'v'", '"w"', "'a\nb'", '\u2028', 'é', '='],
  ...['A=1\n', 'B=2\n', "TOKEN='old' # keep\n", 'TOKEN=old\r\n', '# note\n', 'export TOKEN="x"\n'],
);
const documents = fc
  .tuple(fc.constantFrom('', byteOrderMark), fc.array(pieces, { maxLength: 14 }))
  .map(([mark, parts]) => mark + parts.join(''));
const values = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_.:/+=@,~-]{1,40}$/),
  fc.stringMatching(/^[ -~]{1,24}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

/** The changed text, or undefined where the change was refused. */
function attempt(change: () => string): string | undefined {
  try {
    return change();
  } catch (error) {
    if (error instanceof UserError) {
      return undefined;
    }
    throw error;
  }
}

const toPairs = (text: string) => readVariables(text).map(({ name, value }) => [name, value]);
const without = (text: string, name: string) => toPairs(text).filter(([key]) => key !== name);
const fromNode = (text: string) => ({ ...parseEnv(text.replace(byteOrderMark, '')) });

suite('env document', () => {
  test('it sees the variables that dotenv sees, whatever the text', () => {
    fc.assert(
      fc.property(documents, text => {
        assert.deepEqual(Object.fromEntries(toPairs(text)), { ...parse(text) });
      }),
      { numRuns: 3000 },
    );
  });

  test('offsets hold the raw value and the name, whatever the line ends', () => {
    const text = `${byteOrderMark}# c\r\nexport A = 'x y' # n\r\rB: "1\r\n2"\nC=\r\nD=v`;
    const found = readVariables(text).map(({ name, value, start, end, nameStart, line }) => ({
      name,
      value,
      raw: text.slice(start, end),
      named: text.slice(nameStart, nameStart + name.length),
      line,
    }));
    assert.deepEqual(found, [
      { name: 'A', value: 'x y', raw: "'x y'", named: 'A', line: 1 },
      { name: 'B', value: '1\n2', raw: '"1\r\n2"', named: 'B', line: 3 },
      { name: 'C', value: '', raw: '', named: 'C', line: 5 },
      { name: 'D', value: 'v', raw: 'v', named: 'D', line: 6 },
    ]);
  });

  test('a set value is read back by dotenv, and the other variables are read as before', () => {
    let changes = 0;
    fc.assert(
      fc.property(documents, values, (text, value) => {
        const changed = attempt(() => setVariable(text, 'TOKEN', value));
        if (changed !== undefined) {
          changes += 1;
          assert.equal(parse(changed).TOKEN, value);
          assert.deepEqual(without(changed, 'TOKEN'), without(text, 'TOKEN'));
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(changes > 1500, `only ${changes} of 3000 changes were made`);
  });

  test('Node reads the same as dotenv after a change, if it did before', () => {
    fc.assert(
      fc.property(documents, values, (text, value) => {
        const changed = attempt(() => setVariable(text, 'TOKEN', value));
        fc.pre(changed !== undefined && !/\r(?!\n)/.test(text));
        fc.pre(isEqual(fromNode(text), { ...parse(text) }));
        assert.deepEqual(fromNode(changed ?? ''), { ...parse(changed ?? '') });
      }),
      { numRuns: 1500 },
    );
  });

  test('a change keeps every byte outside of the values of that name', () => {
    fc.assert(
      fc.property(documents, values, (text, value) => {
        const changed = attempt(() => setVariable(text, 'TOKEN', value));
        fc.pre(changed !== undefined);
        assert.equal(startsWithAll(changed ?? '', toOtherParts(text, 'TOKEN')), true);
      }),
      { numRuns: 3000 },
    );
  });

  test('a removed name is gone, and the other variables are read as before', () => {
    fc.assert(
      fc.property(documents, text => {
        const changed = attempt(() => removeVariable(text, 'TOKEN'));
        fc.pre(changed !== undefined);
        assert.deepEqual(toPairs(changed ?? ''), without(text, 'TOKEN'));
      }),
      { numRuns: 3000 },
    );
  });

  const kept: readonly (readonly [string, string, string])[] = [
    ['an inline comment', 'A=old # why\nB=2\n', 'A=new # why\nB=2\n'],
    ['a comment that touches the value', 'A=old#why\n', 'A=new #why\n'],
    ['a comment behind an empty value', 'A= # why\n', 'A=new # why\n'],
    ['export and blanks', '  export A =  old\nB=2', '  export A =  new\nB=2'],
    ['a colon', 'A: old\nB=2\n', 'A: new\nB=2\n'],
    ['a colon without a value', 'A:\n\nB=2\n', 'A: new\n\nB=2\n'],
    ['a byte-order mark', `${byteOrderMark}A=old\n`, `${byteOrderMark}A=new\n`],
    ['CR LF', 'B=2\r\nA=old\r\n# end\r\n', 'B=2\r\nA=new\r\n# end\r\n'],
    ['a lone CR', 'B=2\rA=old\r', 'B=2\rA=new\r'],
    ['a missing final newline', 'B=2\nA=old', 'B=2\nA=new'],
    ['every live occurrence', 'A=1\n#A=1\nA="2"\n', 'A=new\n#A=1\nA=new\n'],
    ['a value of several lines', "A='o\nB=x\nd' # why\nB=2\n", 'A=new # why\nB=2\n'],
    ['a name within a value of several lines', "B='\nA=x\n'\nA=old\n", "B='\nA=x\n'\nA=new\n"],
    ['a value in backticks', 'A=`o\'"d`\n', 'A=new\n'],
    ['the start of a file', '', 'A=new\n'],
    ['the end of a file', 'B=2\n', 'B=2\nA=new\n'],
    ['the end of a CR LF file', 'B=2\r\n', 'B=2\r\nA=new\r\n'],
    ['the end of a file without a final newline', 'B=2\nC=3', 'B=2\nC=3\nA=new'],
    ['a name that only begins alike', 'AB=2\nA.B=3\n', 'AB=2\nA.B=3\nA=new\n'],
  ];
  for (const [what, before, after] of kept) {
    test(`setting a variable respects ${what}`, () => {
      assert.equal(setVariable(before, 'A', 'new'), after);
    });
  }

  test('a value that would make an open quotation mark swallow lines is refused', () => {
    assert.throws(() => setVariable("A='open\nB=1\n", 'B', "x '#y"), UserError);
  });

  test('a value that dotenv takes from the next line is refused, not overwritten', () => {
    assert.throws(() => setVariable('A:\nB=1\n', 'A', 'new'), {
      message:
        'Line 1 names A but its value stands on another line. ' +
        'Write both on one line, then try again.',
    });
  });

  test('removing takes the whole lines of the name and nothing else', () => {
    assert.equal(
      removeVariable("# c\r\nA=1 # x\r\n\r\nB=2\r\nexport A='p\r\nq'\r\n# end", 'A'),
      '# c\r\n\r\nB=2\r\n# end',
    );
  });

  test('a long hostile text is read in seconds, not minutes', () => {
    const started = performance.now();
    readVariables(`A='${"\\'".repeat(20_000)}\n${'\n'.repeat(20_000)}x`);
    assert.ok(performance.now() - started < 5000);
  });
});

function isEqual(one: object, other: object): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}

/** The text between the values of a name. */
function toOtherParts(text: string, name: string): string[] {
  let from = 0;
  const parts: string[] = [];
  for (const variable of readVariables(text).filter(found => found.name === name)) {
    parts.push(text.slice(from, variable.start));
    from = variable.end;
  }
  return [...parts, text.slice(from)];
}

/** Whether the parts stand in the text in order, the first at its start. */
function startsWithAll(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found === -1 || (index === 0 && found !== 0)) {
      return false;
    }
    at = found + part.length;
  }
  return parts.length === 1 || text.endsWith(parts.at(-1) ?? '');
}
