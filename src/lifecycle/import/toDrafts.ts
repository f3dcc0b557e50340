import type { KeyDraft, KeyDraftPart } from '../../keys/keyDraft';
import type { Environment } from '../../keys/keyRecord';
import type { KeyCandidate } from './toCandidates';

export interface DraftOptions {
  readonly environment: Environment;
  /** Labels of the keys that are stored. */
  readonly labels: readonly string[];
  /** The variable of a value that stood without a name, or that visitors of a site would read. */
  readonly toEnvName: (candidate: KeyCandidate, part: KeyDraftPart) => string;
}

/** What is stored, each under a label of its own. */
export function toDrafts(
  candidates: readonly KeyCandidate[],
  { environment, labels, toEnvName }: DraftOptions,
): readonly KeyDraft[] {
  const taken = new Set(labels);
  return candidates.map(candidate => {
    const rename = (part: KeyDraftPart): KeyDraftPart => ({
      envName: toEnvName(candidate, part),
      value: part.value,
    });
    const [first, ...others] = candidate.parts;
    const renamed = rename(first);
    const label = toLabel(candidate, { envName: renamed.envName, environment, taken });
    taken.add(label);
    return {
      label,
      provider: candidate.provider?.id ?? 'other',
      environment,
      parts: [renamed, ...others.map(rename)],
    };
  });
}

function toLabel(
  { provider }: KeyCandidate,
  {
    envName,
    environment,
    taken,
  }: {
    readonly envName: string;
    readonly environment: Environment;
    readonly taken: ReadonlySet<string>;
  },
): string {
  const plain = provider === undefined ? envName : `${provider.name} key`;
  const candidates = [plain, `${plain} (${environment})`, `${plain} (${envName}, ${environment})`];
  const free = candidates.find(label => !taken.has(label));
  for (let count = 2; ; count += 1) {
    const label = free ?? `${plain} ${count}`;
    if (!taken.has(label)) {
      return label;
    }
  }
}
