import type { Choice } from '../../host/prompts';
import { providers, wellKnown } from '../../providers/index';
import type { Provider } from '../../providers/provider';

const other: Choice<null> = {
  label: 'Other',
  description: 'A service that is not listed',
  icon: 'question',
  isAlwaysShown: true,
  value: null,
};

/** The issuers that a key can be of; all of them where nothing is known of it. */
export function toIssuerChoices(
  candidates: readonly Provider[],
): readonly Choice<Provider | null>[] {
  if (candidates.length > 1) {
    return [...candidates.map(toChoice), other];
  }
  const known = new Set(wellKnown);
  const [first, ...others] = providers
    .filter(issuer => !known.has(issuer))
    .sort((one, another) => one.name.localeCompare(another.name, 'en'))
    .map(toChoice);
  const more = first === undefined ? [] : [{ ...first, heading: 'More Issuers' }, ...others];
  // Nobody scrolls to the end of a list this long.
  return [...wellKnown.map(toChoice), other, ...more];
}

function toChoice(issuer: Provider): Choice<Provider> {
  const { name, products } = issuer;
  return {
    label: name,
    icon: 'key',
    value: issuer,
    ...(products !== undefined && { description: products }),
  };
}
