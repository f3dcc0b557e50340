import type { Incident, StepState } from './incident';
import { toSteps } from './parseIncident';

/** What two windows know of one incident: of each step and of the search what came last. */
export function mergeIncidents(one: Incident, other: Incident): Incident {
  const closed = one.closed ?? other.closed;
  const search = isLater(other.search?.at, one.search?.at) ? other.search : one.search;
  return {
    ...one,
    steps: toSteps(step => toLater(one.steps[step], other.steps[step])),
    ...(closed !== undefined && { closed }),
    ...(search !== undefined && { search }),
  };
}

function toLater(one: StepState, other: StepState): StepState {
  return isLater(other.at, one.at) ? other : one;
}

/** ISO 8601 instants of one form sort as text. */
function isLater(at: string | undefined, than: string | undefined): boolean {
  return (at ?? '') > (than ?? '');
}
