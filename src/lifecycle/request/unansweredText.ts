import type { UnansweredReason } from './sendRequest';

/** Why no answer came, as a sentence. */
export function toUnansweredText(issuer: string, reason: UnansweredReason): string {
  switch (reason) {
    case 'offline':
      return `No answer came from ${issuer}: it could not be reached, or the answer was cut off.`;
    case 'timeout':
      return `${issuer} did not answer in time.`;
    case 'cancelled':
      return 'Cancelled before an answer came.';
    case 'redirected':
      return `${issuer} pointed to another address, which Keyward does not follow with a key.`;
    case 'too-large':
      return `The answer of ${issuer} is too large to be the one that was asked for.`;
    case 'unsendable':
      return 'The value holds characters that no key has, so it was not sent.';
    default:
      throw new Error('unreachable', { cause: reason satisfies never });
  }
}
