import type { KeyTemplate } from './keyTemplate';

export const codeHosting: Readonly<Record<string, KeyTemplate>> = {};
