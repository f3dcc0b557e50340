import assert from 'node:assert/strict';
import type { KeyDraft } from '../../src/keys/keyRing';
import { Secret } from '../../src/secret';
import { sampleKey } from '../fakes/sampleKeys';
import type { ScriptedPrompts } from '../fakes/scriptedPrompts';
import { type createWorld, toDraft } from './keysWorld';

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
