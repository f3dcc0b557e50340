import type { CatalogIssuer } from './toProvider';

export const dataPlatforms: readonly CatalogIssuer[] = [];
