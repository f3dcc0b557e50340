import type { CatalogIssuer } from './toProvider';

export const codeHosting: readonly CatalogIssuer[] = [];
