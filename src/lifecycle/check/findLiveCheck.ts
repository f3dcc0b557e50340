import { findKeyKinds, findStranger } from '../../providers/keyKinds';
import type { LiveCheck } from '../../providers/liveCheck';
import type { Provider } from '../../providers/provider';
import type { Secret } from '../../secret';

export type FoundCheck =
  | {
      readonly kind: 'found';
      readonly check: LiveCheck;
      /** In the order in which the check names them. */
      readonly values: readonly Secret[];
    }
  /** `reason` is a sentence for the user. */
  | { readonly kind: 'none'; readonly reason: string };

export interface CheckedKey {
  readonly provider: Provider | undefined;
  readonly values: readonly Secret[];
}

/** The check that answers for this kind of key. `checks` are the issuer's own where left out. */
export function findLiveCheck(
  { provider, values }: CheckedKey,
  checks: readonly LiveCheck[] = provider?.liveChecks ?? [],
): FoundCheck {
  if (provider === undefined || checks.length === 0) {
    const issuer = provider?.name ?? 'this issuer';
    return toNone(`Keyward knows of no free request that tells whether a key of ${issuer} works.`);
  }
  for (const value of values) {
    const kinds = findKeyKinds(provider, value.reveal());
    const check = checks.find(candidate => answersFor(candidate, value, kinds));
    if (check !== undefined && (kinds.length > 0 || values.length === 1)) {
      return finish(check, [value, ...values.filter(other => other !== value)], provider);
    }
  }
  return toNone(`Keyward cannot check this kind of key of ${provider.name}.`);
}

function finish(check: LiveCheck, values: readonly Secret[], provider: Provider): FoundCheck {
  const [first] = values;
  const stranger = first && findStranger(provider, first.reveal());
  if (stranger !== undefined) {
    return toNone(`This is ${stranger}, so it is not sent to ${provider.name}.`);
  }
  const needed = check.request.sign === undefined ? 1 : 2;
  return values.length < needed
    ? toNone(`A check needs both the id and the secret. Store them as one key of ${provider.name}.`)
    : { kind: 'found', check, values };
}

function answersFor(check: LiveCheck, value: Secret, kinds: readonly string[]): boolean {
  const { rules, takesUnknown, starts } = check;
  const isKind =
    rules === undefined ||
    rules.some(rule => kinds.includes(rule)) ||
    (takesUnknown === true && kinds.length === 0);
  return isKind && (starts === undefined || starts.some(start => startsWith(value, start)));
}

function startsWith(value: Secret, start: string): boolean {
  return value.reveal().startsWith(start);
}

function toNone(reason: string): FoundCheck {
  return { kind: 'none', reason };
}
