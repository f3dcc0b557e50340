import type { KeyTemplate } from './keyTemplate';

export const cloudHosting: Readonly<Record<string, KeyTemplate>> = {};
