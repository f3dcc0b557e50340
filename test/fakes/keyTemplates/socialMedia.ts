import type { KeyTemplate } from './keyTemplate';

export const socialMedia: Readonly<Record<string, KeyTemplate>> = {};
