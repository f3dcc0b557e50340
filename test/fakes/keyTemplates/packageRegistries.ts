import type { KeyTemplate } from './keyTemplate';

export const packageRegistries: Readonly<Record<string, KeyTemplate>> = {};
