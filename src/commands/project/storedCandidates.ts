import { toEnvironmentName } from '../../keys/environmentName';
import { environments } from '../../keys/keyRecord';
import type { KeyEntry } from '../../keys/keyRing';
import type { VariableState } from '../../project/needs/variableStates';
import { hasValue, toKeyChoice } from '../chooseKeys';
import type { KeyServices } from '../keyServices';

/** The stored keys for a variable; those for development first, as an env file is for that. */
export async function readCandidates(
  { keyIds }: VariableState,
  { ring }: Pick<KeyServices, 'ring'>,
): Promise<readonly KeyEntry[]> {
  const entries = (await ring.list()).filter(
    entry => keyIds.includes(entry.record.id) && hasValue(entry),
  );
  const order = ({ record }: KeyEntry): number => environments.indexOf(record.environment);
  return entries.sort((one, other) => order(one) - order(other));
}

/** The only candidate, or the one that is chosen. */
export async function chooseCandidate(
  name: string,
  candidates: readonly KeyEntry[],
  { prompts }: Pick<KeyServices, 'prompts'>,
): Promise<KeyEntry | undefined> {
  const [only, ...others] = candidates;
  return others.length === 0
    ? only
    : prompts.pickOne({
        title: `Which key for ${name}?`,
        placeholder: 'Several keys are stored for this variable',
        choices: candidates.map(toKeyChoice),
      });
}

/** As in "Claude · Development". */
export function toCandidateText({ record }: KeyEntry): string {
  return `${record.label} · ${toEnvironmentName(record.environment)}`;
}
