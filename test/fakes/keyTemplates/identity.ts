import type { KeyTemplate } from './keyTemplate';

export const identity: Readonly<Record<string, KeyTemplate>> = {};
