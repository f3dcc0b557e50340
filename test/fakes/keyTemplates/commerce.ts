import type { KeyTemplate } from './keyTemplate';

export const commerce: Readonly<Record<string, KeyTemplate>> = {};
