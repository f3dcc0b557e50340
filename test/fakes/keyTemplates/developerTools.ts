import type { KeyTemplate } from './keyTemplate';

export const developerTools: Readonly<Record<string, KeyTemplate>> = {};
