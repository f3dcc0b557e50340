import type { CatalogIssuer } from './toProvider';

export const databases: readonly CatalogIssuer[] = [];
