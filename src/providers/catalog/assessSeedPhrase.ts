import type { Assignment, Confidence } from '../../detect/rule';

/** Words that sentences have and the list of words for seed phrases has not. */
const ofSentences = /\b(?:the|and|are|for|not|from|your|was|has|into|been|its|our|which|used)\b/;

/** A phrase of a test network repeats one word, a sentence has words that hold it together. */
export function assessSeedPhrase({ value }: Assignment): Confidence | undefined {
  const words = value.split(' ');
  return ofSentences.test(value) || new Set(words).size < words.length - 2 ? undefined : 'medium';
}
