import type { CatalogIssuer } from './toProvider';

export const monitoring: readonly CatalogIssuer[] = [];
