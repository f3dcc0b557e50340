import type { KeyTemplate } from './keyTemplate';

export const aiModels: Readonly<Record<string, KeyTemplate>> = {};
