import type { KeyTemplate } from './keyTemplate';

export const dataPlatforms: Readonly<Record<string, KeyTemplate>> = {};
