import { readVariables } from '../../env/envDocument';
import { writeEnvFile } from '../../env/writeEnvFile';
import { UserError } from '../../errors';
import { readRegularFile } from '../../git/regularFile';
import {
  assertTrusted,
  chooseEnvTarget,
  type EnvFileTarget,
  isUnsaved,
} from '../../host/envTarget';
import { chooseKeys } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { informOfFile, toRelative } from './writeKeyToEnv';

/** Takes the variables of keys out of an env file. The keys stay in Keyward. */
export async function removeKeyFromEnv(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  assertTrusted();
  const entries = await chooseKeys(parameters, services, { title: 'Remove Key from .env' });
  const target = entries.length === 0 ? undefined : await chooseEnvTarget(services);
  if (target === undefined) {
    return;
  }
  const present = await readNames(target);
  const names = entries
    .flatMap(({ record }) => record.parts.map(({ envName }) => envName))
    .filter((name, at, all) => present.has(name) && all.indexOf(name) === at);
  const file = toRelative(target);
  if (names.length === 0) {
    throw new UserError(`${file} does not hold this key. Nothing was changed.`);
  }
  const lost = entries.some(({ state }) => state === 'missing');
  const confirmed = await services.prompts.confirm({
    message: `Remove ${names.join(', ')} from ${file}?`,
    detail: lost
      ? 'Keyward has no value of this key any more: the one in the file may be the last. It cannot be brought back by undo.'
      : 'The line is removed from the file. The key stays in Keyward.',
    action: 'Remove',
  });
  if (!confirmed) {
    return;
  }
  const changes = names.map(name => ({ kind: 'remove', name }) as const);
  const { warnings } = await writeEnvFile({ ...target, changes, isUnsaved });
  const done = `${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} no longer in ${file}.`;
  informOfFile([done, ...warnings], target, services);
}

async function readNames({ path: file }: EnvFileTarget): Promise<ReadonlySet<string>> {
  try {
    const text = (await readRegularFile(file))?.toString('utf8') ?? '';
    return new Set(readVariables(text).map(({ name }) => name));
  } catch {
    // A file that is missing or cannot be read holds no key that could be removed.
    return new Set();
  }
}
