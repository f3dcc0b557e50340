import {
  type ConsoleFilter,
  type ConsoleStatus,
  consoleStatuses,
  consoleStatusNames,
} from '../../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../../lifecycle/console/consoleSession';
import { type ConsolePorts, chooseConsole } from './consolePorts';
import { loadConsole } from './loadConsole';

/** Loads the list, with the filter that holds. */
export async function refreshConsole(
  parameters: readonly unknown[],
  ports: ConsolePorts,
): Promise<void> {
  const session = await chooseConsole(parameters, ports, 'Refresh Console Keys');
  if (session !== undefined) {
    await loadConsole(session, session.loaded?.filter ?? {}, ports.services);
  }
}

/** Asks for a status or a space, then for the keys that have it. */
export async function filterConsole(
  parameters: readonly unknown[],
  ports: ConsolePorts,
): Promise<void> {
  const session = await chooseConsole(parameters, ports, 'Filter Console Keys');
  const filter = session && (await askFilter(session, ports));
  if (session !== undefined && filter !== undefined) {
    await loadConsole(session, filter, ports.services);
  }
}

function askFilter(
  { id, issuer, loaded }: ConsoleSession,
  { services }: ConsolePorts,
): Promise<ConsoleFilter | undefined> {
  const statuses: readonly ConsoleStatus[] =
    id === 'anthropic' ? consoleStatuses : ['active', 'expired'];
  const { status, space } = loaded?.filter ?? {};
  const withSpace = space === undefined ? {} : { space };
  const withStatus = status === undefined ? {} : { status };
  const spaces = loaded?.spaces ?? [];
  return services.prompts.pickOne<ConsoleFilter>({
    title: `Filter the Keys of ${issuer}`,
    placeholder: 'Loads the keys again',
    choices: [
      { label: 'All Keys', icon: 'clear-all', value: {} },
      ...statuses.map((value, at) => ({
        label: `Only ${consoleStatusNames[value]}`,
        icon: value === status ? 'check' : 'filter',
        ...(at === 0 && { heading: 'Status' }),
        value: { ...withSpace, status: value },
      })),
      ...spaces.map((value, at) => ({
        label: `Only ${value.name}`,
        icon: value.id === space?.id ? 'check' : 'filter',
        ...(at === 0 && { heading: id === 'anthropic' ? 'Workspace' : 'Project' }),
        value: { ...withStatus, space: value },
      })),
    ],
  });
}
