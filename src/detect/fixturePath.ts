import type { Confidence } from './rule';

/** Plain folders of tests are none of these: keys do land there. */
const fixture =
  /(?:^|[\\/])(?:__)?(?:fixtures?|test-?_?data|snapshots?|cassettes?|mocks?|goldens?)(?:__)?[\\/]|\.snap$/i;

/** True for files that tests read instead of run: what looks like a key there is made up more often. */
export function isFixturePath(path: string): boolean {
  return fixture.test(path);
}

/** One step less sure. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
