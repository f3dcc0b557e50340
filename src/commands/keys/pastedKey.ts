import type { Rule } from '../../detect/rule';
import type { Review } from '../../host/prompts';
import { cleanPastedKey, type PastedValue } from '../../keys/cleanPastedKey';
import type { KeyRing } from '../../keys/keyRing';
import { providers } from '../../providers/index';
import type { Provider } from '../../providers/provider';
import { recogniseKey } from '../../providers/recognise';
import { Secret } from '../../secret';

export interface KeyMatch {
  readonly provider: Provider;
  readonly rule: Rule;
}

/** A pasted key that may be stored. */
export interface AcceptedKey {
  readonly values: readonly { readonly name: string | undefined; readonly value: Secret }[];
  readonly cleaned: boolean;
  /** One for each issuer whose key it can be; empty for an unknown format. */
  readonly matches: readonly KeyMatch[];
}

export type PastedReview =
  | { readonly kind: 'accepted'; readonly key: AcceptedKey; readonly review: Review }
  | { readonly kind: 'refused'; readonly review: Review };

/** Looks at what was pasted before anything is stored. No sentence quotes the value. */
export async function reviewPasted(
  text: Secret,
  ring: Pick<KeyRing, 'findByValue'>,
  options: {
    /** Id of the key whose value it may be. */
    readonly replaces?: string;
    /** It may also be the value that this key had before. */
    readonly takesBack?: boolean;
  } = {},
): Promise<PastedReview> {
  const partNames = providers.flatMap(({ parts }) => parts ?? []).map(({ envName }) => envName);
  const { values, cleaned } = cleanPastedKey(text.reveal(), partNames);
  const [first] = values;
  if (first === undefined) {
    return refuse('Paste the key itself.');
  }
  if (values.length > 1 && !values.every(({ name }) => name && partNames.includes(name))) {
    return refuse('This is more than one key. Add them one after the other.');
  }
  const recognitions = values.map(({ value }) => recogniseKey(value));
  const refused = recognitions.find(recognition => recognition.kind === 'refused');
  if (refused?.kind === 'refused') {
    return refuse(refused.message);
  }
  const secrets = values.map(toSecret);
  for (const { value } of secrets) {
    const known = await ring.findByValue(value);
    const isBefore =
      options.takesBack === true &&
      known?.retirement !== undefined &&
      known.retirement.replacedBy === options.replaces;
    if (known !== undefined && known.id !== options.replaces && !isBefore) {
      return refuse(`This key is stored already, as "${known.label}".`);
    }
  }
  const matches = recognitions.flatMap(found => (found.kind === 'recognised' ? found.matches : []));
  return accept({ values: secrets, cleaned, matches: onePerIssuer(matches) });
}

function toSecret({ name, value }: PastedValue): AcceptedKey['values'][number] {
  return { name, value: new Secret(value) };
}

function onePerIssuer(matches: readonly KeyMatch[]): readonly KeyMatch[] {
  return matches.filter(
    (match, at) => matches.findIndex(other => other.provider === match.provider) === at,
  );
}

function accept(key: AcceptedKey): PastedReview {
  const [match, ...others] = key.matches;
  const what =
    match === undefined
      ? 'Keyward does not know this format and will ask whose key it is.'
      : others.length > 0
        ? 'Several issuers use this format. Keyward will ask which one it is.'
        : `Recognised: ${match.rule.name}. Press Enter to go on.`;
  const message = key.cleaned ? `${what} ${cleanedNote}` : what;
  return { kind: 'accepted', key, review: { severity: 'information', message } };
}

export const cleanedNote = 'What stood around the key was left out.';

function refuse(message: string): PastedReview {
  return { kind: 'refused', review: { severity: 'error', message } };
}
