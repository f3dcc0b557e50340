import type { KeyTemplate } from './keyTemplate';

export const content: Readonly<Record<string, KeyTemplate>> = {};
