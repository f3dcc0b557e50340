import type { KeyTemplate } from './keyTemplate';

export const security: Readonly<Record<string, KeyTemplate>> = {};
