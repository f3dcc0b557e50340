import type { Confidence } from './rule';

/** Plain folders of tests are none of these: keys do land there. */
const fixture =
  /(?:^|[\\/])(?:__)?(?:fixtures?|test-?_?data|snapshots?|cassettes?|mocks?|goldens?)(?:__)?[\\/]|\.snap$/i;

/** True for files that tests read instead of run: what looks like a key there is made up more often. */
export function isFixturePath(path: string): boolean {
  return fixture.test(path);
}

/** Holds names and hashes of packages, some of which are called after keys. */
const lockFile =
  /(?:^|[\\/])(?:[\w.-]{1,60}\.lock|[\w-]{1,60}-lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json|Package\.resolved)$/i;

/** True for files in which a name beside a hash is a package and its contents. */
export function isLockFile(path: string): boolean {
  return lockFile.test(path);
}

/** One step less sure. */
export function lowered(confidence: Confidence): Confidence {
  return confidence === 'high' ? 'medium' : 'low';
}
