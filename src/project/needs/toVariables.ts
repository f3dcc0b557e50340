import { providers } from '../../providers/index';
import type { FoundNeed } from './findNeeds';
import type { ProjectVariable, VariableReading } from './readNeeds';
import { isKeyItself, isKeyName, isPublicName } from './variableNames';

/** What files need, by name: each name once, with all its readings by path and line. */
export function toVariables(needs: Iterable<FoundNeed>): readonly ProjectVariable[] {
  const byName = new Map<string, FoundNeed[]>();
  for (const need of needs) {
    const known = byName.get(need.name);
    if (known === undefined) {
      byName.set(need.name, [need]);
    } else {
      known.push(need);
    }
  }
  return [...byName]
    .filter(([name]) => !isKeyItself(name))
    .map(([name, found]) => toVariable(name, found))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function toVariable(name: string, needs: readonly FoundNeed[]): ProjectVariable {
  const provider = findIssuerOf(name);
  const readings = needs.map(({ reading }) => reading).sort(compare);
  const inPrograms = needs.filter(({ reading }) => reading.source !== 'example');
  // What a pipeline takes is handed to it by the platform that runs it.
  const demanding = inPrograms.filter(
    ({ reading }) => !reading.optional && reading.source !== 'ci',
  );
  // Who reads one name alone is not content with another.
  const isEither = demanding.every(({ alternatives }) => alternatives !== undefined);
  const alternatives = isEither ? demanding.flatMap(need => need.alternatives ?? []) : [];
  return {
    name,
    readings,
    isKey: !isPublicName(name) && (isReadByIssuers(name) || isKeyName(name)),
    ...(provider === undefined ? {} : { provider }),
    ...(inPrograms.length > 0 && demanding.length === 0 ? { optional: true } : {}),
    ...(alternatives.length === 0 ? {} : { alternatives: [...new Set(alternatives)] }),
  };
}

function compare(left: VariableReading, right: VariableReading): number {
  if (left.path !== right.path) {
    return left.path < right.path ? -1 : 1;
  }
  return left.line - right.line;
}

let issuers: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * The id of the issuer whose libraries read a variable. None where several do: a DATABASE_URL may
 * be of any database. The table is made when it is first needed.
 */
export function findIssuerOf(name: string): string | undefined {
  issuers ??= readIssuers();
  const [only, ...others] = issuers.get(name) ?? [];
  return others.length === 0 ? only : undefined;
}

function isReadByIssuers(name: string): boolean {
  issuers ??= readIssuers();
  return issuers.has(name);
}

function readIssuers(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, envNames, parts = [] } of providers) {
    for (const name of [...envNames, ...parts.map(part => part.envName)]) {
      found.set(name, (found.get(name) ?? new Set()).add(id));
    }
  }
  return found;
}
