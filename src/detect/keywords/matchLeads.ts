import type { Candidate } from '../matchRule';
import type { IndexedEntry } from './indexedEntry';

/** A place at which a rule may match. */
export interface Lead {
  readonly entry: IndexedEntry;
  readonly keywordStart: number;
}

/** Two keywords of a rule as close as this, in one word, say the same. */
const nearest = 20;

/**
 * What the leads, sorted by place, come to. A rule's keyword inside its own match is part of that,
 * and of several in one word the first counts: so a text made of keywords takes no longer.
 */
export function matchLeads(text: string, leads: readonly Lead[]): Candidate[] {
  const candidates: Candidate[] = [];
  const ends = new Map<IndexedEntry, number>();
  const starts = new Map<IndexedEntry, number>();
  for (const { entry, keywordStart } of leads) {
    const last = starts.get(entry);
    starts.set(entry, keywordStart);
    const isRepeated =
      last !== undefined && !entry.isDistinctive && isOneWord(text, last, keywordStart);
    const isInside = keywordStart < (ends.get(entry) ?? 0);
    const found = isInside || isRepeated ? undefined : entry.match(text, keywordStart);
    if (found !== undefined) {
      candidates.push(found);
    }
    // A name inside the value of another name may have a value of its own.
    if (found !== undefined && entry.provider !== undefined) {
      ends.set(entry, found.end);
    }
  }
  return candidates;
}

function isOneWord(text: string, start: number, end: number): boolean {
  if (end - start > nearest || end === start) {
    return false;
  }
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at) | 32;
    const isLetter = code >= 97 && code <= 122;
    const isDigit = text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
    if (!isLetter && !isDigit && text.charCodeAt(at) !== 95) {
      return false;
    }
  }
  return true;
}
