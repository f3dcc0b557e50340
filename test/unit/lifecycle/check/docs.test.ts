import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { wellKnown } from '../../../../src/providers/index';

suite('docs/checking.md', () => {
  test('names every request that is sent, and no other', () => {
    const text = readFileSync('docs/checking.md', 'utf8');
    const rows = [...text.matchAll(/^\| ([^|]+) \| `([A-Z]+ https:[^`]+)` \|/gm)].map(
      ([, issuer, request]) => `${issuer}: ${request}`,
    );
    const sent = wellKnown.flatMap(({ name, liveChecks = [] }) =>
      liveChecks.map(({ request }) => `${name}: ${request.method} ${request.url}`),
    );
    assert.deepEqual(rows.sort(), [...new Set(sent)].sort());
  });
});
