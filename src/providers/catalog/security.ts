import type { CatalogIssuer } from './toProvider';

export const security: readonly CatalogIssuer[] = [];
