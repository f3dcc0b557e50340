import type { CatalogIssuer } from './toProvider';

export const networks: readonly CatalogIssuer[] = [];
