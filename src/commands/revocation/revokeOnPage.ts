import { UserError } from '../../errors';
import { isAdminKey } from '../../lifecycle/console/adminKey';
import { type ConsoleId, consoleIds } from '../../lifecycle/console/consoleKey';
import { adminKeyPages } from '../../lifecycle/console/consolePages';
import { findRevokePage, type RevokePage } from '../../lifecycle/revocation/findRevokePage';
import type { KeyServices } from '../keyServices';
import type { Revoked, RevokeSubject } from './revokeOutcome';

const open = 'Open Page';

/** After a modal question. */
export async function revokeOnPage(
  subject: RevokeSubject,
  services: KeyServices,
): Promise<Revoked | undefined> {
  const page = findPage(subject, services);
  const { label, hint } = subject;
  if (page === undefined) {
    throw new UserError(
      `Keyward knows no page on which "${label}" (${hint}) can be revoked. Revoke it where it was made.`,
    );
  }
  const console = consoleIds.find(id => id === subject.provider);
  const confirmed = await services.prompts.confirm({
    message: `Revoke "${label}" (${hint}) on the page of ${page.issuer}?`,
    detail: [
      `Keyward opens ${new URL(page.url).host} in your browser and sends nothing. ${page.advice} Programs that use the key stop working, and a deleted key cannot be brought back.`,
      ...(console !== undefined && services.consoles[console].adminKeyId === undefined
        ? ['With an admin key Keyward can do this itself: Connect a Console…']
        : []),
    ].join('\n\n'),
    action: open,
  });
  return confirmed ? openPage(page, services) : undefined;
}

/** Tells why it was not revoked, with a way to the page. */
export async function offerPage(
  sentence: string,
  subject: RevokeSubject,
  services: KeyServices,
): Promise<Revoked | undefined> {
  const page = findPage(subject, services);
  const told = `"${subject.label}" (${subject.hint}): ${sentence}`;
  if (page === undefined) {
    await services.prompts.warn(told);
    return undefined;
  }
  return (await services.prompts.warn(told, open)) === open ? openPage(page, services) : undefined;
}

async function openPage(page: RevokePage, { prompts }: KeyServices): Promise<Revoked> {
  await prompts.openPage(page.url);
  return { outcome: 'opened-page', sentence: `${page.issuer}: ${page.advice}` };
}

function findPage(
  { provider, hint, values }: RevokeSubject,
  { readSettings }: KeyServices,
): RevokePage | undefined {
  const page = findRevokePage(provider, hint, readSettings());
  const isAdmin = (id: ConsoleId): boolean => values?.some(value => isAdminKey(id, value)) === true;
  const id = consoleIds.find(candidate => candidate === provider && isAdmin(candidate));
  return page && id !== undefined ? { ...page, url: adminKeyPages[id] } : page;
}
