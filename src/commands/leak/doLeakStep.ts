import * as vscode from 'vscode';
import { commands } from '../../contributions';
import { UserError } from '../../errors';
import { readLeakRow } from '../../host/leakRows';
import type { KeyRecord } from '../../keys/keyRecord';
import { describeStep, findUsagePage, toPageAdvice } from '../../lifecycle/leak/describeStep';
import type { Incident, LeakStep } from '../../lifecycle/leak/incident';
import { findProvider } from '../../providers/index';
import type { Secret } from '../../secret';
import { addKey, offerNextSteps } from '../keys/addKey';
import { revokeSubject } from '../revocation/revokeKey';
import { rotateKey } from '../rotation/rotateKey';
import { showHistoryAdvice } from './historyAdvicePage';
import type { LeakPorts } from './leakPorts';
import { showLeakReport } from './leakReport';
import { offerArchive } from './offerArchive';
import { searchForLeak } from './searchForLeak';

/** Does one step of an incident, or shows where the user can do it. */
export async function doLeakStep([parameter]: readonly unknown[], ports: LeakPorts): Promise<void> {
  const row = readLeakRow(parameter);
  const incident = row && ports.leaks.find(row.incidentId);
  if (row?.step === undefined || incident === undefined) {
    throw new UserError('Choose a step of the Leaks view first.');
  }
  ports.view.setMessage(undefined);
  await run(row.step, incident, ports);
}

async function run(step: LeakStep, incident: Incident, ports: LeakPorts): Promise<void> {
  switch (step) {
    case 'revoke':
      await revoke(incident, ports);
      return offerArchive(incident.id, ports);
    case 'replace':
      await replace(incident, ports);
      return offerArchive(incident.id, ports);
    case 'search':
      await search(incident, ports);
      return;
    case 'usage':
    case 'limit':
      return openUsage(step, incident, ports);
    case 'history':
      return explainHistory(incident, ports);
    case 'report':
      return showLeakReport(incident, ports);
    default:
      throw new Error('unreachable', { cause: step satisfies never });
  }
}

async function revoke(incident: Incident, ports: LeakPorts): Promise<void> {
  const { label, provider, hint, id } = incident;
  const links = findProvider(provider)?.links;
  if (links?.revoke === undefined && links?.create === undefined) {
    const { explanation } = describeStep('revoke', incident, findProvider(provider));
    guide(incident, `${explanation} Then tick step 1.`, ports);
    return;
  }
  const values = await readLeakedValues(incident, ports);
  const outcome = await revokeSubject({ label, provider, hint, values }, ports.services);
  const issuer = findProvider(provider)?.name ?? 'the issuer';
  switch (outcome) {
    case 'revoked':
      return ports.leaks.setStep(id, 'revoke', {
        state: 'done',
        how: `Keyward had it revoked at ${issuer}.`,
      });
    case 'switched-off':
      return ports.leaks.setStep(id, 'revoke', {
        state: 'done',
        how: `Keyward had it switched off at ${issuer}.`,
      });
    case 'opened-page':
      guide(incident, `Revoke ${hint} on the page of ${issuer}, then tick step 1.`, ports);
      return ports.leaks.setStep(id, 'revoke', {
        state: 'open',
        how: `The page of ${issuer} was opened.`,
      });
    case undefined:
      return;
    default:
      throw new Error('unreachable', { cause: outcome satisfies never });
  }
}

async function replace(incident: Incident, ports: LeakPorts): Promise<void> {
  const { services, leaks } = ports;
  const entry = incident.keyId === undefined ? undefined : await services.ring.find(incident.keyId);
  if (entry === undefined) {
    return replaceUnstored(incident, ports);
  }
  const { record } = entry;
  if (await isReplaced(record, incident, services)) {
    return leaks.setStep(incident.id, 'replace', {
      state: 'done',
      how: 'It has a new value already.',
    });
  }
  const isRevoked = incident.steps.revoke.state === 'done';
  const leaked = isRevoked ? 'revoked' : 'working';
  const outcome = await rotateKey([record.id], services, { leaked });
  if (outcome === 'archived' && !isRevoked) {
    await leaks.setStep(incident.id, 'revoke', {
      state: 'done',
      how: 'It was revoked once the new key was stored.',
    });
  }
  if (outcome !== undefined) {
    await leaks.setStep(incident.id, 'replace', {
      state: 'done',
      how: 'The stored key has a new value.',
    });
  }
}

