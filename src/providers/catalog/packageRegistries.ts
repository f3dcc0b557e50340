import type { CatalogIssuer } from './toProvider';

export const packageRegistries: readonly CatalogIssuer[] = [];
