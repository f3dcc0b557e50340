import type { KeyTemplate } from './keyTemplate';

export const email: Readonly<Record<string, KeyTemplate>> = {};
