import { type ConsolePorts, chooseConsole } from './consolePorts';

/** Forgets the list and which admin key it came with; the key itself stays stored. */
export async function disconnectConsole(
  parameters: readonly unknown[],
  ports: ConsolePorts,
): Promise<void> {
  const session = await chooseConsole(parameters, ports, 'Disconnect Console');
  const id = session?.adminKeyId;
  if (session === undefined || id === undefined) {
    return;
  }
  const record = (await ports.services.ring.find(id))?.record;
  const confirmed = await ports.services.prompts.confirm({
    message: `Disconnect ${session.issuer}?`,
    detail:
      record === undefined
        ? 'Keyward forgets the list of keys. Nothing changes at the issuer.'
        : `Keyward forgets the list of keys. Nothing changes at the issuer. The admin key "${record.label}" (${record.parts[0].hint}) stays in Keys: if nobody needs it, revoke it there.`,
    action: 'Disconnect',
  });
  if (confirmed) {
    await session.disconnect();
  }
}
