import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseIncident } from '../../../../src/lifecycle/leak/parseIncident';
import { createLeakWorld, emptySearch, startLeak } from './leakWorld';

suite('a stored incident', () => {
  test('is read back as it was written, with all that was found', async () => {
    const { leaks } = createLeakWorld();
    const { id } = await startLeak(leaks, {
      keyId: 'one',
      origin: { kind: 'finding', place: 'src/app.js:2' },
    });
    await leaks.setSearch(id, {
      ...emptySearch,
      files: [{ kind: 'unsaved', uri: 'untitled:Untitled-1', path: 'Untitled-1', line: 3 }],
      commits: [
        {
          top: '/x',
          commit: 'a'.repeat(40),
          date: '2026-01-01',
          path: 'a',
          line: 1,
          hasRemote: false,
        },
        {
          top: '/x',
          commit: 'b'.repeat(40),
          date: '2026-01-02',
          path: 'b',
          line: 2,
          isPushed: true,
        },
      ],
      gaps: ['One.'],
    });
    await leaks.setStep(id, 'history', { state: 'not-needed', how: 'Why.' });
    const incident = leaks.find(id);
    assert.deepEqual(parseIncident(JSON.parse(JSON.stringify(incident))), incident);
  });

  test('of whatever stands in its place, what is read is an incident or nothing', async () => {
    const { leaks } = createLeakWorld();
    const incident = await startLeak(leaks);
    const names = [...Object.keys(incident), 'search', 'closed'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        const read = parseIncident({ ...incident, [name]: value });
        assert.deepEqual(read && parseIncident(read), read);
      }),
      { seed: 7 },
    );
    assert.equal(parseIncident(undefined), undefined);
  });
});
