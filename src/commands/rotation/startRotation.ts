import { UserError } from '../../errors';
import { addDays, toDayText } from '../../keys/age';
import type { KeyRecord } from '../../keys/keyRecord';
import type { CheckOutcome } from '../../lifecycle/check/toKeyCheck';
import { toHost } from '../../lifecycle/revocation/findSelfRevocation';
import { type Exchange, toNewValues } from '../../lifecycle/rotation/findExchanges';
import { noteRotation, readRotation } from '../../lifecycle/rotation/rotationState';
import { findProvider } from '../../providers/index';
import type { Secret } from '../../secret';
import { checkValues } from '../check/checkKey';
import { storeCheck } from '../check/storeCheck';
import { readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { askNewValues } from '../keys/askNewValues';
import { revokeStoredKey } from './revokeStoredKey';
import type { RotationOptions, RotationOutcome } from './rotateKey';
import {
  chooseExchanges,
  findInWorkspace,
  tellOfFiles,
  tellOfLeftovers,
  toTrustNote,
  writeExchanges,
} from './updateEnvFiles';

const title = 'Rotate Key';

/** From the issuer's page to the new value in the store and the env files. Nothing is stored before. */
export async function startRotation(
  record: KeyRecord,
  services: KeyServices,
  { leaked }: RotationOptions,
): Promise<RotationOutcome | undefined> {
  const { ring } = services;
  const known = (await readNamedValues(record, services)).map(({ value }) => value);
  const advice = await openIssuer(record, services);
  const pasted =
    advice === undefined ? undefined : await askChecked(record, services, { advice, known });
  if (pasted === undefined) {
    return undefined;
  }
  const changed = toNewValues(known, pasted.values);
  const exchanges = await findInWorkspace(changed);
  const chosen = await chooseOrStore(record, exchanges, services);
  if (chosen === undefined) {
    return undefined;
  }
  await assertUnchanged(record, known, services);
  const now = new Date();
  const until = addDays(now, services.readSettings().graceDays);
  const left = chosen.left.map(({ path }) => path);
  // Before the store: whoever is stopped between the two must find the row telling of it.
  const since = now.toISOString();
  await noteRotation(services.records, record.id, { step: 'env-files', since, left });
  const old = await ring.retire(record.id, pasted.values, { until });
  await keepCheck(record.id, pasted.outcome, services);
  const done = await writeExchanges(record.id, chosen.written, services);
  const check = pasted.outcome?.check;
  const isLeft = done.some(({ kind }) => kind === 'failed');
  const leftovers = await tellOfLeftovers(changed);
  const isComplete = !isLeft && chosen.written === chosen.left && leftovers.length === 0;
  if (services.readSettings().graceDays === 0 && isComplete && leaked !== 'revoked') {
    return (await revokeStoredKey(old, services)) ? 'archived' : 'replaced';
  }
  tellOfFiles(
    [
      `"${record.label}" has its new value.`,
      ...(check?.result === 'limited' ? [check.note] : []),
      ...toOldKeySentences(toDayText(until, now), leaked),
      ...toTrustNote(),
      ...leftovers,
    ],
    done,
    services,
  );
  return 'replaced';
}

function toOldKeySentences(until: string, leaked: RotationOptions['leaked']): readonly string[] {
  switch (leaked) {
    case 'revoked':
      return [];
    case 'working':
      return ['The old key still works: revoke it by step 1.'];
    case undefined:
      return [`The old key stays until ${until}: revoke it once all runs with the new one.`];
    default:
      throw new Error('unreachable', { cause: leaked satisfies never });
  }
}

/** Sends the user to where the new key is made. Answers what to do there; undefined after Escape. */
async function openIssuer(
  record: KeyRecord,
  { prompts, records, ring, readSettings }: KeyServices,
): Promise<string | undefined> {
  const issuer = findProvider(record.provider);
  const { gitHubHost, gitLabHost } = readSettings();
  const host = { github: gitHubHost, gitlab: gitLabHost }[record.provider] ?? '';
  const known = issuer?.links.create ?? issuer?.links.revoke;
  const page = known === undefined ? undefined : toHost(known, host);
  const paste = 'Paste the new key here.';
  const advice = `${issuer?.howToGet ?? 'Create a new key and copy it; leave the old one for now.'} ${paste}`;
  if (page === undefined) {
    return advice;
  }
  const isBegun = readRotation(records, record.id) !== undefined;
  const open = {
    label: `Open ${new URL(page).host}`,
    description: 'to create a new key',
    icon: 'link-external',
    value: 'open',
  } as const;
  const have = { label: 'Paste the New Key', icon: 'key', value: 'paste' } as const;
  const stop = { label: 'Stop This Rotation', icon: 'close', value: 'stop' } as const;
  const chosen = await prompts.pickOne<'open' | 'paste' | 'stop', never>({
    title: `${title}: ${record.label}`,
    placeholder: isBegun
      ? 'You were about to paste the new key'
      : 'First comes a new key. The old one stays until you revoke it',
    choices: isBegun ? [have, open, stop] : [open, have],
  });
  if (chosen === 'open') {
    await noteRotation(records, record.id, { step: 'paste' });
    await prompts.openPage(page);
  }
  if (chosen === 'stop') {
    await noteRotation(records, record.id, undefined);
  }
  await ring.refresh();
  return chosen === undefined || chosen === 'stop' ? undefined : advice;
}

interface PastedValues {
  readonly values: readonly Secret[];
  readonly outcome: CheckOutcome | undefined;
}

/** Asks until the issuer takes the key, or the user keeps it anyway. */
async function askChecked(
  record: KeyRecord,
  services: KeyServices,
  { advice, known }: { readonly advice: string; readonly known: readonly Secret[] },
): Promise<PastedValues | undefined> {
  for (;;) {
    const values = await askNewValues(record, services, { title, advice, known });
    if (values === undefined) {
      return undefined;
    }
    const outcome = await checkValues({ provider: record.provider, values }, services);
    if (outcome?.check.result !== 'refused') {
      return { values, outcome };
    }
    const answer = await services.prompts.pickOne<'again' | 'keep', never>({
      title: `${findProvider(record.provider)?.name ?? 'The issuer'} refuses the new key`,
      placeholder: outcome.check.note,
      choices: [
        { label: 'Paste It Again', icon: 'key', value: 'again' },
        { label: 'Keep It Anyway', icon: 'warning', value: 'keep' },
      ],
    });
    if (answer !== 'again') {
      return answer === undefined ? undefined : { values, outcome };
    }
  }
}

interface ChosenFiles {
  readonly written: readonly Exchange[];
  /** Until they are written; also those that the user wants to see to later. */
  readonly left: readonly Exchange[];
}

/** Many issuers show a key only once, so that an Escape after it was pasted is asked about. */
async function chooseOrStore(
  record: KeyRecord,
  exchanges: readonly Exchange[],
  services: KeyServices,
): Promise<ChosenFiles | undefined> {
  const chosen = await chooseExchanges(exchanges, services);
  if (chosen !== undefined) {
    return { written: chosen, left: chosen };
  }
  const isStored = await services.prompts.confirm({
    message: `Store the new value of "${record.label}" without changing env files?`,
    detail:
      'Nothing is stored yet, and many issuers show a key only once. You can go on later: choose Rotate Key again.',
    action: 'Store It',
  });
  return isStored ? { written: [], left: exchanges } : undefined;
}

/** Another window may have rotated the key while this one asked. */
async function assertUnchanged(
  { id, label }: KeyRecord,
  known: readonly Secret[],
  { ring }: KeyServices,
): Promise<void> {
  const current = await ring.readValues(id);
  if (current === undefined || toNewValues(known, current).length > 0) {
    throw new UserError(
      `"${label}" was changed meanwhile, perhaps in another window. Nothing was stored: look at its row, then start again.`,
    );
  }
}

/** A check from before the value was stored would count as one of the old value. */
async function keepCheck(
  keyId: string,
  outcome: CheckOutcome | undefined,
  services: KeyServices,
): Promise<void> {
  const rotated = (await services.ring.find(keyId))?.record.rotated ?? '';
  if (outcome !== undefined) {
    const { at } = outcome.check;
    const check = { ...outcome.check, at: at < rotated ? rotated : at };
    await storeCheck(keyId, { ...outcome, check }, services);
  }
}
