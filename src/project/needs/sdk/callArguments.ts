const longest = 4000;

/** What stands between the brackets of a call; undefined where they are not closed soon. */
export function readArguments(text: string, start: number): string | undefined {
  const rest = text.slice(start, start + longest);
  let depth = 0;
  for (const { 0: mark, index } of rest.matchAll(/"[^"\n]*"|'[^'\n]*'|[()[\]{}]/g)) {
    if ('([{'.includes(mark)) {
      depth += 1;
    } else if (')]}'.includes(mark)) {
      depth -= 1;
    }
    if (depth < 0) {
      return rest.slice(0, index);
    }
  }
  return undefined;
}
