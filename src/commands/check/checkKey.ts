import { UserError } from '../../errors';
import type { KeyCheck, KeyRecord } from '../../keys/keyRecord';
import { type PreparedCheck, sendCheck } from '../../lifecycle/check/sendCheck';
import type { CheckOutcome } from '../../lifecycle/check/toKeyCheck';
import type { Secret } from '../../secret';
import { chooseKeys, hasValue } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { checkKeys } from './checkAllKeys';
import { type CheckSubject, prepareCheck } from './prepareCheck';
import { storeCheck } from './storeCheck';

export type { CheckSubject } from './prepareCheck';

/** Asks the issuers of the chosen keys whether they work. */
export async function checkKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const entries = await chooseKeys(parameters, services, { title: 'Check Key', offers: hasValue });
  const [entry, ...others] = entries;
  if (others.length > 0) {
    await checkKeys(entries, services);
  } else if (entry !== undefined) {
    await checkOne(entry.record, services);
  }
}

/**
 * Asks the issuer, with progress that can be cancelled. Undefined where no check is known, or the
 * user declined or cancelled it.
 */
export async function checkValues(
  subject: CheckSubject,
  services: KeyServices,
): Promise<CheckOutcome | undefined> {
  const preparation = await prepareCheck(subject, services);
  return preparation.kind === 'ready' ? ask(preparation.prepared, services) : undefined;
}

async function checkOne(record: KeyRecord, services: KeyServices): Promise<void> {
  const values = await readValues(record, services);
  const preparation = await prepareCheck({ provider: record.provider, values }, services);
  if (preparation.kind === 'none') {
    throw new UserError(preparation.reason);
  }
  const check =
    preparation.kind === 'ready'
      ? await askAndStore(record, preparation.prepared, services)
      : undefined;
  if (check !== undefined) {
    const { prompts, reportBug } = services;
    const message = `"${record.label}": ${check.note}`;
    const isFine = check.result === 'works' || check.result === 'limited';
    (isFine ? prompts.inform(message) : prompts.warn(message)).catch(reportBug);
  }
}

async function askAndStore(
  record: KeyRecord,
  prepared: PreparedCheck,
  services: KeyServices,
): Promise<KeyCheck | undefined> {
  const outcome = await ask(prepared, services);
  if (outcome !== undefined) {
    await storeCheck(record.id, outcome, services);
  }
  return outcome?.check;
}

function ask(
  prepared: PreparedCheck,
  { prompts, send }: KeyServices,
): Promise<CheckOutcome | undefined> {
  return prompts.runCancellable(`Asking ${prepared.host} whether the key works`, ({ signal }) =>
    sendCheck(prepared, send, { signal }),
  );
}

async function readValues(
  record: KeyRecord,
  { ring }: Pick<KeyServices, 'ring'>,
): Promise<readonly Secret[]> {
  // The answer could not be stored, so that nothing is asked.
  await ring.assertAllSeen();
  const values = await ring.readValues(record.id);
  if (values === undefined || values.length === 0) {
    throw new UserError(`The value of "${record.label}" is missing, so there is nothing to check.`);
  }
  return values;
}
