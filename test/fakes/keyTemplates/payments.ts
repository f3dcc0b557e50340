import type { KeyTemplate } from './keyTemplate';

export const payments: Readonly<Record<string, KeyTemplate>> = {};
