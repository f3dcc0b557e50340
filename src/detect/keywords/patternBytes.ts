import { patternLength } from './patternLength';
import type { PatternNode } from './patternNode';
import { readPattern } from './readPattern';

/** What the bytes of a match must be, as far as it can be told without matching. */
export interface PatternBytes {
  /** At `offset * 8 + (byte >> 5)` a bit for each byte that may stand at an offset of a match. */
  readonly allowed: Uint32Array;
  /** Offsets of which all are part of every match. */
  readonly length: number;
  /** Bytes that do not stand before a match, unless they end an escape. */
  readonly before: Uint32Array | undefined;
  /** Bytes that do not stand behind a match, which all end at `length`. */
  readonly behind: Uint32Array | undefined;
  /** A byte that every match holds further on, and those that may stand before it. */
  readonly through: Passage | undefined;
  /** Every match has as many units at least, all of them of these bytes. */
  readonly shortest: number;
  readonly anywhere: Uint32Array;
  /** No match has more units. */
  readonly longest: number;
}

export interface Passage {
  readonly byte: number;
  /** As many bits as there are bytes. */
  readonly over: Uint32Array;
  /** In units, from the start of the match. */
  readonly within: number;
}

/** Offsets beyond are not looked at. They are bits of a number. */
const known = 28;
const words = 8;
const everything = 2 ** (known + 1) - 1;

/** Undefined where it cannot be told. */
export function patternBytes(pattern: RegExp): PatternBytes | undefined {
  const node = readPattern(pattern);
  if (node === undefined) {
    return undefined;
  }
  const allowed = new Uint32Array(known * words);
  const ends = walk(node, 1, allowed);
  // No end within reach: every match is longer.
  const length = ends === 0 ? known : Math.min(known, 31 - Math.clz32(ends & -ends));
  const parts = flatten(node);
  const last = parts.at(-1);
  const { least, most } = patternLength(node);
  const endsAtOnce = ends !== 0 && most === length;
  return {
    allowed,
    length,
    before: leadingEdge(node),
    behind: endsAtOnce && last?.kind === 'edge' && last.side === 'behind' ? last.set : undefined,
    through: findPassage(parts),
    shortest: least,
    anywhere: allBytes(node),
    longest: most,
  };
}

/**
 * Marks what may stand at the offsets at which a node may start; returns those at which it may
 * end. A set of offsets is the bits of a number.
 */
function walk(node: PatternNode, starts: number, allowed: Uint32Array): number {
  switch (node.kind) {
    case 'nothing':
    case 'edge':
    case 'escape':
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
      unite(allowed, set, offset * words);
    }
  }
}

function unite(target: Uint32Array, set: Uint32Array, start = 0): void {
  for (let word = 0; word < words; word += 1) {
    target[start + word] = (target[start + word] ?? 0) | (set[word] ?? 0);
  }
}

/** The parts of a pattern one after the other, without groups around them. */
function flatten(node: PatternNode): readonly PatternNode[] {
  switch (node.kind) {
    case 'group':
      return flatten(node.body);
    case 'sequence':
      return node.parts.flatMap(flatten);
    case 'choice':
      return node.parts.length === 1 ? node.parts.flatMap(flatten) : [node];
    case 'repeat':
      return node.least === 1 && node.most === 1 ? flatten(node.body) : [node];
    default:
      return [node];
  }
}

/** What does not stand before a match, whichever way it begins. */
function leadingEdge(node: PatternNode): Uint32Array | undefined {
  const [first] = flatten(node);
  if (first?.kind === 'edge') {
    return first.side === 'before' ? first.set : undefined;
  }
  if (first?.kind !== 'choice') {
    return undefined;
  }
  const set = new Uint32Array(words).fill(-1);
  for (const part of first.parts) {
    const [lead] = flatten(part);
    const edge = lead?.kind === 'escape' ? undefined : leadingEdge(part);
    if (edge === undefined && lead?.kind !== 'escape') {
      return undefined;
    }
    edge?.forEach((bits, word) => {
      set[word] = (set[word] ?? 0) & bits;
    });
  }
  return set;
}

/** The last single byte of ASCII that stands at no fixed offset. */
function findPassage(parts: readonly PatternNode[]): Passage | undefined {
  const over = new Uint32Array(words);
  let within = 0;
  let least = 0;
  let found: Passage | undefined;
  for (const part of parts) {
    const byte = part.kind === 'bytes' ? onlyByte(part.set) : undefined;
    if (byte !== undefined && (within > least || within >= known)) {
      found = { byte, over: over.slice(), within };
    }
    gather(part, over);
    const longest = patternLength(part).most;
    within += longest;
    least += longest === 1 && part.kind === 'bytes' ? 1 : 0;
  }
  return found;
}

function gather(node: PatternNode, set: Uint32Array): void {
  switch (node.kind) {
    case 'bytes':
      unite(set, node.set);
      break;
    case 'group':
    case 'repeat':
      gather(node.body, set);
      break;
    case 'sequence':
    case 'choice':
      for (const part of node.parts) {
        gather(part, set);
      }
      break;
    default:
      break;
  }
}

function allBytes(node: PatternNode): Uint32Array {
  const set = new Uint32Array(words);
  gather(node, set);
  return set;
}

function onlyByte(set: Uint32Array): number | undefined {
  let only: number | undefined;
  for (let word = 0; word < words; word += 1) {
    const bits = set[word] ?? 0;
    if (bits !== 0) {
      if (only !== undefined || (bits & (bits - 1)) !== 0) {
        return undefined;
      }
      only = word * 32 + 31 - Math.clz32(bits);
    }
  }
  return only;
}
