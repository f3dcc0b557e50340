const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const polynomial = 0xedb88320;

/** CRC-32 as in zip and PNG, unsigned. */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc >>> 1) ^ (crc & 1 ? polynomial : 0);
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-32 in six digits of base 62, as GitHub and npm put it at the end of a token. */
export function base62Checksum(text: string): string {
  let rest = crc32(text);
  let result = '';
  for (let at = 0; at < 6; at += 1) {
    result = digits.charAt(rest % 62) + result;
    rest = Math.floor(rest / 62);
  }
  return result;
}

/**
 * True where the last six characters are the checksum of the others. Undefined elsewhere: not every
 * real token carries it, so a mismatch says nothing.
 */
export function hasBase62Checksum(key: string): true | undefined {
  const body = key.slice(key.indexOf('_') + 1);
  return base62Checksum(body.slice(0, -6)) === body.slice(-6) || undefined;
}

/** The same for the eight hex digits at the end of a Cloudflare token. */
export function hasHexChecksum(key: string): true | undefined {
  const body = key.slice(key.indexOf('_') + 1);
  const sum = crc32(body.slice(0, -8)).toString(16).padStart(8, '0');
  return sum === body.slice(-8) || undefined;
}
