import { UserError } from '../../errors';
import type { KeyInHistory } from '../../host/historyResults';
import { parseLeakRequest } from '../../host/leakRequest';
import { type Incident, leakSteps } from '../../lifecycle/leak/incident';
import { readFoundLeak, readLeakInHistory } from './foundLeak';
import type { LeakPorts } from './leakPorts';
import { chooseLeakSubject, type LeakSubject } from './leakSubject';

/** From a row of the Keys or of the Git History view, or from the palette. */
export async function keyLeaked(parameters: readonly unknown[], ports: LeakPorts): Promise<void> {
  const [row] = parameters;
  const subject = isHistoryRow(row)
    ? await readLeakInHistory(row.key, ports)
    : await chooseLeakSubject(parameters, ports.services);
  if (subject !== undefined) {
    await startIncident(subject, ports);
  }
}

/** From the quick fix of an underlined key. */
export async function keyLeakedHere(parameter: unknown, ports: LeakPorts): Promise<void> {
  const request = parseLeakRequest(parameter);
  if (request === undefined) {
    throw new UserError('Open the quick fixes of an underlined key to use this command.');
  }
  await startIncident(await readFoundLeak(request, ports), ports);
}

/** One that is open for the same key is shown again. */
async function startIncident(
  { draft, values }: LeakSubject,
  { services, leaks, view }: LeakPorts,
): Promise<void> {
  await services.ring.assertAllSeen();
  const incident = (await leaks.findOpen(values)) ?? (await leaks.start(draft, values));
  view.setMessage(undefined);
  await view.reveal(incident.id, findFirstOpen(incident));
}

function findFirstOpen({ steps }: Incident) {
  return leakSteps.find(step => steps[step].state === 'open') ?? 'report';
}

/** Only the Git History view hands such rows to its commands. */
function isHistoryRow(row: unknown): row is { readonly key: KeyInHistory } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'key' in row &&
    typeof row.key === 'object' &&
    row.key !== null &&
    'top' in row.key &&
    'reported' in row.key &&
    'history' in row.key
  );
}
