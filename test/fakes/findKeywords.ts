import type { IndexedEntry } from '../../src/detect/keywords/indexedEntry';

/** Where the index asks a rule: sorted, each place once. */
export function findKeywords(entry: IndexedEntry, text: string): readonly number[] {
  const searched = entry.isDistinctive
    ? text
    : text.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const starts = entry.keywords.flatMap(keyword => indexesOf(searched, keyword));
  return [...new Set(starts)].sort((left, right) => left - right);
}

function indexesOf(text: string, keyword: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(keyword); at !== -1; at = text.indexOf(keyword, at + 1)) {
    starts.push(at);
  }
  return starts;
}
