import { UserError } from '../../errors';
import { selectedRows } from '../../host/keyRows';
import type { Choice } from '../../host/prompts';
import { toHint } from '../../host/toHint';
import type { KeyEntry } from '../../keys/keyRing';
import type { IncidentDraft, LeakOrigin } from '../../lifecycle/leak/incident';
import { Secret } from '../../secret';
import { chooseKeys, hasValue, toKeyChoice } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { toIssuerChoices } from '../keys/issuerChoices';
import { type AcceptedKey, reviewPasted } from '../keys/pastedKey';

/** The key that has leaked. */
export interface LeakSubject {
  readonly draft: IncidentDraft;
  readonly values: readonly Secret[];
}

const title = 'A Key Has Leaked';
const paste = 'paste';

/** Of a row of the Keys view, or of the palette, which also takes a key that is not stored. */
export async function chooseLeakSubject(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<LeakSubject | undefined> {
  const isMeant = parameters[0] !== undefined && parameters[0] !== null;
  if (isMeant) {
    const [entry] = await chooseKeys(parameters, services, { title });
    if (entry === undefined && parameters[0] !== selectedRows) {
      throw new UserError('This key is no longer stored. Run the command again and paste it.');
    }
    return entry && toStoredSubject(entry, services);
  }
  const stored = (await services.ring.list()).filter(hasValue);
  const chosen = stored.length === 0 ? paste : await askWhich(stored, services);
  return chosen === paste ? askPasted(services) : chosen && toStoredSubject(chosen, services);
}

function askWhich(
  stored: readonly KeyEntry[],
  { prompts }: KeyServices,
): Promise<KeyEntry | typeof paste | undefined> {
  const another: Choice<typeof paste> = {
    label: 'Another Key…',
    description: 'Paste one that is not stored',
    icon: 'clippy',
    isAlwaysShown: true,
    value: paste,
  };
  return prompts.pickOne<KeyEntry | typeof paste>({
    title,
    placeholder: 'Which key?',
    choices: [...stored.map(toKeyChoice), another],
  });
}

async function askPasted(services: KeyServices): Promise<LeakSubject | undefined> {
  // That the key is stored is no fault here.
  const nothingStored = { findByValue: async () => undefined };
  const text = await services.prompts.askSecret({
    title,
    placeholder: 'Paste the leaked key',
    prompt: 'Keyward keeps it in the secret storage until the incident is closed.',
    review: async typed => (await reviewPasted(new Secret(typed), nothingStored)).review,
  });
  if (text === undefined) {
    return undefined;
  }
  const reviewed = await reviewPasted(text, nothingStored);
  if (reviewed.kind === 'refused') {
    throw new UserError(reviewed.review.message);
  }
  const values = reviewed.key.values.map(({ value }) => value);
  const known = await findStored(values, services);
  if (known !== undefined) {
    return known;
  }
  const issuer = await askIssuer(reviewed.key, services);
  const [first] = values;
  return issuer === undefined || first === undefined
    ? undefined
    : {
        draft: {
          label: issuer === null ? 'Pasted key' : `${issuer.name} key`,
          provider: issuer?.id ?? 'other',
          hint: toHint(first),
          origin: { kind: 'pasted' },
        },
        values,
      };
}

/** Null for an issuer that Keyward does not know. */
async function askIssuer({ matches }: AcceptedKey, { prompts }: KeyServices) {
  const [match, ...others] = matches;
  return match !== undefined && others.length === 0
    ? match.provider
    : prompts.pickOne({
        title,
        placeholder: 'Which service issued the key?',
        choices: toIssuerChoices(matches.map(({ provider }) => provider)),
      });
}

/** What is stored with this value, with all of its parts. */
export async function findStored(
  values: readonly Secret[],
  services: Pick<KeyServices, 'ring'>,
  origin: LeakOrigin = { kind: 'stored' },
): Promise<LeakSubject | undefined> {
  for (const value of values) {
    const record = await services.ring.findByValue(value);
    const entry = record && (await services.ring.find(record.id));
    if (entry !== undefined) {
      return toStoredSubject(entry, services, origin);
    }
  }
  return undefined;
}

async function toStoredSubject(
  { record }: KeyEntry,
  { ring }: Pick<KeyServices, 'ring'>,
  origin: LeakOrigin = { kind: 'stored' },
): Promise<LeakSubject> {
  const values = await ring.readValues(record.id);
  if (values === undefined || values.length === 0) {
    throw new UserError(
      `The value of "${record.label}" is not stored any more. Run the command again and paste the key.`,
    );
  }
  const { id, label, provider, parts } = record;
  return { draft: { label, provider, hint: parts[0].hint, origin, keyId: id }, values };
}
