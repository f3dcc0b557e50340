import type { Prompts } from '../../host/prompts';
import { providers } from '../../providers/index';
import type { Provider } from '../../providers/provider';

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
  return issuer && openCreatePage(issuer, prompts);
}

/** Answers what to do there; undefined where no page is known. */
export async function openCreatePage(
  { name, links, howToGet }: Provider,
  prompts: Pick<Prompts, 'openPage'>,
): Promise<string | undefined> {
  if (links.create === undefined) {
    return undefined;
  }
  await prompts.openPage(links.create);
  const advice =
    'Create a key, name it by its purpose and copy it: most services show it only once.';
  return `${name}: ${howToGet ?? advice} Then paste it here.`;
}
