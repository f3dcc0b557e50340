import type { PatternNode } from './patternNode';

/** In UTF-16 units. */
interface Length {
  readonly least: number;
  readonly most: number;
}

const none: Length = { least: 0, most: 0 };

/** How long a match is, at least and at most. */
export function patternLength(node: PatternNode): Length {
  switch (node.kind) {
    case 'nothing':
    case 'edge':
    case 'escape':
      return none;
    case 'bytes':
      return { least: 1, most: 1 };
    case 'group':
      return patternLength(node.body);
    case 'sequence':
      return node.parts
        .map(patternLength)
        .reduce(
          (sum, part) => ({ least: sum.least + part.least, most: sum.most + part.most }),
          none,
        );
    case 'choice': {
      const lengths = node.parts.map(patternLength);
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      };
    }
    case 'repeat': {
      const { least, most } = patternLength(node.body);
      return {
        least: least === 0 ? 0 : least * node.least,
        most: most === 0 || node.most === 0 ? 0 : most * node.most,
      };
    }
    default:
      throw new Error('unreachable', { cause: node satisfies never });
  }
}
