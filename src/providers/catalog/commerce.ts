import type { CatalogIssuer } from './toProvider';

export const commerce: readonly CatalogIssuer[] = [];
