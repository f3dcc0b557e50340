import type { CatalogIssuer } from './toProvider';

export const featureFlags: readonly CatalogIssuer[] = [];
