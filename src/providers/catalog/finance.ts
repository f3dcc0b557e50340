import type { CatalogIssuer } from './toProvider';

export const finance: readonly CatalogIssuer[] = [];
