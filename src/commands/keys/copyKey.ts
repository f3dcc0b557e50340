import type { ClipboardGuard } from '../../host/clipboardGuard';
import { chooseKey, hasValue, readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

/** Copies a value and takes it out of the clipboard after a while. */
export async function copyKey(
  parameters: readonly unknown[],
  services: KeyServices,
  clipboard: ClipboardGuard,
): Promise<void> {
  const entry = await chooseKey(parameters, services, { title: 'Copy Key', offers: hasValue });
  if (entry === undefined) {
    return;
  }
  const values = await readNamedValues(entry.record, services);
  const chosen =
    values.length === 1
      ? values[0]
      : await services.prompts.pickOne({
          title: `Copy ${entry.record.label}`,
          choices: values.map(part => ({ label: part.name, icon: 'copy', value: part })),
        });
  if (chosen === undefined) {
    return;
  }
  const seconds = services.readSettings().clearClipboardAfterSeconds;
  await clipboard.copy(chosen.value, seconds);
  const { label } = entry.record;
  services.prompts.showStatus(
    seconds === 0
      ? `Copied "${label}".`
      : `Copied "${label}". The clipboard is cleared in ${seconds} s.`,
  );
}
