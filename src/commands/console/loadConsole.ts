import type { ConsoleFilter } from '../../lifecycle/console/consoleKey';
import type { ConsoleSession } from '../../lifecycle/console/consoleSession';
import type { KeyServices } from '../keyServices';
import { unlessCancelled } from './consolePorts';

/** Asks the issuer for its list, which the view then shows. It can be cancelled. */
export async function loadConsole(
  session: ConsoleSession,
  filter: ConsoleFilter,
  { prompts }: Pick<KeyServices, 'prompts'>,
): Promise<void> {
  await unlessCancelled(() =>
    prompts.runCancellable(`Loading the keys of ${session.issuer}…`, ({ signal }) =>
      session.load(filter, signal),
    ),
  );
}
