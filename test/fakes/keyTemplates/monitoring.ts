import type { KeyTemplate } from './keyTemplate';

export const monitoring: Readonly<Record<string, KeyTemplate>> = {};
