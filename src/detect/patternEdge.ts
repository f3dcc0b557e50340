import type { PatternNode } from './keywords/patternNode';

/** Of several things that must not stand there, those of one byte. */
export function toEdge(side: 'before' | 'behind', body: PatternNode): PatternNode {
  const set = new Uint32Array(8);
  for (const part of body.kind === 'choice' ? body.parts : []) {
    const [only, ...others] = part.kind === 'sequence' ? part.parts : [];
    if (only?.kind === 'bytes' && others.length === 0) {
      // Of letters beyond ASCII the class may hold some only.
      only.set.subarray(0, 4).forEach((bits, word) => {
        set[word] = (set[word] ?? 0) | bits;
      });
    }
  }
  return { kind: 'edge', side, set };
}
