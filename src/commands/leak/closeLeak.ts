import { UserError } from '../../errors';
import { readLeakRow } from '../../host/leakRows';
import { countDone, leakSteps } from '../../lifecycle/leak/incident';
import type { LeakPorts } from './leakPorts';

/** Ends an incident and deletes the leaked value; asks first where a step is still open. */
export async function closeLeak(
  [parameter]: readonly unknown[],
  { leaks, services, view }: LeakPorts,
): Promise<void> {
  const incident = leaks.find(readLeakRow(parameter)?.incidentId ?? '');
  if (incident === undefined) {
    throw new UserError('Choose an incident of the Leaks view first.');
  }
  const open = leakSteps.length - countDone(incident);
  const isRevoked = incident.steps.revoke.state !== 'open';
  const confirmed =
    open === 0 ||
    (await services.prompts.confirm({
      message: `Close the incident of "${incident.label}" (${incident.hint})?`,
      detail: [
        `${open === 1 ? '1 step is' : `${open} steps are`} still open.`,
        ...(isRevoked
          ? []
          : ['The key is not marked as revoked: it may still work for whoever has it.']),
        'The checklist goes away, and so does the copy of the leaked key that Keyward kept for it. Stored keys and files stay as they are. Save the report first if you need it.',
      ].join('\n\n'),
      action: 'Close Incident',
    }));
  if (confirmed) {
    view.setMessage(undefined);
    await leaks.close(incident.id);
    services.prompts.showStatus(`The incident of "${incident.label}" is closed.`);
  }
}
