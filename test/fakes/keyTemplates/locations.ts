import type { KeyTemplate } from './keyTemplate';

export const locations: Readonly<Record<string, KeyTemplate>> = {};
