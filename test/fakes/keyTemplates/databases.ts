import type { KeyTemplate } from './keyTemplate';

export const databases: Readonly<Record<string, KeyTemplate>> = {};
