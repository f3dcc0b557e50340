import type { CatalogIssuer } from './toProvider';

export const cloudHosting: readonly CatalogIssuer[] = [];
