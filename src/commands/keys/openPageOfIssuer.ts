import type { Prompts } from '../../host/prompts';
import type { KeyRing } from '../../keys/keyRing';
import { providers } from '../../providers/index';

/** What is to be done at the issuer's. */
export type IssuerPage = 'revoke' | 'usage';

const titles = { revoke: 'Revoke a Key', usage: 'Set a Spending Limit' } as const;

/** For whoever has no row to start from: a key that leaked may never have been stored. */
export async function openPageOfIssuer(
  page: IssuerPage,
  {
    ring,
    prompts,
  }: {
    readonly ring: Pick<KeyRing, 'list'>;
    readonly prompts: Pick<Prompts, 'pickOne' | 'openPage'>;
  },
): Promise<void> {
  const stored = new Set((await ring.list()).map(({ record }) => record.provider));
  const choices = providers.flatMap(({ id, name, links }) => {
    const url = links[page];
    return url === undefined
      ? []
      : [
          {
            label: name,
            description: `${new URL(url).host}${stored.has(id) ? ' · key stored' : ''}`,
            icon: 'link-external',
            isStored: stored.has(id),
            value: url,
          },
        ];
  });
  const url = await prompts.pickOne({
    title: titles[page],
    placeholder: 'Which service issued the key?',
    choices: choices.sort((one, other) => Number(other.isStored) - Number(one.isStored)),
  });
  if (url !== undefined) {
    await prompts.openPage(url);
  }
}