/**
 * Whether nothing is left to replace. What such a key holds now is not what has leaked, so another
 * rotation would be wrong; but one that was begun is gone on with.
 */
async function isReplaced(
  { id, rotated = '', retirement }: KeyRecord,
  { started }: Incident,
  { ring }: LeakPorts['services'],
): Promise<boolean> {
  const isBegun = (await ring.list()).some(
    ({ state, record }) => state === 'retiring' && record.retirement?.replacedBy === id,
  );
  return retirement !== undefined || (rotated >= started && !isBegun);
}

async function replaceUnstored(
  { id, provider }: Incident,
  { services, leaks }: LeakPorts,
): Promise<void> {
  const issuer = findProvider(provider);
  if (issuer?.links.create !== undefined) {
    await services.prompts.openPage(issuer.links.create);
  }
  const how = issuer?.howToGet ?? 'Create a new key on the page of the issuer and copy it.';
  const record = await addKey(services, { advice: `${how} Then paste it here.` });
  if (record === undefined) {
    return;
  }
  await leaks.setStep(id, 'replace', { state: 'done', how: 'A new key is stored.' });
  const canWrite = vscode.workspace.isTrusted && vscode.workspace.workspaceFolders?.length;
  const write = async (): Promise<void> => {
    await vscode.commands.executeCommand(commands.writeKeyToEnv, record.id);
  };
  offerNextSteps(record, services, { writeToEnv: canWrite ? write : undefined }).catch(
    services.reportBug,
  );
}

/** The incident with what was found; undefined where the user has ended the search. */
async function search(incident: Incident, ports: LeakPorts): Promise<Incident | undefined> {
  const { id } = incident;
  const values = await readLeakedValues(incident, ports);
  if (values === undefined) {
    throw new UserError(
      'The secret storage has lost the leaked key, so Keyward cannot look for it. Close this incident, then start again and paste the key.',
    );
  }
  const answer = await searchForLeak(values);
  if (answer === undefined) {
    return undefined;
  }
  const { isHistoryClean, ...found } = answer;
  await ports.leaks.setSearch(id, found);
  await ports.leaks.setStep(id, 'search', { state: 'done' });
  if (isHistoryClean && incident.steps.history.state === 'open') {
    await ports.leaks.setStep(id, 'history', {
      state: 'not-needed',
      how: 'No commit in this workspace holds the key.',
    });
  } else if (found.commits.length > 0 && incident.steps.history.state === 'not-needed') {
    await ports.leaks.setStep(id, 'history', { state: 'open' });
  }
  await ports.view.showPlaces(id);
  return ports.leaks.find(id);
}

async function openUsage(
  step: 'usage' | 'limit',
  incident: Incident,
  ports: LeakPorts,
): Promise<void> {
  const issuer = findProvider(incident.provider);
  const page = findUsagePage(issuer);
  const advice =
    page === undefined
      ? describeStep(step, incident, issuer).explanation
      : toPageAdvice(step, issuer);
  guide(incident, `${advice} Then tick step ${step === 'usage' ? 4 : 5}.`, ports);
  if (page !== undefined) {
    await ports.services.prompts.openPage(page);
  }
}

/** Says what to do elsewhere, and for which key where several have leaked. */
function guide({ label }: Incident, text: string, { leaks, view }: LeakPorts): void {
  view.setMessage(leaks.list().length > 1 ? `"${label}": ${text}` : text);
}

async function explainHistory(incident: Incident, ports: LeakPorts): Promise<void> {
  const searched = incident.search === undefined ? await search(incident, ports) : incident;
  if (searched !== undefined) {
    await showHistoryAdvice(searched);
  }
}

/** Kept from the start; else what is stored, if that is still the value that has leaked. */
async function readLeakedValues(
  { id, keyId, started }: Incident,
  { leaks, services }: LeakPorts,
): Promise<readonly Secret[] | undefined> {
  const kept = await leaks.readValues(id);
  const entry = keyId === undefined ? undefined : await services.ring.find(keyId);
  return (
    kept ??
    (entry === undefined || (entry.record.rotated ?? '') >= started
      ? undefined
      : services.ring.readValues(entry.record.id))
  );
}
