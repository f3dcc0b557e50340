import type { KeyTemplate } from './keyTemplate';

export const messaging: Readonly<Record<string, KeyTemplate>> = {};
