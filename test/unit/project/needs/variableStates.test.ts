import assert from 'node:assert/strict';
import type { ProjectVariable } from '../../../../src/project/needs/readNeeds';
import {
  type EnvVariable,
  type StoredVariable,
  toVariableStates,
} from '../../../../src/project/needs/variableStates';
import { Secret } from '../../../../src/secret';

function variable(name: string, more: Partial<ProjectVariable> = {}): ProjectVariable {
  const readings = [{ path: '/shop/a.ts', line: 1, source: 'code' }] as const;
  return { name, readings, isKey: name.endsWith('_KEY'), ...more };
}

function set(name: string, value: string, path = '/shop/.env'): EnvVariable {
  return { name, value: new Secret(value), path };
}

function stored(name: string, value: string | undefined, keyId = 'one'): StoredVariable {
  return { name, keyId, label: 'A key', value: value === undefined ? value : new Secret(value) };
}

/** Name, kind, number of env files and ids of keys of each state. */
function statesOf(...parameters: Parameters<typeof toVariableStates>): readonly string[] {
  return toVariableStates(...parameters).map(({ name, kind, envPaths, keyIds }) =>
    [name, kind, envPaths.length, ...keyIds].join(' '),
  );
}

suite('project/needs/variableStates', () => {
  const one = [variable('A_KEY')];

  test('a state tells the variable, the env files and the keys', () => {
    const env = [set('A_KEY', 'x'), set('A_KEY', 'x', '/shop/.env.local')];
    assert.deepEqual(toVariableStates(one, env, [stored('A_KEY', 'x')]), [
      {
        name: 'A_KEY',
        kind: 'set-and-stored',
        variable: one[0],
        envPaths: ['/shop/.env', '/shop/.env.local'],
        keyIds: ['one'],
      },
    ]);
  });

  const kinds: readonly (readonly [
    title: string,
    set: readonly EnvVariable[],
    stored: readonly StoredVariable[],
    state: string,
  ])[] = [
    ['read, not set, not stored', [], [], 'A_KEY missing 0'],
    ['set, not stored', [set('A_KEY', 'x')], [], 'A_KEY set 1'],
    ['stored, not set', [], [stored('A_KEY', 'x')], 'A_KEY stored 0 one'],
    ['set and stored', [set('A_KEY', 'x')], [stored('A_KEY', 'x')], 'A_KEY set-and-stored 1 one'],
    ['another value', [set('A_KEY', 'x')], [stored('A_KEY', 'y')], 'A_KEY differs 1 one'],
    [
      'one of two env files with another value',
      [set('A_KEY', 'x'), set('A_KEY', 'y', '/shop/.env.local')],
      [stored('A_KEY', 'x')],
      'A_KEY differs 2 one',
    ],
    [
      'the value of one of two keys of the name',
      [set('A_KEY', 'y')],
      [stored('A_KEY', 'x'), stored('A_KEY', 'y', 'two')],
      'A_KEY set-and-stored 1 one two',
    ],
    [
      'two env files with the values of two keys',
      [set('A_KEY', 'x'), set('A_KEY', 'y', '/shop/.env.production')],
      [stored('A_KEY', 'x'), stored('A_KEY', 'y', 'two')],
      'A_KEY set-and-stored 2 one two',
    ],
    ['a key whose value is gone', [], [stored('A_KEY', undefined)], 'A_KEY missing 0'],
    [
      'set beside a key whose value is gone',
      [set('A_KEY', 'x')],
      [stored('A_KEY', undefined)],
      'A_KEY set 1',
    ],
    [
      'a reference to another place',
      [{ ...set('A_KEY', 'op://vault/a/key'), isReference: true }],
      [stored('A_KEY', 'x')],
      'A_KEY set-and-stored 1 one',
    ],
  ];
  for (const [title, env, keys, state] of kinds) {
    test(`${title}: ${state}`, () => {
      assert.deepEqual(statesOf(one, env, keys), [state]);
    });
  }

  test('what is set and read nowhere comes last, and stored keys of other projects not at all', () => {
    const env = [set('Z_KEY', 'x'), set('LEVEL', 'x'), set('B', 'x')];
    const variables = [variable('B'), variable('C_KEY'), variable('A')];
    assert.deepEqual(statesOf(variables, env, [stored('OTHER_KEY', 'x'), stored('Z_KEY', 'x')]), [
      'C_KEY missing 0',
      'A missing 0',
      'B set 1',
      'Z_KEY unread 1 one',
      'LEVEL unread 1',
    ]);
  });

  test('what differs is told though it is read nowhere', () => {
    assert.deepEqual(statesOf([], [set('A_KEY', 'x')], [stored('A_KEY', 'y')]), [
      'A_KEY differs 1 one',
    ]);
  });

  test('what systems give is not listed, and what tools read is not called unread', () => {
    const env = [
      set('NODE_ENV', 'x'),
      set('CI', '1'),
      set('NEXTAUTH_SECRET', 'x'),
      set('PGHOST', 'x'),
    ];
    assert.deepEqual(statesOf([], env, []), ['NEXTAUTH_SECRET set 1', 'PGHOST set 1']);
  });

  suite('a library that reads either of two variables', () => {
    const readings = [{ path: '/shop/a.py', line: 1, source: 'sdk' }] as const;
    const either = [variable('A_KEY', { readings, alternatives: ['B_KEY'] })];

    test('misses the first where none is there', () => {
      assert.deepEqual(statesOf(either, [], []), ['A_KEY missing 0']);
    });
    test('is content with the other one', () => {
      assert.deepEqual(statesOf(either, [set('B_KEY', 'x')], []), ['B_KEY set 1']);
      assert.deepEqual(statesOf(either, [], [stored('B_KEY', 'x')]), ['B_KEY stored 0 one']);
    });
    test('shows both where both are there', () => {
      assert.deepEqual(statesOf(either, [set('A_KEY', 'x'), set('B_KEY', 'x')], []), [
        'A_KEY set 1',
        'B_KEY set 1',
      ]);
    });
  });

  test('no state holds a value', () => {
    const value = 'v4lue-of-a-key';
    const states = toVariableStates(
      one,
      [set('A_KEY', value), set('B', value)],
      [stored('A_KEY', value)],
    );
    assert.equal(JSON.stringify(states).includes(value), false);
  });
});
