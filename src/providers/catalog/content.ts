import type { CatalogIssuer } from './toProvider';

export const content: readonly CatalogIssuer[] = [];
