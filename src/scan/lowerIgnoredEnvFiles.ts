import { isEnvFile, isExampleFile } from '../env/envFileName';
import { readFileStates } from '../git/fileState';
import type { ReportedFinding } from './reportedFinding';

/** A key is where it belongs in an env file that git ignores: it is told at low confidence. */
export async function lowerIgnoredEnvFiles(
  findings: readonly ReportedFinding[],
  options: {
    /** Where there is no repository, `.gitignore` files from this folder downwards count. */
    readonly root: string;
    readonly signal?: AbortSignal;
  },
): Promise<readonly ReportedFinding[]> {
  const paths = findings
    .filter(({ path, history }) => history === undefined && isEnvFile(path) && !isExampleFile(path))
    .map(({ path }) => path);
  if (paths.length === 0) {
    return findings;
  }
  const states = await readFileStates([...new Set(paths)], options);
  return findings.map(found => {
    const state = states.get(found.path);
    return found.history === undefined && state?.ignored === true && !state.tracked
      ? { ...found, finding: { ...found.finding, confidence: 'low', severity: 'information' } }
      : found;
  });
}
