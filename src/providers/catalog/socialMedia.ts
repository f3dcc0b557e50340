import type { CatalogIssuer } from './toProvider';

export const socialMedia: readonly CatalogIssuer[] = [];
