import type { KeyTemplate } from './keyTemplate';

export const productivity: Readonly<Record<string, KeyTemplate>> = {};
