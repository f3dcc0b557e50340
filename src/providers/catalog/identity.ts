import type { CatalogIssuer } from './toProvider';

export const identity: readonly CatalogIssuer[] = [];
