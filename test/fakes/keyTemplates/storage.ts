import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';

export const storage: Readonly<Record<string, KeyTemplate>> = {
  'akamai-token': { key: 'akab-{base36:16}-{base36:16}', confidence: high },
  'akamai-client-secret': {
    key: '{base64:43}=',
    around: '# akamai\nclient_secret = <key>',
    confidence: medium,
  },
  'bunny-api-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:20}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'BUNNY_API_KEY=<key>',
    confidence: medium,
  },
  'bunny-storage-password': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}',
    around: 'BUNNY_STORAGE_PASSWORD="<key>"',
    confidence: medium,
  },
  'backblaze-application-key': {
    key: 'K00{digits:1}{base64:27}',
    around: 'B2_APPLICATION_KEY=<key>',
    confidence: medium,
  },
  'backblaze-key-id': { key: '00{hex:23}', around: 'B2_KEY_ID="<key>"', confidence: low },
  'wasabi-secret-key': {
    key: '{base62:40}',
    around: 'WASABI_SECRET_KEY=<key>',
    confidence: medium,
  },
  'fastly-api-token': { key: '{base64url:32}', around: 'FASTLY_API_KEY=<key>', confidence: medium },
  'cloudinary-url': {
    key: 'cloudinary://{digits:15}:{base64url:27}@acme',
    confidence: medium,
    nearMiss: 'cloudinary://{digits:15}@acme',
  },
  'cloudinary-api-secret': {
    key: '{base64url:27}',
    around: 'CLOUDINARY_API_SECRET=<key>',
    confidence: medium,
  },
  'cloudinary-api-key': {
    key: '{digits:15}',
    around: 'CLOUDINARY_API_KEY=<key>',
    confidence: low,
  },
  'imagekit-private-key': {
    key: 'private_{base62:27}=',
    around: 'IMAGEKIT_PRIVATE_KEY=<key>',
    confidence: medium,
  },
  'pinata-api-secret': { key: '{hex:64}', around: 'PINATA_API_SECRET=<key>', confidence: 'medium' },
  'pinata-api-key': { key: '{hex:20}', around: 'PINATA_API_KEY=<key>', confidence: 'low' },
};
