const frame = /-----(?:BEGIN|END)[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** `Proc-Type: 4,ENCRYPTED` and its like, which stand before the content. */
const header = /(?:\n|\\n)[A-Z][A-Za-z-]{2,20}: [^\n\\]{0,120}/g;
const between = /\\{1,3}[nrt]|[^A-Za-z0-9+/=]/g;
/** The smallest of all, an Ed25519 key, has 64; a key whose end was cut off may have less. */
const shortest = 60;

/** The base64 between the marks of a private key. Undefined where there is none to speak of. */
export function findPemContent(pem: string): string | undefined {
  const content = pem.replace(frame, '').replace(header, '').replace(between, '');
  return content.length >= shortest && new Set(content).size >= 12 ? content : undefined;
}

/** True for a private key, and not for a certificate or a public key, as base64 of the whole file. */
export function isBase64Pem(text: string): boolean {
  const pem = Buffer.from(text, 'base64').toString('latin1');
  return /^-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY/.test(pem) && findPemContent(pem) !== undefined;
}
