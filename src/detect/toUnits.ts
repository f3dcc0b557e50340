/** One byte for each UTF-16 unit of a part of a text. What does not fit counts as beyond ASCII. */
export function toUnits(text: string, from: number, to: number): Buffer {
  // Of the kind that files are read into: the search is fastest where it meets one kind only.
  const units = Buffer.allocUnsafeSlow(to - from);
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    units[at - from] = code > 255 ? 255 : code;
  }
  return units;
}
