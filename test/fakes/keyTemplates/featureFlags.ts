import type { KeyTemplate } from './keyTemplate';

export const featureFlags: Readonly<Record<string, KeyTemplate>> = {};
