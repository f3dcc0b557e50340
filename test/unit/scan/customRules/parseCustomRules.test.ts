import assert from 'node:assert/strict';
import { parseCustomRules } from '../../../../src/scan/customRules/parseCustomRules';

const rule = {
  id: 'acme-key',
  name: 'Acme key',
  keywords: ['acme_'],
  pattern: 'acme_(?<key>.{8})',
};
const parse = (value: unknown) =>
  parseCustomRules(typeof value === 'string' ? value : JSON.stringify(value), id => id === 'taken');
const withRule = (change: object) => ({ rules: [{ ...rule, ...change }] });

suite("file of a project's own formats", () => {
  test('fields that may be left out have a value', () => {
    assert.deepEqual(parse({ rules: [rule] }), [
      { ...rule, ignoreCase: false, confidence: 'medium' },
    ]);
  });

  test('all fields are read, behind a byte-order mark too', () => {
    const whole = { ...rule, ignoreCase: true, confidence: 'high' };
    assert.deepEqual(parse(`\uFEFF${JSON.stringify({ rules: [whole] })}`), [whole]);
  });

  test('a list may be empty', () => {
    assert.deepEqual(parse({ rules: [] }), []);
  });

  const whole = '.keyward.json must be an object with one field: "rules", a list.';
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['what is no JSON', '{ rules: [] }', '.keyward.json is not valid JSON.'],
    ['a list', [rule], whole],
    ['an object without rules', {}, whole],
    ['a further field', { rules: [], version: 1 }, whole],
    ['rules that are no list', { rules: rule }, whole],
    [
      'too many rules',
      { rules: Array.from({ length: 201 }, (_, at) => ({ ...rule, id: `rule-${at}` })) },
      '.keyward.json has more than 200 rules.',
    ],
    ['a rule that is text', { rules: ['acme'] }, 'Rule 1 in .keyward.json is not an object.'],
    [
      'an unknown field of a rule',
      { rules: [rule, { ...rule, id: 'other', regex: 'x' }] },
      'Rule 2 in .keyward.json has an unknown field. Known are id, name, keywords, pattern, ignoreCase, confidence.',
    ],
    ...['Acme', 'acme_key', '-acme', '', 7].map(
      id =>
        [
          `the id ${id}`,
          withRule({ id }),
          'Rule 1 in .keyward.json needs an id of small letters, digits and dashes, as in "acme-key".',
        ] as const,
    ),
    [
      'the id of a built-in rule',
      withRule({ id: 'taken' }),
      'Rule 1 in .keyward.json has the id of a rule of Keyward.',
    ],
    [
      'the same id twice',
      { rules: [rule, rule] },
      'Rule 2 in .keyward.json has the id of another rule.',
    ],
    ...[undefined, ' ', 'a\nb', 'a\u001b[2J', 'a'.repeat(101)].map(
      name =>
        [
          `the name ${JSON.stringify(name)}`,
          withRule({ name }),
          'Rule 1 in .keyward.json needs a name: text on one line, at most 100 characters.',
        ] as const,
    ),
    ...[undefined, [], 'acme_'].map(
      keywords =>
        [
          `the keywords ${JSON.stringify(keywords)}`,
          withRule({ keywords }),
          'Rule 1 in .keyward.json needs keywords: a list of one to 50 texts.',
        ] as const,
    ),
    ...[['acme_', 'ac'], [3]].map(
      keywords =>
        [
          `the keywords ${JSON.stringify(keywords)}`,
          withRule({ keywords }),
          'Rule 1 in .keyward.json has a keyword that is not text of 3 to 100 characters.',
        ] as const,
    ),
    ['no pattern', withRule({ pattern: undefined }), 'Rule 1 in .keyward.json needs a pattern.'],
    [
      'a pattern that does not compile',
      withRule({ pattern: '(?P<key>a' }),
      'Rule 1 in .keyward.json has a pattern that is not a regular expression of JavaScript.',
    ],
    [
      'a long pattern',
      withRule({ pattern: 'a'.repeat(1001) }),
      'Rule 1 in .keyward.json has a pattern of more than 1,000 characters.',
    ],
    [
      'ignoreCase as text',
      withRule({ ignoreCase: 'yes' }),
      'Rule 1 in .keyward.json has an ignoreCase that is neither true nor false.',
    ],
    [
      'an unknown confidence',
      withRule({ confidence: 'sure' }),
      'Rule 1 in .keyward.json has a confidence other than low, medium or high.',
    ],
  ];
  for (const [what, value, message] of wrong) {
    test(`${what} is refused with a sentence`, () => {
      assert.throws(() => parse(value), { name: 'UserError', message });
    });
  }
});
