import assert from 'node:assert/strict';
import type { KeyDraft } from '../../src/keys/keyRing';
import { Secret } from '../../src/secret';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedPrompts } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';

/** An issuer of its own for each test of the suite, and a key ring that asks no other. */
export function useIssuer() {
  let server: IssuerServer;
  let world: ReturnType<typeof createWorld>;
  setup(async () => {
    server = await startIssuerServer();
    world = createWorld({ issuers: server.origin });
  });
  teardown(() => server.close());
  return {
    get server() {
      return server;
    },
    get world() {
      return world;
    },
  };
}

/** Of a key of a rule. */
export function toKey(provider: string, rule: string, label: string, seed = 3): KeyDraft {
  const value = new Secret(sampleKey(rule, seed));
  return toDraft('', { provider, label, parts: [{ envName: 'A_KEY', value }] });
}

/** No prompt, message or stored record holds a piece of one of the values. */
export function assertHidden(
  prompts: ScriptedPrompts,
  world: ReturnType<typeof createWorld>,
  ...values: readonly string[]
): void {
  const shown = `${prompts.read.join('\n')}\n${world.disk.text}`;
  assert.deepEqual(
    values.filter(value => shown.includes(value.slice(20, 40))),
    [],
  );
}
