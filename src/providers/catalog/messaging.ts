import type { CatalogIssuer } from './toProvider';

export const messaging: readonly CatalogIssuer[] = [];
