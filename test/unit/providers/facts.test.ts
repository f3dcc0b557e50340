import assert from 'node:assert/strict';
import { toFact, toInstant, toListFact } from '../../../src/providers/facts';

suite('facts', () => {
  test('an issuer writes one line of printable characters, whatever it sends', () => {
    const escapeMark = String.fromCharCode(27);
    assert.deepEqual(
      [
        'Acme\r\nWorks. Account: admin',
        `Acme${escapeMark}[31m`,
        'Ac\u202eme\u200b\u0000',
        '  Acme \u2028\u00a0 Inc\t',
        'x'.repeat(200),
        '😀'.repeat(100),
      ].flatMap(name => toFact('Name', name)),
      [
        'Name: Acme Works. Account: admin',
        'Name: Acme[31m',
        'Name: Acme',
        'Name: Acme Inc',
        `Name: ${'x'.repeat(79)}…`,
        `Name: ${'😀'.repeat(79)}…`,
      ],
    );
  });

  test('what is no text is no fact', () => {
    assert.deepEqual(
      [undefined, null, '', ' \n', {}, ['a'], true].flatMap(value => toFact('Name', value)),
      [],
    );
    assert.deepEqual(toFact('Left', 0), ['Left: 0']);
  });

  test('a long list says how much there is', () => {
    assert.deepEqual(
      [
        toListFact('Scopes', ['a', 'b']),
        toListFact('Scopes', ['a', 7, 'b', 'c', 'd', 'e', 'f', 'g']),
        toListFact('Scopes', []),
        toListFact('Scopes', 'a'),
      ],
      [['Scopes: a, b'], ['Scopes: a, b, c, d, e and 2 more'], [], []],
    );
  });

  test('dates are read as issuers write them, and nothing else is a date', () => {
    assert.deepEqual(
      [
        '2027-03-03',
        '2027-03-03 12:00:00 UTC',
        '2027-03-03 12:00:00 -0700',
        Date.UTC(2027, 2, 3),
        Date.UTC(2027, 2, 3) / 1000,
        'never',
        '',
        0,
        9e15,
        null,
      ].map(toInstant),
      [
        '2027-03-03T00:00:00.000Z',
        '2027-03-03T12:00:00.000Z',
        '2027-03-03T19:00:00.000Z',
        '2027-03-03T00:00:00.000Z',
        '2027-03-03T00:00:00.000Z',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
    );
  });
});
