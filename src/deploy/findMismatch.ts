import type { Environment } from '../keys/keyRecord';

const production = /(?:^|[^a-z])(?:prod|prd|production|live|main)(?:[^a-z]|$)/i;
const rehearsal =
  /(?:^|[^a-z])(?:dev|development|preview|stg|stage|staging|test|testing|qa|sandbox|local)(?:[^a-z]|$)/i;

/** One sentence where a key goes to a target that is named for another environment. */
export function findMismatch(
  environment: Environment,
  targets: readonly string[],
): string | undefined {
  const isProduction = targets.some(name => production.test(name));
  const isRehearsal = targets.some(name => rehearsal.test(name));
  if (environment === 'production') {
    return isRehearsal && !isProduction
      ? 'Take care: this is a production key, and the target is not called production.'
      : undefined;
  }
  return isProduction && environment !== 'other'
    ? `Take care: this is a ${environment} key, and the target is called production.`
    : undefined;
}
