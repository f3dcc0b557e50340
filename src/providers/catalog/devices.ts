import type { CatalogIssuer } from './toProvider';

export const devices: readonly CatalogIssuer[] = [];
