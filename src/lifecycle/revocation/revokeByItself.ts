import type { IssuerAnswer } from '../../providers/issuerRequest';
import type { RevocationVerdict } from '../../providers/revocation';
import { readRetryAfter, toRetryText } from '../request/retryAfter';
import type { Send } from '../request/sendRequest';
import { toUnansweredText } from '../request/unansweredText';
import type { OwnRevocation } from './findSelfRevocation';

/** `gone`: it was not valid any more. `unanswered` claims nothing. */
export interface RevocationAnswer {
  readonly result: RevocationVerdict['result'];
  /** What happened and, where something is left to do, what. Holds no part of the key. */
  readonly sentence: string;
}

export interface RevokeOptions {
  readonly send: Send;
  readonly now?: () => Date;
  readonly signal?: AbortSignal;
}

const unsure = 'Whether the key is revoked is not known: check it, or try again.';

/** Sends the one request with which a key revokes itself. */
export async function revokeByItself(
  revocation: OwnRevocation,
  { send, now = () => new Date(), signal }: RevokeOptions,
): Promise<RevocationAnswer> {
  const { request, value, issuer, read } = revocation;
  const sent = await send(request, [value], signal === undefined ? {} : { signal });
  if (sent.kind === 'unanswered') {
    const next = sent.reason === 'unsendable' ? 'It is not revoked.' : unsure;
    return {
      result: 'unanswered',
      sentence: `${toUnansweredText(issuer, sent.reason)} ${next}`,
    };
  }
  const verdict = read(sent.answer);
  return { result: verdict.result, sentence: toSentence(verdict, revocation, sent.answer, now()) };
}

function toSentence(
  { result, reason }: RevocationVerdict,
  { issuer, host, note }: OwnRevocation,
  answer: IssuerAnswer,
  now: Date,
): string {
  switch (result) {
    case 'revoked':
      return answer.status === 202
        ? [`${issuer} took the key in.`, note ?? ''].join(' ').trim()
        : `${issuer} revoked the key.`;
    case 'gone':
      return `The key was not valid any more at ${host}.`;
    case 'refused':
      return `${host} did not revoke the key (answer ${answer.status}). ${reason ?? "Revoke it on the issuer's page."}`;
    case 'unanswered':
      return toFault(issuer, answer, now);
    default:
      throw new Error('unreachable', { cause: result satisfies never });
  }
}

/** A server with a fault may have done it all the same; one that takes no request has not. */
function toFault(issuer: string, { status, headers }: IssuerAnswer, now: Date): string {
  if (status < 300) {
    return `${issuer} did not say that it revoked the key. ${unsure}`;
  }
  return status >= 500
    ? `${issuer} has a fault at the moment (answer ${status}). ${unsure}`
    : `${issuer} takes no more requests for now, and the key is not revoked. ${toRetryText(readRetryAfter(headers, now))}`;
}
