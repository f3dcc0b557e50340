import assert from 'node:assert/strict';
import { findLiveCheck } from '../../../../src/lifecycle/check/findLiveCheck';
import { toKeyCheck } from '../../../../src/lifecycle/check/toKeyCheck';
import type { Sent } from '../../../../src/lifecycle/request/sendRequest';
import { findProvider } from '../../../../src/providers/index';
import type { KeyVerdict } from '../../../../src/providers/liveCheck';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';
import type { AnswerRow, IssuerRow } from './issuerRow';
import { mediaIssuers } from './mediaIssuers';
import { modelIssuers } from './modelIssuers';
import { platformIssuers } from './platformIssuers';

const at = new Date('2026-11-21T10:00:00Z');
const values = [new Secret(sampleKey('anthropic-api-key'))];

function toSent({ status, json, headers = {} }: Omit<AnswerRow, 'result' | 'note'>): Sent {
  return { kind: 'answered', answer: { status, json, headers, text: JSON.stringify(json) } };
}

function readNote(verdict: KeyVerdict): string {
  const sent = toSent({ status: 200, json: {} });
  return toKeyCheck(sent, { issuer: 'Acme', values, at, read: () => verdict }).check.note;
}

/** The answer again and again, each time with one of its texts replaced. */
function echo(json: unknown, text: string): readonly unknown[] {
  if (typeof json === 'string') {
    return [text, `${json} ${text}`, `${text.slice(3)}\n${json}`];
  }
  if (Array.isArray(json)) {
    return json.flatMap((item, at) =>
      echo(item, text).map(changed => json.map((other, place) => (place === at ? changed : other))),
    );
  }
  return typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([name, member]) =>
        echo(member, text).map(changed => ({ ...json, [name]: changed })),
      )
    : [];
}

function* playEchoes({ provider: id, values: keys, answers }: IssuerRow): Generator<string> {
  const provider = findProvider(id);
  const found = findLiveCheck({ provider, values: keys });
  assert.equal(found.kind, 'found');
  const texts = keys.flatMap(key => [
    key.reveal(),
    key.reveal().toUpperCase(),
    `${key.reveal().slice(0, 12)}...${key.reveal().slice(-9)}`,
  ]);
  for (const row of found.kind === 'found' ? answers : []) {
    for (const text of texts) {
      const headers = Object.entries(row.headers ?? {}).map(([name, value]) => ({
        ...row,
        headers: { ...row.headers, [name]: `${value}, ${text}` },
      }));
      for (const changed of [...echo(row.json, text).map(json => ({ ...row, json })), ...headers]) {
        const read = found.kind === 'found' ? found.check.read : undefined;
        assert.ok(read);
        const context = { issuer: provider?.name ?? '', values: keys, at, read };
        yield toKeyCheck(toSent(changed), context).check.note;
      }
    }
  }
}

suite('toKeyCheck', () => {
  for (const row of [...modelIssuers, ...mediaIssuers, ...platformIssuers]) {
    test(`no part of a key is in what is told of ${row.provider}, ${row.request}`, () => {
      const notes = [...playEchoes(row)];
      const pieces = row.values.flatMap(value =>
        Array.from({ length: value.length - 7 }, (_, from) =>
          value
            .reveal()
            .slice(from, from + 8)
            .toLowerCase(),
        ),
      );
      assert.deepEqual(
        notes.filter(note => pieces.some(piece => note.toLowerCase().includes(piece))),
        [],
      );
    });
  }

  test('what holds a piece of the key is left out, and the rest stays', () => {
    const piece = values[0]?.reveal().slice(20, 30);
    assert.deepEqual(
      [
        readNote({ result: 'works', facts: [`Name: ${piece}`, 'Plan: free'] }),
        readNote({ result: 'limited', facts: [], missing: `the right ${piece}` }),
        readNote({ result: 'refused', facts: [], reason: `Not ${piece}.` }),
      ],
      ['Works. Plan: free.', 'Works, but is limited.', 'Refused: wrong, revoked or expired.'],
    );
  });

  test('why nobody answered is a sentence that does not blame the key', () => {
    const reasons = ['offline', 'timeout', 'redirected', 'too-large'] as const;
    const notes = reasons.map(
      reason =>
        toKeyCheck(
          { kind: 'unanswered', reason },
          { issuer: 'Acme', values, at, read: () => assert.fail() },
        ).check,
    );
    assert.deepEqual(
      notes.map(({ result, note }) => [result, note.endsWith('That says nothing about the key.')]),
      reasons.map(() => ['unanswered', true]),
    );
  });

  test('a limit says when to try again', () => {
    const { check } = toKeyCheck(
      toSent({ status: 429, json: {}, headers: { 'retry-after': '120' } }),
      {
        issuer: 'Acme',
        values,
        at,
        read: () => ({ result: 'unanswered', facts: [], reason: 'Too many requests.' }),
      },
    );
    assert.deepEqual(check, {
      at: '2026-11-21T10:00:00.000Z',
      result: 'unanswered',
      note: 'No answer. Too many requests. Try again in 2 minutes. That says nothing about the key.',
    });
  });
});
