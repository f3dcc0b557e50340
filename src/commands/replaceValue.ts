import { UserError } from '../errors';
import type { KeyRecord } from '../keys/keyRecord';
import { findProvider } from '../providers/index';
import { Secret } from '../secret';
import { chooseKey, hasValue } from './chooseKeys';
import type { KeyServices } from './keyServices';
import { reviewPasted } from './pastedKey';

/** A new value for a stored key, or the old one again where it went missing. */
export async function replaceValue(
  parameters: readonly unknown[],
  services: KeyServices,
  { lost }: { readonly lost: boolean },
): Promise<void> {
  const title = lost ? 'Enter Value Again' : 'Replace Value';
  const entry = await chooseKey(parameters, services, {
    title,
    offers: candidate => hasValue(candidate) !== lost,
  });
  if (entry === undefined) {
    return;
  }
  await services.ring.assertAllSeen();
  const { record } = entry;
  const values = await askValues(record, services, title);
  if (values === undefined) {
    return;
  }
  await services.ring.replaceValues(record.id, values);
  const { prompts, reportBug } = services;
  if (lost) {
    prompts.showStatus(`"${record.label}" has its value again.`);
    return;
  }
  const advice = 'Write it to your env files, then revoke the old one at the issuer.';
  prompts.inform(`"${record.label}" has a new value. ${advice}`).catch(reportBug);
}

async function askValues(
  record: KeyRecord,
  services: KeyServices,
  title: string,
): Promise<readonly Secret[] | undefined> {
  const values: Secret[] = [];
  for (const [at, { envName, hint }] of record.parts.entries()) {
    const answer = await services.prompts.askSecret({
      title: `${title}: ${record.label}`,
      placeholder: `Paste the value of ${envName}`,
      prompt: `The value so far looks like ${hint}`,
      ...(record.parts.length > 1 && { step: at + 1, totalSteps: record.parts.length }),
      review: async text => (await review(new Secret(text), record, services)).review,
    });
    if (answer === undefined) {
      return undefined;
    }
    const reviewed = await review(answer, record, services);
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

function inOrder(
  record: KeyRecord,
  values: readonly { readonly name: string | undefined; readonly value: Secret }[],
): readonly Secret[] {
  const named = record.parts.flatMap(({ envName }) =>
    values.filter(({ name }) => name === envName),
  );
  return (named.length === values.length ? named : values).map(({ value }) => value);
}

async function review(
  text: Secret,
  record: KeyRecord,
  { ring }: KeyServices,
): ReturnType<typeof reviewPasted> {
  const reviewed = await reviewPasted(text, ring, { replaces: record.id });
  const issuers = reviewed.kind === 'accepted' ? reviewed.key.matches : [];
  const fits =
    issuers.length === 0 || issuers.some(({ provider }) => provider.id === record.provider);
  const issuer = findProvider(record.provider);
  return fits || issuer === undefined
    ? reviewed
    : {
        kind: 'refused',
        review: { severity: 'error', message: `This is not a key of ${issuer.name}.` },
      };
}
