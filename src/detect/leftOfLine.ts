/**
 * The text of a line before an offset, at most `longest` characters of it: the one line of a
 * minified file may be all of it.
 */
export function leftOfLine(text: string, at: number, longest: number): string {
  const left = text.slice(Math.max(0, at - longest), at);
  return left.slice(left.lastIndexOf('\n') + 1);
}
