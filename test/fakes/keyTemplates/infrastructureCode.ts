import type { KeyTemplate } from './keyTemplate';

const high = 'high';

export const infrastructureCode: Readonly<Record<string, KeyTemplate>> = {
  'pulumi-access-token': { key: 'pul-{hex:40}', confidence: high },
  'scalr-access-token': {
    key: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt{base62:23}.{base64url:43}',
    confidence: high,
  },
  'prefect-user-key': { key: 'pnu_{base62:36}', confidence: high },
  'prefect-service-key': { key: 'pnb_{base62:36}', confidence: high },
  'infracost-api-key': { key: 'ico-{base62:32}', confidence: high },
  'terraform-cloud-token': {
    key: '{base62:14}.atlasv1.{base64url:67}',
    confidence: high,
    nearMiss: '{base62:14}.atlasv1.{base64url:59}',
  },
};
