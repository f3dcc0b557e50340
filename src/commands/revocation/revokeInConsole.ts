import { UserError } from '../../errors';
import { ConsoleError } from '../../lifecycle/console/consoleError';
import { type ConsoleKey, consoleIds, type KeyConsole } from '../../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../../lifecycle/console/consoleSession';
import { findConsoleKeys } from '../../lifecycle/console/matchLocalKeys';
import { findRules } from '../../lifecycle/revocation/findSelfRevocation';
import { findProvider } from '../../providers/index';
import { toConsoleKeyText } from '../console/consoleKeyText';
import type { KeyServices } from '../keyServices';
import { offerPage } from './revokeOnPage';
import type { Revoked, RevokeSubject } from './revokeOutcome';

/** Rules of the keys that a console lists. */
const listed = [
  'anthropic-api-key',
  'openai-api-key',
  'openai-legacy-key',
  'openai-service-account-key',
];

/** The connected console in whose list the key should be. */
export function findConsole(
  { provider: id, values }: RevokeSubject,
  { consoles }: KeyServices,
): ConsoleSession | undefined {
  const provider = findProvider(id);
  const console = consoleIds.find(candidate => candidate === id);
  const [value] = values ?? [];
  if (provider === undefined || console === undefined || value === undefined) {
    return undefined;
  }
  const isListed = findRules(provider, value).some(rule => listed.includes(rule));
  const session = consoles[console];
  return isListed && session.adminKeyId !== undefined ? session : undefined;
}

/** Anthropic's API switches keys off, OpenAI's deletes them. */
export async function revokeInConsole(
  subject: RevokeSubject,
  session: ConsoleSession,
  services: KeyServices,
): Promise<Revoked | undefined> {
  if (!(await confirm(subject, session, services))) {
    return undefined;
  }
  try {
    const console = await session.open();
    const list = await services.prompts.runCancellable(
      `Looking for the key at ${session.issuer}…`,
      ({ signal }) => console.list({}, signal),
    );
    const found = (subject.values ?? []).flatMap(value => findConsoleKeys(list.keys, value));
    if (found.length === 0) {
      const why = `No key in the list of ${session.issuer} looks like it. It may belong to another organization, or be deleted already.`;
      return offerPage(why, subject, services);
    }
    const key = await chooseOne(found, subject, services);
    return key && (await end(key, { console, session, subject, services }));
  } catch (error) {
    if (error instanceof ConsoleError && error.fault === 'cancelled') {
      return undefined;
    }
    if (error instanceof UserError) {
      return offerPage(error.message, subject, services);
    }
    throw error;
  }
}

function confirm(
  { label, hint }: RevokeSubject,
  session: ConsoleSession,
  { prompts }: KeyServices,
): Promise<boolean> {
  const finds = `Keyward looks for the key in your organization's list at ${session.issuer}`;
  return session.id === 'anthropic'
    ? prompts.confirm({
        message: `Switch off "${label}" (${hint}) at Anthropic?`,
        detail: `${finds} and switches it off. Programs that use it stop working at once. It can be switched on again until you archive it in Anthropic Console Keys.`,
        action: 'Switch Off Key',
      })
    : prompts.confirm({
        message: `Delete "${label}" (${hint}) at OpenAI?`,
        detail: `${finds} and deletes it there. Programs that use it stop working at once. This cannot be undone.`,
        action: 'Delete Key',
      });
}

async function chooseOne(
  found: readonly ConsoleKey[],
  { label, hint }: RevokeSubject,
  { prompts }: KeyServices,
): Promise<ConsoleKey | undefined> {
  if (found.length === 1) {
    return found[0];
  }
  return prompts.pickOne({
    title: `Which of these is "${label}"?`,
    placeholder: `${found.length} keys look like ${hint}. Only the one you choose is changed.`,
    choices: found.map(key => ({
      label: key.name,
      description: toConsoleKeyText(key),
      icon: 'key',
      value: key,
    })),
  });
}

interface Ending {
  readonly console: KeyConsole;
  readonly session: ConsoleSession;
  readonly subject: RevokeSubject;
  readonly services: KeyServices;
}

async function end(
  key: ConsoleKey,
  { console, session, subject, services }: Ending,
): Promise<Revoked | undefined> {
  const { issuer } = session;
  const name = `"${key.name}"`;
  if (key.status === 'archived' || key.status === 'expired') {
    return { outcome: 'revoked', sentence: `${name} is ${key.status} at ${issuer} already.` };
  }
  if (key.status === 'inactive') {
    return { outcome: 'switched-off', sentence: `${name} is switched off at ${issuer} already.` };
  }
  if (key.isOfService) {
    const why = `${issuer} lists it as ${name}, of a service account, and deletes it only with that account.`;
    return offerPage(why, subject, services);
  }
  const { prompts } = services;
  const title = `Ending the key at ${issuer}…`;
  if (console.setStatus !== undefined) {
    const { setStatus } = console;
    const updated = await prompts.runCancellable(title, ({ signal }) =>
      setStatus(key, 'inactive', signal),
    );
    await session.replace(key.id, updated);
    return { outcome: 'switched-off', sentence: `${name} is switched off at ${issuer}.` };
  }
  if (console.delete === undefined) {
    return undefined;
  }
  const { delete: remove } = console;
  await prompts.runCancellable(title, ({ signal }) => remove(key, signal));
  await session.replace(key.id, undefined);
  return { outcome: 'revoked', sentence: `${name} is deleted at ${issuer}.` };
}
