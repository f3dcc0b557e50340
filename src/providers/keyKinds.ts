import { withArticle } from '../detect/withArticle';
import type { Provider } from './provider';
import { isWhole, recogniseKey } from './recognise';

/** Ids of the issuer's rules of which a value is a key. Who filed it under the issuer said whose it is. */
export function findKeyKinds(provider: Provider, value: string): readonly string[] {
  return provider.rules.filter(rule => isWhole(rule, value)).map(({ id }) => id);
}

/** What a key of no format of this issuer is at another one, as in "a Stripe webhook secret". */
export function findStranger(provider: Provider, value: string): string | undefined {
  if (findKeyKinds(provider, value).length > 0) {
    return undefined;
  }
  const recognition = recogniseKey(value);
  const matches = recognition.kind === 'recognised' ? recognition.matches : [];
  const match = matches.find(({ rule }) => 'distinctive' in rule.keywords);
  return match && withArticle(match.rule.name);
}
