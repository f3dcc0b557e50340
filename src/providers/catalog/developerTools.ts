import type { CatalogIssuer } from './toProvider';

export const developerTools: readonly CatalogIssuer[] = [];
