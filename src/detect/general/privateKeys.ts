import type { Rule } from '../rule';
import { findPemContent, isBase64Pem } from './pemContent';

const opens = 'sign in or sign data as its owner';

/** Keys that are files of their own, or that stand in code and settings as text. */
export const privateKeys: readonly Rule[] = [
  {
    id: 'private-key',
    name: 'Private key',
    opens,
    kind: 'secret',
    keywords: { distinctive: ['-----BEGIN'] },
    // To its end, or, where that was cut off, as far as its lines go.
    pattern:
      /(?<key>-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\\\s:,.()"'|]|-(?!-)){40,8000}-----END[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----|(?:(?:\\{1,3}[nrt]|[\s"'|,>*#]){1,40}[A-Za-z0-9+/]{16,80}={0,2}){1,99}))/g,
    prefix: '-----BEGIN',
    secretPart: key => key.replace(/\s+|A{4,}/g, ''),
    assess: ({ value }) => (findPemContent(value) === undefined ? undefined : 'medium'),
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'private-key-base64',
    name: 'Private key in base64',
    opens,
    kind: 'secret',
    // "-----BEGIN", as kubeconfig files and CI variables hold it.
    keywords: { distinctive: ['LS0tLS1CRUdJTi'] },
    pattern: /(?<![A-Za-z0-9+/])(?<key>LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,8000}={0,2})/g,
    secretPart: key => key.replace(/A{4,}/g, ''),
    assess: ({ value }) => (isBase64Pem(value) ? 'medium' : undefined),
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'putty-private-key',
    name: 'PuTTY private key',
    opens,
    kind: 'secret',
    keywords: { distinctive: ['Private-Lines: '] },
    pattern:
      /Private-Lines: \d{1,3}(?:\\[nr]|\s){1,8}(?<key>[A-Za-z0-9+/]{4,64}={0,2}(?:(?:\\[nr]|\s){1,8}[A-Za-z0-9+/]{4,64}={0,2}(?![\w+/:=-])){0,99})/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'json-web-key',
    name: 'Private key as a JSON web key',
    opens: 'sign or decrypt as its owner',
    kind: 'secret',
    // "d" is the private part; a public key has none.
    keywords: { distinctive: ['"d"', "'d'"] },
    beside: /["']?(?:kty|crv|kid|alg|use|e|n|x|y|key_ops|ext)["']?\s{0,4}:/,
    pattern: /\\?["']d\\?["']\s{0,4}:\s{0,4}\\?["'](?<key>[\w-]{42,700})\\?["']/g,
    confidence: 'medium',
    entropyBits: 128,
  },
  {
    id: 'age-secret-key',
    name: 'age secret key',
    opens: 'read everything that was encrypted for its owner',
    kind: 'secret',
    keywords: { distinctive: ['AGE-SECRET-KEY-1'] },
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})(?![A-Za-z0-9])/g,
    prefix: 'AGE-SECRET-KEY-1',
    confidence: 'high',
    entropyBits: 256,
  },
];
