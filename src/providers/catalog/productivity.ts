import type { CatalogIssuer } from './toProvider';

export const productivity: readonly CatalogIssuer[] = [];
