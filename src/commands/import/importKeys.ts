import * as vscode from 'vscode';
import { UserError } from '../../errors';
import type { Choice } from '../../host/prompts';
import { toHint } from '../../host/toHint';
import type { KeyDraft, KeyDraftPart } from '../../keys/keyDraft';
import type { Environment } from '../../keys/keyRecord';
import type { ImportedText } from '../../lifecycle/import/importedText';
import { readImportFile } from '../../lifecycle/import/readImportFile';
import { readClipboardText } from '../../lifecycle/import/readImportText';
import { type KeyCandidate, toCandidates } from '../../lifecycle/import/toCandidates';
import { toDrafts } from '../../lifecycle/import/toDrafts';
import { publicPrefix, toVariableName } from '../../remedies/variableName';
import type { KeyServices } from '../keyServices';
import { environmentChoices } from '../keys/keyDetails';
import { toImportReport, toSkippedText } from './importReport';
import { chooseSource, type ImportPlaces, type ImportSource } from './importSources';

const openFile = 'Open File';

interface Offer {
  readonly candidate: KeyCandidate;
  /** Label of the stored key that holds this value already. */
  readonly storedAs: string | undefined;
}

/** Stores the keys of a file or the clipboard that the user picks. Changes nothing there. */
export async function importKeys(services: KeyServices, places: ImportPlaces): Promise<void> {
  const { ring, prompts, reportBug } = services;
  await ring.assertAllSeen();
  const source = await chooseSource(services, places);
  const text = source && (await readSource(source, places));
  if (source === undefined || text === undefined) {
    return;
  }
  const { candidates, skipped } = toCandidates(text);
  const name = toSourceName(source);
  if (candidates.length === 0) {
    throw new UserError([`No key was found in ${name}.`, ...toSkippedText(skipped)].join(' '));
  }
  const chosen = await chooseCandidates(await toOffers(candidates, services), name, services);
  const environment =
    chosen && chosen.length > 0 ? await askEnvironment(name, services) : undefined;
  if (chosen === undefined || environment === undefined) {
    return;
  }
  const stored = await store(chosen, environment, services);
  const report = toImportReport({ source, stored, text, skipped });
  // The command is done when the message shows, not when it is put away.
  tell(report, source, prompts).catch(reportBug);
}

async function readSource(source: ImportSource, places: ImportPlaces): Promise<ImportedText> {
  return source.kind === 'file'
    ? readImportFile(source.path)
    : readClipboardText(await places.readClipboard());
}

function toSourceName(source: ImportSource): string {
  return source.kind === 'file' ? source.name : 'the clipboard';
}

async function toOffers(
  candidates: readonly KeyCandidate[],
  { ring }: KeyServices,
): Promise<readonly Offer[]> {
  const offers: Offer[] = [];
  for (const candidate of candidates) {
    const known = await Promise.all(candidate.parts.map(({ value }) => ring.findByValue(value)));
    const [first] = known;
    const isStored = first !== undefined && known.every(record => record?.id === first.id);
    offers.push({ candidate, storedAs: isStored ? first.label : undefined });
  }
  return offers;
}

/** Undefined after Escape. */
async function chooseCandidates(
  offers: readonly Offer[],
  name: string,
  { prompts }: KeyServices,
): Promise<readonly KeyCandidate[] | undefined> {
  if (offers.every(({ storedAs }) => storedAs !== undefined)) {
    throw new UserError(`All that stands in ${name} is stored already.`);
  }
  const picked = await prompts.pickMany({
    title: `Import Keys from ${name}`,
    placeholder: 'What looks like a key is picked already',
    choices: offers.map(toChoice),
  });
  return picked?.filter(({ storedAs }) => storedAs === undefined).map(({ candidate }) => candidate);
}

function toChoice(offer: Offer): Choice<Offer> {
  const { candidate, storedAs } = offer;
  const [first] = candidate.parts;
  const names = candidate.parts.map(({ envName }) => envName).filter(name => name !== '');
  const what = toWhat(candidate);
  return {
    label: names.length === 0 ? 'A key without a name' : names.join(', '),
    description: [...(what === undefined ? [] : [what]), toHint(first.value)].join(' · '),
    icon: candidate.isKey ? 'key' : 'symbol-string',
    picked: candidate.isKey && storedAs === undefined,
    value: offer,
    ...(storedAs !== undefined && { detail: `Stored already, as "${storedAs}"` }),
  };
}

function toWhat({ doubt, ruleName, provider, isKey }: KeyCandidate): string | undefined {
  switch (doubt) {
    case 'public':
      return 'made to be public';
    case 'truncated':
      return 'a part seems to be missing';
    case undefined:
      return ruleName ?? provider?.name ?? (isKey ? undefined : 'a setting');
    default:
      throw new Error('unreachable', { cause: doubt satisfies never });
  }
}

/** The name of an env file often says it. */
async function askEnvironment(
  name: string,
  { prompts }: KeyServices,
): Promise<Environment | undefined> {
  const guess = /prod/i.test(name) ? 'production' : /stag/i.test(name) ? 'staging' : 'development';
  return prompts.pickOne({
    title: 'Which environment are these keys for?',
    placeholder: 'It can be changed for each key later',
    choices: environmentChoices.map(choice => ({ ...choice, picked: choice.value === guess })),
  });
}

/** One by one, so that what was stored before a failure stays stored. */
async function store(
  candidates: readonly KeyCandidate[],
  environment: Environment,
  { ring }: KeyServices,
): Promise<readonly KeyDraft[]> {
  const labels = (await ring.list()).map(({ record }) => record.label);
  const drafts = toDrafts(candidates, { environment, labels, toEnvName });
  for (const [at, draft] of drafts.entries()) {
    try {
      await ring.add(draft);
    } catch (cause) {
      const isFirst = at === 0 && cause instanceof UserError;
      throw isFirst ? cause : new UserError(toInterrupted(at, drafts.length), { cause });
    }
  }
  return drafts;
}

function toInterrupted(done: number, all: number): string {
  return `${done} of ${all} keys were stored, then storing failed. Run Import Keys… again: what is stored already is left out.`;
}

/** A name that a site's build hands to every visitor is not kept. */
function toEnvName({ provider, ruleId = '' }: KeyCandidate, { envName }: KeyDraftPart): string {
  return (
    envName.replace(publicPrefix, '') ||
    toVariableName({
      issuer: provider?.id,
      issuerNames: provider?.envNames ?? [],
      ruleId,
      identifier: undefined,
      fallbackFor: undefined,
      scheme: undefined,
    })
  );
}

async function tell(
  report: string,
  source: ImportSource,
  prompts: KeyServices['prompts'],
): Promise<void> {
  const pressed = await prompts.inform(report, ...(source.kind === 'file' ? [openFile] : []));
  if (pressed === openFile && source.kind === 'file') {
    await vscode.window.showTextDocument(vscode.Uri.file(source.path));
  }
}
