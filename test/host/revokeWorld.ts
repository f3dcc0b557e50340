import assert from 'node:assert/strict';
import { revokeSubject } from '../../src/commands/revocation/revokeKey';
import { toHint } from '../../src/host/toHint';
import { Secret } from '../../src/secret';
import type { IssuerServer } from '../fakes/issuerServer';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld, toDraft } from './keysWorld';

export interface RevokeOptions {
  readonly answers: readonly ScriptedAnswer[];
  /** Connects the console of the issuer with it. */
  readonly admin?: string;
  readonly gitLabHost?: string;
}

/** Revokes a key that is not stored, and looks whether its value was shown. */
export async function revokeIn(
  server: IssuerServer,
  {
    provider,
    value,
    answers,
    admin,
    gitLabHost = '',
  }: RevokeOptions & {
    readonly provider: string;
    readonly value: string;
  },
) {
  const { ring, consoles, answer } = createWorld({ issuers: server.origin });
  if (admin !== undefined) {
    const record = await ring.add(toDraft(admin, { label: 'admin', provider }));
    await consoles[provider === 'openai' ? 'openai' : 'anthropic'].connect(record.id);
  }
  const { prompts, services } = answer(...answers);
  const secret = new Secret(value);
  const subject = { label: 'blog', provider, hint: toHint(secret), values: [secret] };
  const outcome = await revokeSubject(subject, {
    ...services,
    readSettings: () => ({ ...services.readSettings(), gitLabHost }),
  });
  const shown = [...prompts.read, ...prompts.opened].join('\n');
  assert.equal(shown.includes(value) || shown.includes(admin ?? value), false);
  // Without what goes on meanwhile, which no answer depends on.
  const read = prompts.read.filter(text => !/^(?:Looking|Revoking|Ending) .*…$/.test(text));
  return { outcome, read, opened: prompts.opened, hint: subject.hint };
}
