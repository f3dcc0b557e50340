import type { KeyTemplate } from './keyTemplate';

export const finance: Readonly<Record<string, KeyTemplate>> = {};
