import { readVariables } from '../../env/envDocument';
import { assertVariableName, quoteValue } from '../../env/quoting';
import { UserError } from '../../errors';
import type { KeyDraftPart } from '../../keys/keyDraft';
import { findSecretVariables, isSecretName } from '../../project/secretVariables';
import { holdsKey } from '../../providers/holdsKey';
import { providers } from '../../providers/index';
import type { Provider } from '../../providers/provider';
import { type Recognition, recogniseKey } from '../../providers/recognise';
import type { Secret } from '../../secret';
import type { ImportedText, ImportedVariable, Skipped } from './importedText';

/** What may become one stored key. */
export interface KeyCandidate {
  /** Undefined for an issuer that Keyward does not know. */
  readonly provider: Provider | undefined;
  /** As in "Anthropic API key". */
  readonly ruleName: string | undefined;
  readonly ruleId: string | undefined;
  /** The names are those of the source, and empty where a value stood alone. */
  readonly parts: readonly [KeyDraftPart, ...KeyDraftPart[]];
  /** Ordinary settings stand in the list too, and are not picked. */
  readonly isKey: boolean;
  /** Why it is not picked although it looks like a key. */
  readonly doubt?: 'public' | 'truncated';
}

export interface Candidates {
  readonly candidates: readonly KeyCandidate[];
  readonly skipped: readonly Skipped[];
}

const longestName = 100;
/** Each takes about a millisecond to judge, and nobody reads a longer list. */
const mostVariables = 1000;
/** What is shorter is an ordinary setting and no cut-off key. */
const shortestPart = 12;

/** One candidate for each value, and one for each key of several parts, in the source's order. */
export function toCandidates({ variables, skipped }: ImportedText): Candidates {
  if (variables.length > mostVariables) {
    throw new UserError('There are more than 1,000 names here. Import from a smaller file.');
  }
  const named = onePerValue(variables.map(cleanName));
  const left: Skipped[] = skipped.map(({ name, reason }) => ({ name: toName(name), reason }));
  const kept = named.filter(({ name, value }) => {
    const recognition = recogniseKey(value.reveal());
    const reason = recognition.kind === 'refused' ? recognition.reason : undefined;
    const isMeant = isUsualName(name) || isSecretName(name);
    if (!isMeant || (reason !== 'placeholder' && reason !== 'masked')) {
      return true;
    }
    left.push({ name, reason });
    return false;
  });
  const taken = new Set<ImportedVariable>();
  const candidates = kept.flatMap((variable): readonly KeyCandidate[] => {
    if (taken.has(variable)) {
      return [];
    }
    const parts = findParts(variable, kept);
    for (const part of parts) {
      taken.add(part);
    }
    return [toCandidate(variable, parts)];
  });
  return { candidates, skipped: left };
}

/** Of several names for one value, the one that its issuer's libraries read. */
function onePerValue(variables: readonly ImportedVariable[]): readonly ImportedVariable[] {
  const best = new Map<string, ImportedVariable>();
  for (const variable of variables) {
    const known = best.get(variable.value.reveal());
    if (known === undefined || (!isUsualName(known.name) && isUsualName(variable.name))) {
      best.set(variable.value.reveal(), variable);
    }
  }
  return [...best.values()];
}

function isUsualName(name: string): boolean {
  return providers.some(({ envNames }) => envNames.includes(name));
}

function cleanName({ name, value }: ImportedVariable): ImportedVariable {
  return { name: toName(name), value };
}

/** Names are shown. Empty for what is none, such as a key where a name belongs. */
function toName(name: string): string {
  const plain = name.replace(/\W/g, '_').replace(/^(?=\d)/, '_');
  const isFine = plain.length <= longestName && isVariableName(plain) && !holdsKey(name);
  return isFine ? plain : '';
}

function isVariableName(name: string): boolean {
  try {
    assertVariableName(name);
    return true;
  } catch (error) {
    if (error instanceof UserError) {
      return false;
    }
    throw error;
  }
}

/** The variable itself, or all parts of a key whose names have the same words before them. */
function findParts(
  variable: ImportedVariable,
  variables: readonly ImportedVariable[],
): readonly [ImportedVariable, ...ImportedVariable[]] {
  for (const { parts = [] } of providers) {
    const own = parts.find(({ envName }) => variable.name.endsWith(envName));
    const start = variable.name.slice(0, -(own?.envName.length ?? 0));
    const found = own === undefined ? [] : parts.map(({ envName }) => start + envName);
    const all = found.flatMap(name => variables.find(other => other.name === name) ?? []);
    const [first, ...others] = all;
    if (first !== undefined && others.length > 0 && all.length === parts.length) {
      return [first, ...others];
    }
  }
  return [variable];
}

function toCandidate(
  variable: ImportedVariable,
  [first, ...others]: readonly [ImportedVariable, ...ImportedVariable[]],
): KeyCandidate {
  const recognition = recogniseKey(first.value.reveal());
  const match = findMatch(recognition, variable.name);
  const provider = match?.provider ?? findByName(variable.name);
  const doubt = findDoubt(recognition, first.value);
  return {
    provider,
    ruleName: match?.rule.name,
    ruleId: match?.rule.id,
    parts: [toPart(first), ...others.map(toPart)],
    isKey: doubt === undefined && (match !== undefined || others.length > 0 || isSecret(variable)),
    ...(doubt !== undefined && { doubt }),
  };
}

function findDoubt(recognition: Recognition, { length }: Secret): KeyCandidate['doubt'] {
  const reason = recognition.kind === 'refused' ? recognition.reason : undefined;
  if (reason === 'public') {
    return 'public';
  }
  return reason === 'truncated' && length >= shortestPart ? 'truncated' : undefined;
}

function toPart({ name, value }: ImportedVariable): KeyDraftPart {
  return { envName: name, value };
}

/** Several issuers may share a format; then the name tells which it is. */
function findMatch(recognition: Recognition, name: string) {
  const matches = recognition.kind === 'recognised' ? recognition.matches : [];
  return matches.find(({ provider }) => isNameOf(provider, name)) ?? matches[0];
}

function isNameOf({ id, envNames }: Provider, name: string): boolean {
  const [word = ''] = id.toUpperCase().split('-');
  return envNames.includes(name) || name.split('_').includes(word);
}

function findByName(name: string): Provider | undefined {
  return providers.find(({ envNames }) => envNames.includes(name));
}

/** As in an env file, where names and values are judged together. */
function isSecret({ name, value }: ImportedVariable): boolean {
  const line = toLine(name === '' ? 'API_KEY' : name, value);
  // What no line can hold, as a private key of several lines, is judged by its name alone.
  return line === undefined
    ? isSecretName(name) && value.length >= shortestPart
    : findSecretVariables(line).variables.length > 0;
}

function toLine(name: string, value: Secret): string | undefined {
  try {
    const line = `${name}=${quoteValue(value.reveal().trim())}\n`;
    return readVariables(line).length === 1 ? line : undefined;
  } catch (error) {
    if (error instanceof UserError) {
      // Several lines, or quotation marks of all kinds.
      return undefined;
    }
    throw error;
  }
}
