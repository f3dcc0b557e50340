import type { CatalogIssuer } from './toProvider';

export const payments: readonly CatalogIssuer[] = [];
