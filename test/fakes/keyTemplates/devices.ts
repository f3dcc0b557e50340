import type { KeyTemplate } from './keyTemplate';

export const devices: Readonly<Record<string, KeyTemplate>> = {};
