import type { KeyTemplate } from './keyTemplate';

export const networks: Readonly<Record<string, KeyTemplate>> = {};
