import type { CatalogIssuer } from './toProvider';

export const locations: readonly CatalogIssuer[] = [];
