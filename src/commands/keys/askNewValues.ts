import { UserError } from '../../errors';
import type { KeyRecord } from '../../keys/keyRecord';
import { findProvider } from '../../providers/index';
import { Secret } from '../../secret';
import type { KeyServices } from '../keyServices';
import { type PastedReview, reviewPasted } from './pastedKey';

export interface AskNewValuesOptions {
  readonly title: string;
  /** What stands below the box, instead of what the value so far looks like. */
  readonly advice?: string;
  /** The values so far, where these must not be entered again. */
  readonly known?: readonly Secret[];
}

/** Asks for the values of a stored key, one after the other. Undefined after Escape. */
export async function askNewValues(
  record: KeyRecord,
  services: KeyServices,
  { title, advice, known }: AskNewValuesOptions,
): Promise<readonly Secret[] | undefined> {
  const values: Secret[] = [];
  for (const [at, { envName, hint }] of record.parts.entries()) {
    const review = async (text: Secret): Promise<PastedReview> => {
      const takesBack = known === undefined;
      const reviewed = await reviewFor(text, record, services, { takesBack });
      return known === undefined ? reviewed : refuseKnown(reviewed, values, known);
    };
    const answer = await services.prompts.askSecret({
      title: `${title}: ${record.label}`,
      placeholder: `Paste the value of ${envName}`,
      prompt: advice ?? `The value so far looks like ${hint}`,
      ...(record.parts.length > 1 && { step: at + 1, totalSteps: record.parts.length }),
      review: async text => (await review(new Secret(text))).review,
    });
    if (answer === undefined) {
      return undefined;
    }
    const reviewed = await review(answer);
    if (reviewed.kind === 'refused') {
      throw new UserError(reviewed.review.message);
    }
    if (reviewed.key.values.length === record.parts.length) {
      return inOrder(record, reviewed.key.values);
    }
    values.push(...reviewed.key.values.map(({ value }) => value));
  }
  return values;
}

/** Of a key of several parts some may stay, such as the account that it belongs to. */
function refuseKnown(
  reviewed: PastedReview,
  before: readonly Secret[],
  known: readonly Secret[],
): PastedReview {
  if (reviewed.kind === 'refused') {
    return reviewed;
  }
  const values = [...before, ...reviewed.key.values.map(({ value }) => value)];
  const isKnown =
    values.length >= known.length &&
    values.every(value => known.some(other => other.equals(value)));
  return isKnown ? refuse('This is the value that the key has now. Paste the new one.') : reviewed;
}

function inOrder(
  record: KeyRecord,
  values: readonly { readonly name: string | undefined; readonly value: Secret }[],
): readonly Secret[] {
  const named = record.parts.flatMap(({ envName }) =>
    values.filter(({ name }) => name === envName),
  );
  return (named.length === values.length ? named : values).map(({ value }) => value);
}

async function reviewFor(
  text: Secret,
  record: KeyRecord,
  { ring }: KeyServices,
  { takesBack }: { readonly takesBack: boolean },
): Promise<PastedReview> {
  const reviewed = await reviewPasted(text, ring, { replaces: record.id, takesBack });
  const issuers = reviewed.kind === 'accepted' ? reviewed.key.matches : [];
  const fits =
    issuers.length === 0 || issuers.some(({ provider }) => provider.id === record.provider);
  const issuer = findProvider(record.provider);
  return fits || issuer === undefined ? reviewed : refuse(`This is not a key of ${issuer.name}.`);
}

function refuse(message: string): PastedReview {
  return { kind: 'refused', review: { severity: 'error', message } };
}
