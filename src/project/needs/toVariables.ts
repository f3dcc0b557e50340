import { providers } from '../../providers/index';
import type { FoundNeed } from './findNeeds';
import type { ProjectVariable, VariableReading } from './readNeeds';
import { isKeyName, isPublicName } from './variableNames';

/** What files need, by name: each name once, with all its readings by path and line. */
export function toVariables(needs: Iterable<FoundNeed>): readonly ProjectVariable[] {
  const byName = new Map<string, { readings: VariableReading[]; alternatives: Set<string> }>();
  for (const { name, reading, alternatives = [] } of needs) {
    const known = byName.get(name) ?? { readings: [], alternatives: new Set() };
    known.readings.push(reading);
    for (const alternative of alternatives) {
      known.alternatives.add(alternative);
    }
    byName.set(name, known);
  }
  return [...byName]
    .map(([name, { readings, alternatives }]) => toVariable(name, readings, [...alternatives]))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
}

function toVariable(
  name: string,
  readings: VariableReading[],
  alternatives: readonly string[],
): ProjectVariable {
  const provider = findIssuerOf(name);
  readings.sort((left, right) =>
    left.path === right.path ? left.line - right.line : left.path < right.path ? -1 : 1,
  );
  const inPrograms = readings.filter(({ source }) => source !== 'example');
  const isOptional = inPrograms.length > 0 && inPrograms.every(({ optional }) => optional);
  return {
    name,
    readings,
    isKey: !isPublicName(name) && (provider !== undefined || isKeyName(name)),
    ...(provider === undefined ? {} : { provider }),
    ...(isOptional ? { optional: true } : {}),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  };
}

let issuers: ReadonlyMap<string, string> | undefined;

/** The id of the issuer whose libraries read a variable. The table is made when it is first needed. */
export function findIssuerOf(name: string): string | undefined {
  issuers ??= readIssuers();
  return issuers.get(name);
}

function readIssuers(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, envNames, parts = [] } of providers) {
    for (const name of [...envNames, ...parts.map(part => part.envName)]) {
      if (!found.has(name)) {
        found.set(name, id);
      }
    }
  }
  return found;
}
