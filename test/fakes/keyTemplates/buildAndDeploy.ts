import type { KeyTemplate } from './keyTemplate';

export const buildAndDeploy: Readonly<Record<string, KeyTemplate>> = {};
