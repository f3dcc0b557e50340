import { UserError } from '../../errors';
import { findProvider } from '../../providers/index';
import { chooseKey } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { openPageOfIssuer } from './openPageOfIssuer';

export async function openIssuerPage(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const [wanted] = parameters;
  if (wanted === 'revoke' || wanted === 'usage') {
    return openPageOfIssuer(wanted, services);
  }
  const entry = await chooseKey(parameters, services, {
    title: "Open Issuer's Page",
    offers: ({ record }) => findProvider(record.provider)?.links.revoke !== undefined,
  });
  if (entry === undefined) {
    return;
  }
  const links = findProvider(entry.record.provider)?.links;
  const page = links?.revoke ?? links?.create;
  if (page === undefined) {
    throw new UserError(`Keyward knows no page for "${entry.record.label}".`);
  }
  await services.prompts.openPage(page);
}
