import type { Prompts } from '../host/prompts';
import { providers } from '../providers/index';

/** Opens the page of an issuer and answers what to do there; undefined after Escape. */
export async function getKey(prompts: Prompts): Promise<string | undefined> {
  const issuers = providers.filter(({ links }) => links.create !== undefined);
  const issuer = await prompts.pickOne({
    title: 'Get a Key from…',
    placeholder: 'Opens the page where the service hands out keys',
    choices: issuers.map(provider => ({
      label: provider.name,
      description: new URL(provider.links.create ?? '').host,
      icon: 'link-external',
      value: provider,
    })),
  });
  if (issuer?.links.create === undefined) {
    return undefined;
  }
  await prompts.openPage(issuer.links.create);
  const advice =
    'Create a key, name it by its purpose and copy it: most services show it only once.';
  return `${issuer.name}: ${issuer.howToGet ?? advice} Then paste it here.`;
}
