import type { Environment } from '../../keys/keyRecord';
import type { KeyDraft, KeyDraftPart } from '../../keys/keyRing';
import { holdsKey } from '../../providers/holdsKey';
import type { Provider, ProviderPart } from '../../providers/provider';
import { toVariableName } from '../../remedies/variableName';
import type { AcceptedKey, KeyMatch } from './pastedKey';

/** What was answered so far. */
export interface AddKeyAnswers {
  readonly key: AcceptedKey;
  /** Null for an issuer that Keyward does not know. */
  readonly provider?: Provider | null;
  readonly envName?: string;
  readonly environment?: Environment;
  readonly label?: string;
}

export function findMatch({ key, provider }: AddKeyAnswers): KeyMatch | undefined {
  return provider === undefined
    ? key.matches[0]
    : key.matches.find(match => match.provider === provider);
}

export function findIssuer(answers: AddKeyAnswers): Provider | undefined {
  const { provider } = answers;
  return provider === undefined ? findMatch(answers)?.provider : (provider ?? undefined);
}

/** The first formats of an issuer whose keys have parts are those of the parts, in their order. */
export function findParts(answers: AddKeyAnswers): readonly ProviderPart[] | undefined {
  const issuer = findIssuer(answers);
  const rule = findMatch(answers)?.rule;
  const isPart =
    rule === undefined || (issuer?.rules.indexOf(rule) ?? 0) < (issuer?.parts?.length ?? 0);
  const { envName } = answers;
  const isWanted = envName === undefined || issuer?.parts?.some(part => part.envName === envName);
  return isPart && isWanted ? issuer?.parts : undefined;
}

/** The values under the names of their parts. */
export function nameParts(
  answers: AddKeyAnswers,
  parts: readonly ProviderPart[],
): readonly KeyDraftPart[] {
  const names = parts.map(({ envName }) => envName);
  return answers.key.values.map(({ name, value }) => {
    const rules = findIssuer(answers)?.rules ?? [];
    const at = names.findIndex(
      (_, index) =>
        new RegExp(rules[index]?.pattern.source ?? '$^').exec(value.reveal())?.[0].length ===
        value.length,
    );
    const known = name !== undefined && names.includes(name) ? name : names[Math.max(at, 0)];
    return { envName: known ?? 'API_KEY', value };
  });
}

export function findMissingPart(answers: AddKeyAnswers): ProviderPart | undefined {
  const parts = findParts(answers) ?? [];
  const named = nameParts(answers, parts);
  return parts.find(({ envName }) => !named.some(part => part.envName === envName));
}

export function toEnvName(answers: AddKeyAnswers): string {
  const [first] = answers.key.values;
  // Who copies `id: secret` copies one part of a key where a name would stand.
  const name = first?.name !== undefined && holdsKey(first.name) ? undefined : first?.name;
  return (
    name ??
    toVariableName({
      issuer: findIssuer(answers)?.id,
      issuerNames: findIssuer(answers)?.envNames ?? [],
      ruleId: findMatch(answers)?.rule.id ?? '',
      identifier: undefined,
      fallbackFor: undefined,
      scheme: undefined,
    })
  );
}

/** As in "Anthropic API key", and with the environment where that label is taken. */
export function toLabel(answers: AddKeyAnswers, taken: readonly string[]): string {
  const issuer = findIssuer(answers);
  const plain = issuer === undefined ? (answers.envName ?? 'API key') : `${issuer.name} key`;
  const candidates = [plain, `${plain} (${answers.environment ?? 'other'})`];
  const free = candidates.find(label => !taken.includes(label));
  return free ?? `${plain} ${taken.length + 1}`;
}

export function toDraft(answers: AddKeyAnswers): KeyDraft {
  const parts = findParts(answers);
  const named =
    parts === undefined
      ? answers.key.values.map(({ value }) => ({ envName: toChosenName(answers), value }))
      : parts.flatMap(({ envName }) =>
          nameParts(answers, parts).filter(part => part.envName === envName),
        );
  const [first, ...others] = named;
  if (first === undefined) {
    throw new Error('a key without a value');
  }
  return {
    label: answers.label ?? toLabel(answers, []),
    provider: findIssuer(answers)?.id ?? 'other',
    environment: answers.environment ?? 'other',
    parts: [first, ...others],
  };
}

function toChosenName(answers: AddKeyAnswers): string {
  return answers.envName ?? toEnvName(answers);
}
