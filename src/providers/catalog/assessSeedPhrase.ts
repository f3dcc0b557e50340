import type { Assignment, Confidence } from '../../detect/rule';

/** Words that sentences have and the list of words for seed phrases has not. */
const ofSentences = /\b(?:the|and|are|for|not|from|your|was|has|into|been|its|our|which|used)\b/;

const lengths = [12, 15, 18, 21, 24];

/** A phrase of a test network repeats one word, a sentence has words that hold it together. */
export function assessSeedPhrase({ value }: Assignment): Confidence | undefined {
  const words = value.split(' ');
  const isPhrase = lengths.includes(words.length) && words.every(word => /^[a-z]{3,8}$/.test(word));
  const isVaried = new Set(words).size >= words.length - 2;
  return isPhrase && isVaried && !ofSentences.test(value) ? 'medium' : undefined;
}
