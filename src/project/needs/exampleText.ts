import { addEmptyVariable, readVariables } from '../../env/envDocument';
import { findProvider } from '../../providers/index';
import type { ProjectVariable } from './readNeeds';

/**
 * The text of an example file that names all variables: what stands there stays as it is, the others
 * come behind it, keys first, without values. Undefined where none is missing.
 */
export function toExampleText(
  before: string,
  variables: readonly ProjectVariable[],
): string | undefined {
  const named = new Set(readVariables(before).map(({ name }) => name));
  // An optional variable often stands there as a comment.
  for (const { 1: name = '' } of before.matchAll(/^[ \t]*#[ \t]*(?:export[ \t]+)?(\w+)=/gm)) {
    named.add(name);
  }
  const missing = variables.filter(
    variable => isForEnvFile(variable) && !namesOf(variable).some(name => named.has(name)),
  );
  const keys = missing.filter(({ isKey }) => isKey);
  const others = missing.filter(({ isKey }) => !isKey);
  let text = before;
  for (const variable of [...keys, ...others]) {
    text = addEmptyVariable(text, variable.name, toComment(variable));
  }
  return text === before ? undefined : text;
}

/** A secret that only a pipeline takes is kept by the platform that runs it. */
function isForEnvFile({ name, readings }: ProjectVariable): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && readings.some(({ source }) => source !== 'ci');
}

function namesOf({ name, alternatives = [] }: ProjectVariable): readonly string[] {
  return [name, ...alternatives];
}

function toComment({ provider, optional }: ProjectVariable): string | undefined {
  const issuer = provider === undefined ? undefined : findProvider(provider);
  const page = issuer?.links.create;
  const words = [
    ...(optional ? ['Optional.'] : []),
    ...(issuer === undefined
      ? []
      : [page === undefined ? `${issuer.name}.` : `${issuer.name}: ${page}`]),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}
