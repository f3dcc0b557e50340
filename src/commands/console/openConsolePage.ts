import { findProvider } from '../../providers/index';
import { type ConsolePorts, chooseConsole } from './consolePorts';

/** Keys are made there only: the issuers' APIs make none. */
export async function openConsolePage(
  parameters: readonly unknown[],
  ports: ConsolePorts,
): Promise<void> {
  const session = await chooseConsole(parameters, ports, 'Open Console');
  const page = session && findProvider(session.id)?.links.create;
  if (page !== undefined) {
    await ports.services.prompts.openPage(page);
  }
}
