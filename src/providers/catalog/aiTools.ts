import type { CatalogIssuer } from './toProvider';

export const aiTools: readonly CatalogIssuer[] = [];
