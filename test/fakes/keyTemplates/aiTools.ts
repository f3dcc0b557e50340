import type { KeyTemplate } from './keyTemplate';

export const aiTools: Readonly<Record<string, KeyTemplate>> = {};
