import type { Environment } from './keyRecord';

/** As it is shown on its own; lower case within a line. */
export function toEnvironmentName(environment: Environment): string {
  switch (environment) {
    case 'development':
      return 'Development';
    case 'staging':
      return 'Staging';
    case 'production':
      return 'Production';
    case 'other':
      return 'Other';
    default:
      throw new Error('unreachable', { cause: environment satisfies never });
  }
}
