import type { CatalogIssuer } from './toProvider';

export const buildAndDeploy: readonly CatalogIssuer[] = [];
