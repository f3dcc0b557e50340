import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const frameworks: Readonly<Record<string, KeyTemplate>> = {
  'django-development-key': {
    key: 'django-insecure-{base62:50}',
    confidence: medium,
    nearMiss: 'django-insecure-{base62:20}',
  },
  'django-secret-key': {
    key: '{base36:24}&{base36:12}^{base36:12}',
    around: "SECRET_KEY = '<key>'",
    confidence: medium,
  },
  'rails-secret-key-base': {
    key: '{hex:128}',
    around: 'secret_key_base: <key>',
    confidence: medium,
  },
  'rails-master-key': { key: '{hex:32}', around: 'RAILS_MASTER_KEY=<key>', confidence: medium },
  'laravel-app-key': { key: 'base64:{base64:43}=', confidence: high },
  'symfony-app-secret': { key: '{hex:32}', around: 'APP_SECRET=<key>', confidence: medium },
  'aspnet-machine-key': {
    key: '{upperHex:128}',
    around: '<machineKey validationKey="<key>" />',
    confidence: medium,
    nearMiss: '{upperHex:30}',
  },
  'wordpress-salt': {
    key: '{base62:30}!|{base62:32}',
    around: "define('AUTH_KEY', '<key>');",
    confidence: medium,
    nearMiss: '{base62:30}!|{base62:10}',
  },
  'phoenix-secret-key-base': {
    key: '{base64:64}',
    around: 'secret_key_base: "<key>"',
    confidence: medium,
  },
  'strapi-secret': { key: '{base64:22}==', around: 'API_TOKEN_SALT=<key>', confidence: medium },
  'strapi-api-token': { key: '{hex:256}', around: 'STRAPI_API_TOKEN=<key>', confidence: 'medium' },
  'wordpress-application-password': {
    key: 'q7X{base62:1} {base62:4} {base62:4} {base62:4} {base62:4} {base62:4}',
    around: 'WP_APP_PASSWORD="<key>"',
    confidence: 'medium',
  },
};
