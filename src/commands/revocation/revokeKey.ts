import {
  findSelfRevocation,
  type OwnRevocation,
} from '../../lifecycle/revocation/findSelfRevocation';
import { revokeByItself } from '../../lifecycle/revocation/revokeByItself';
import type { KeyServices } from '../keyServices';
import { findConsole, revokeInConsole } from './revokeInConsole';
import { offerPage, revokeOnPage } from './revokeOnPage';
import type { Revoked, RevokeOutcome, RevokeSubject } from './revokeOutcome';

export type { RevokeOutcome, RevokeSubject } from './revokeOutcome';

/** By the best way there is, after a modal question that names the key by its hint. Undefined after Escape. */
export async function revokeSubject(
  subject: RevokeSubject,
  services: KeyServices,
): Promise<RevokeOutcome | undefined> {
  const revoked = await revoke(subject, services);
  if (revoked !== undefined) {
    // Whatever keeps it from being noted, the key is revoked.
    await noteEnd(subject, revoked, services).catch(services.reportBug);
    services.prompts.inform(revoked.sentence).catch(services.reportBug);
  }
  return revoked?.outcome;
}

/** The row of a key that is stored says so too. */
async function noteEnd(
  { values: [value] = [] }: RevokeSubject,
  { outcome, sentence: note }: Revoked,
  { ring }: KeyServices,
): Promise<void> {
  const record = value && outcome !== 'opened-page' ? await ring.findByValue(value) : undefined;
  if (record !== undefined) {
    const at = new Date().toISOString();
    await ring.edit(record.id, { lastCheck: { at, result: 'refused', note } });
  }
}

async function revoke(subject: RevokeSubject, services: KeyServices): Promise<Revoked | undefined> {
  const own = findSelfRevocation(subject, services.readSettings());
  if (own !== undefined) {
    return revokeAtIssuer(subject, own, services);
  }
  const session = findConsole(subject, services);
  return session === undefined
    ? revokeOnPage(subject, services)
    : revokeInConsole(subject, session, services);
}

async function revokeAtIssuer(
  subject: RevokeSubject,
  own: OwnRevocation,
  services: KeyServices,
): Promise<Revoked | undefined> {
  const { label, hint } = subject;
  const confirmed = await services.prompts.confirm({
    message: `Revoke "${label}" (${hint}) at ${own.issuer}?`,
    detail: [
      `Keyward sends the key to ${own.host}, which revokes it. Programs that use it stop working.`,
      ...(own.note === undefined ? [] : [own.note]),
      'This cannot be undone.',
    ].join(' '),
    action: 'Revoke Key',
  });
  if (!confirmed) {
    return undefined;
  }
  const { result, sentence } = await services.prompts.runCancellable(
    `Revoking the key at ${own.issuer}…`,
    ({ signal }) => revokeByItself(own, { send: services.send, signal }),
  );
  return result === 'revoked' || result === 'gone'
    ? { outcome: 'revoked', sentence: `"${label}" (${hint}): ${sentence}` }
    : offerPage(sentence, subject, services);
}
