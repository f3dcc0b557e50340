import assert from 'node:assert/strict';
import { openPageOfIssuer } from '../../../../src/commands/keys/openPageOfIssuer';
import type { KeyEntry } from '../../../../src/keys/keyRing';
import { providers } from '../../../../src/providers/index';

const storedResend: KeyEntry = {
  record: {
    id: 'one',
    label: 'Resend key',
    provider: 'resend',
    environment: 'development',
    parts: [{ envName: 'RESEND_API_KEY', hint: 're_…' }],
    created: '2026-11-01T00:00:00.000Z',
  },
  state: 'present',
};

suite("an issuer's page for whoever has no row", () => {
  test('without a stored key every issuer with a page to revoke at is offered', async () => {
    const { offered } = await run('revoke', []);
    assert.deepEqual(
      offered,
      providers.filter(({ links }) => links.revoke !== undefined).map(({ name }) => name),
    );
  });

  test('issuers of stored keys come first, and the chosen page for limits opens', async () => {
    const { offered, opened } = await run('usage', [storedResend]);
    assert.deepEqual(
      { first: offered[0], opened },
      { first: 'Resend', opened: ['https://resend.com/settings/usage'] },
    );
  });

  test('escape opens nothing', async () => {
    const opened: string[] = [];
    await openPageOfIssuer('revoke', {
      ring: { list: async () => [] },
      prompts: {
        pickOne: async () => undefined,
        openPage: async url => {
          opened.push(url);
        },
      },
    });
    assert.deepEqual(opened, []);
  });
});

/** Chooses the first issuer that is offered. */
async function run(page: 'revoke' | 'usage', entries: KeyEntry[]) {
  const offered: string[] = [];
  const opened: string[] = [];
  await openPageOfIssuer(page, {
    ring: { list: async () => entries },
    prompts: {
      pickOne: async ({ choices }) => {
        offered.push(...choices.map(({ label }) => label));
        return choices[0]?.value;
      },
      openPage: async url => {
        opened.push(url);
      },
    },
  });
  return { offered, opened };
}
