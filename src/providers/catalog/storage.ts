import type { CatalogIssuer } from './toProvider';

const files = 'read and change your files';

/** Where files and pictures are kept and sent from. */
export const storage: readonly CatalogIssuer[] = [
  {
    id: 'akamai',
    name: 'Akamai',
    keys: [
      {
        id: 'akamai-token',
        name: 'Akamai EdgeGrid token',
        opens: 'change your sites once the secret beside it is known too',
        prefix: 'akab-',
        body: /[a-z0-9]{16}-[a-z0-9]{16}/,
        exact: true,
      },
      {
        id: 'akamai-client-secret',
        name: 'Akamai client secret',
        opens: 'change your sites',
        beside: ['akamai', 'edgegrid', 'edgerc', 'akab-', '.luna'],
        near: /client[ _-]?secret/i,
        body: /[A-Za-z0-9+/]{43}=/,
      },
    ],
  },
  {
    id: 'bunny',
    name: 'bunny.net',
    keys: [
      {
        id: 'bunny-api-key',
        name: 'bunny.net account key',
        opens: 'manage your zones and files',
        beside: ['bunny'],
        body: /[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{20}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
      },
      {
        id: 'bunny-storage-password',
        name: 'bunny.net storage password',
        opens: files,
        beside: ['bunny', 'storagezone', 'storage_zone'],
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}/,
      },
    ],
  },
  {
    id: 'backblaze',
    name: 'Backblaze',
    envNames: ['B2_APPLICATION_KEY', 'B2_APPLICATION_KEY_ID'],
    keys: [
      {
        id: 'backblaze-application-key',
        name: 'Backblaze application key',
        opens: files,
        prefix: 'K00',
        beside: ['b2_', 'b2-', 'b2:', 'backblaze', 'application_key', 'applicationkey'],
        body: /\d[A-Za-z0-9+/]{27}/,
      },
      {
        id: 'backblaze-key-id',
        name: 'Backblaze key id',
        opens: 'tell which key it is, and needs the key beside it to do more',
        kind: 'public',
        beside: ['b2_', 'backblaze'],
        near: /(?:key|account)[ _-]?id/i,
        body: /00[a-f0-9]{23}/,
      },
    ],
  },
  {
    id: 'wasabi',
    name: 'Wasabi',
    keys: [
      {
        id: 'wasabi-secret-key',
        name: 'Wasabi secret key',
        opens: files,
        beside: ['wasabi'],
        near: /secret/i,
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'fastly',
    name: 'Fastly',
    envNames: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY'],
    keys: [
      {
        id: 'fastly-api-token',
        name: 'Fastly API token',
        opens: 'change your sites and clear their caches',
        beside: ['fastly'],
        body: /[\w-]{32}/,
      },
    ],
  },
  {
    id: 'cloudinary',
    name: 'Cloudinary',
    envNames: ['CLOUDINARY_URL'],
    keys: [
      {
        id: 'cloudinary-url',
        name: 'Cloudinary address with a secret',
        opens: 'read and change your pictures',
        prefix: 'cloudinary://',
        body: /\d{12,18}:[\w-]{20,40}@[\w-]{2,60}/,
        secretPart: key => key.slice(key.lastIndexOf(':') + 1, key.lastIndexOf('@')),
      },
      {
        id: 'cloudinary-api-secret',
        name: 'Cloudinary API secret',
        opens: 'read and change your pictures',
        beside: ['cloudinary'],
        near: /secret/i,
        body: /[\w-]{27}|[A-Za-z0-9]{32}/,
      },
      {
        id: 'cloudinary-api-key',
        name: 'Cloudinary API key',
        opens: 'tell which account it is, and needs the secret beside it to do more',
        kind: 'public',
        beside: ['cloudinary'],
        body: /\d{15}/,
      },
    ],
  },
  {
    id: 'imagekit',
    name: 'ImageKit',
    envNames: ['IMAGEKIT_PRIVATE_KEY'],
    keys: [
      {
        id: 'imagekit-private-key',
        name: 'ImageKit private key',
        opens: 'read and change your pictures',
        prefix: 'private_',
        beside: ['imagekit'],
        body: /[A-Za-z0-9+/]{27}=?/,
      },
    ],
  },
  {
    id: 'pinata',
    name: 'Pinata',
    envNames: ['PINATA_API_SECRET', 'PINATA_JWT'],
    keys: [
      {
        id: 'pinata-api-secret',
        name: 'Pinata API secret',
        opens: 'read and change the files that you pinned',
        beside: ['pinata'],
        near: /secret/i,
        body: /[0-9a-f]{64}/,
      },
      {
        id: 'pinata-api-key',
        name: 'Pinata API key',
        opens: 'name your account, which needs its secret too',
        kind: 'public',
        beside: ['pinata'],
        near: /key/i,
        body: /[0-9a-f]{20}/,
      },
    ],
  },
];
