import { noteRotation } from '../../lifecycle/rotation/rotationState';
import { chooseKeys } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

export async function deleteKey(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  const entries = await chooseKeys(parameters, services, { title: 'Delete Key' });
  const [first] = entries;
  if (first === undefined) {
    return;
  }
  const isOne = entries.length === 1;
  const labels = entries.map(({ record }) => record.label);
  const confirmed = await services.prompts.confirm({
    message: isOne
      ? `Delete "${first.record.label}" from Keyward?`
      : `Delete ${entries.length} keys from Keyward?`,
    detail: [
      ...(isOne ? [] : [labels.join(', ')]),
      `Env files that hold ${isOne ? 'it' : 'them'} keep the value, and ${isOne ? 'it still works' : 'they still work'} at the issuer until revoked there. This cannot be undone.`,
    ].join('\n\n'),
    action: isOne ? 'Delete Key' : 'Delete Keys',
  });
  if (!confirmed) {
    return;
  }
  for (const { record } of entries) {
    await services.ring.delete(record.id);
    await noteRotation(services.records, record.id, undefined);
  }
}
