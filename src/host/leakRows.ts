import { type LeakStep, leakSteps } from '../lifecycle/leak/incident';

/** What a row of the Leaks view hands to a command. */
export interface LeakRow {
  readonly incidentId: string;
  readonly step?: LeakStep;
}

/** Undefined where the parameter is no such row. */
export function readLeakRow(row: unknown): LeakRow | undefined {
  if (
    typeof row !== 'object' ||
    row === null ||
    !('incidentId' in row) ||
    typeof row.incidentId !== 'string'
  ) {
    return undefined;
  }
  const step = 'step' in row ? leakSteps.find(known => known === row.step) : undefined;
  return { incidentId: row.incidentId, ...(step !== undefined && { step }) };
}
