import type { CatalogIssuer } from './toProvider';

export const aiModels: readonly CatalogIssuer[] = [];
