import type { Secret } from '../../secret';

/** What an issuer leaves out of a hint. */
const gap = /(?:[*…•]|\.\.)[*…•.]*/;
/** Fewer characters are common to many keys. */
const fewest = 6;

/** Longer ends would tell too much. */
const mostShown = 40;

/** Whether a text is a hint: two ends of a key, and a mark for what lies between. */
export function hasGap(hint: string): boolean {
  const ends = hint.split(gap);
  return ends.length === 2 && ends.join('').length <= mostShown;
}

/** Whether a value starts and ends as a hint such as `sk-ant-api03-R2D...igAA` says. */
export function matchesHint(hint: string, value: Secret): boolean {
  const [start, end, ...others] = hint.split(gap);
  if (start === undefined || end === undefined || others.length > 0) {
    return false;
  }
  const length = start.length + end.length;
  return (
    length >= fewest &&
    length < value.length &&
    value.reveal().startsWith(start) &&
    value.reveal().endsWith(end)
  );
}
