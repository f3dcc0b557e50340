import type { ProjectVariable } from './readNeeds';

/**
 * The text of an example file that names all variables: lines that are there stay as they are, the
 * others come behind them. Undefined where none is missing.
 */
export function toExampleText(
  _before: string,
  _variables: readonly ProjectVariable[],
): string | undefined {
  return undefined;
}
