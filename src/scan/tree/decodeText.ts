/** In bytes. */
const firstBlock = 8 * 1024;

/** A file's text without its byte-order mark; undefined where the bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (!isWide && bytes.subarray(0, firstBlock).includes(0)) {
    return undefined;
  }
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
