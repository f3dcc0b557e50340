import { type PatternNode, readPattern } from './patternNode';

/** What the bytes of a match must be, as far as it can be told without matching. */
export interface PatternBytes {
  /** At `offset * 8 + (byte >> 5)` a bit for each byte that may stand at an offset of a match. */
  readonly allowed: Uint32Array;
  /** Offsets of which all are part of every match. */
  readonly length: number;
  /** No match has more units. */
  readonly longest: number;
}

/** Offsets beyond are not looked at. They are bits of a number. */
const known = 28;
const words = 8;
const everything = 2 ** (known + 1) - 1;

/** Of a whole pattern, or of its group `key` alone; undefined where it cannot be told. */
export function patternBytes(pattern: RegExp, part: 'match' | 'key'): PatternBytes | undefined {
  const root = readPattern(pattern);
  const node = root && (part === 'key' ? findKey(root) : root);
  return node && toBytes(node);
}

function findKey(node: PatternNode): PatternNode | undefined {
  switch (node.kind) {
    case 'group':
      return node.name === 'key' ? node.body : findKey(node.body);
    case 'repeat':
      return findKey(node.body);
    case 'sequence':
    case 'choice':
      return node.parts.map(findKey).find(found => found !== undefined);
    case 'bytes':
    case 'nothing':
      return undefined;
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}

function toBytes(node: PatternNode): PatternBytes {
  const allowed = new Uint32Array(known * words);
  const ends = walk(node, 1, allowed);
  // No end within reach: every match is longer.
  const length = ends === 0 ? known : 31 - Math.clz32(ends & -ends);
  return { allowed, length: Math.min(length, known), longest: longestOf(node) };
}

/**
 * Marks what may stand at the offsets at which a node may start; returns those at which it may
 * end. A set of offsets is the bits of a number.
 */
function walk(node: PatternNode, starts: number, allowed: Uint32Array): number {
  switch (node.kind) {
    case 'nothing':
      return starts;
    case 'bytes':
      mark(node.set, starts, allowed);
      return (starts << 1) & everything;
    case 'group':
      return walk(node.body, starts, allowed);
    case 'sequence':
      return node.parts.reduce(
        (from, part) => (from === 0 ? 0 : walk(part, from, allowed)),
        starts,
      );
    case 'choice':
      return node.parts.reduce((ends, part) => ends | walk(part, starts, allowed), 0);
    case 'repeat':
      return repeat(node, starts, allowed);
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}

function repeat(
  { body, least, most }: Extract<PatternNode, { kind: 'repeat' }>,
  starts: number,
  allowed: Uint32Array,
): number {
  let from = starts;
  for (let count = 0; count < least && from !== 0; count += 1) {
    const ends = walk(body, from, allowed);
    if (ends === from) {
      break;
    }
    from = ends;
  }
  let ends = from;
  for (let count = least; count < most && from !== 0; count += 1) {
    from = walk(body, from, allowed);
    if ((ends | from) === ends) {
      break;
    }
    ends |= from;
  }
  return ends;
}

function mark(set: Uint32Array, starts: number, allowed: Uint32Array): void {
  for (let offset = 0; offset < known; offset += 1) {
    if (((starts >>> offset) & 1) === 1) {
      for (let word = 0; word < words; word += 1) {
        const at = offset * words + word;
        allowed[at] = (allowed[at] ?? 0) | (set[word] ?? 0);
      }
    }
  }
}

function longestOf(node: PatternNode): number {
  switch (node.kind) {
    case 'nothing':
      return 0;
    case 'bytes':
      return 1;
    case 'group':
      return longestOf(node.body);
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + longestOf(part), 0);
    case 'choice':
      return Math.max(...node.parts.map(longestOf));
    case 'repeat':
      return node.most === 0 ? 0 : node.most * longestOf(node.body);
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}
