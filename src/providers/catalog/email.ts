import type { CatalogIssuer } from './toProvider';

export const email: readonly CatalogIssuer[] = [];
