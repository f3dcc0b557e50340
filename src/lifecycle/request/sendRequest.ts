import type { IssuerAnswer, IssuerRequest } from '../../providers/issuerRequest';
import type { Secret } from '../../secret';
import { fillRequest } from './fillRequest';
import { AnswerTooLargeError, readAnswer } from './readAnswer';

export type Sent =
  | { readonly kind: 'answered'; readonly answer: IssuerAnswer }
  | { readonly kind: 'unanswered'; readonly reason: UnansweredReason };

/** `unsendable`: the value holds characters that no key has. */
export type UnansweredReason =
  | 'offline'
  | 'timeout'
  | 'cancelled'
  | 'redirected'
  | 'too-large'
  | 'unsendable';

export interface SendOptions {
  readonly signal?: AbortSignal;
}

/** Sends one request with the values of a key. Throws nothing and logs nothing. */
export type Send = (
  request: IssuerRequest,
  values: readonly Secret[],
  options?: SendOptions,
) => Promise<Sent>;

export interface SenderOptions {
  readonly fetch: typeof globalThis.fetch;
  /** For tests: `http://127.0.0.1:PORT`, which gets all requests under `/HOST/…`. */
  readonly testOrigin?: string | undefined;
  /** In milliseconds, for the whole answer. */
  readonly timeout?: number;
}

export function createSender({ fetch, testOrigin, timeout = 10_000 }: SenderOptions): Send {
  return async (request, values, { signal } = {}) => {
    if (values.length === 0 || values.some(isUnsendable)) {
      return { kind: 'unanswered', reason: 'unsendable' };
    }
    const late = AbortSignal.timeout(timeout);
    const ended = signal === undefined ? late : AbortSignal.any([signal, late]);
    const toUrl = (url: string): string => toTarget(url, testOrigin);
    try {
      const { url, ...init } = fillRequest(request, values, toUrl);
      const response = await fetch(url, {
        ...init,
        redirect: 'manual',
        credentials: 'omit',
        signal: ended,
      });
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        await response.body?.cancel();
        return { kind: 'unanswered', reason: 'redirected' };
      }
      return { kind: 'answered', answer: await readAnswer(response) };
    } catch (error) {
      // The message of the error may quote the request, so that nobody gets it.
      return { kind: 'unanswered', reason: toReason(error, { signal, late }) };
    }
  };
}

/** The override of hosts that tests set in the environment of the process; nothing but loopback. */
export function readTestOrigin(environment: NodeJS.ProcessEnv): string | undefined {
  const { KEYWARD_TEST_ISSUERS: origin = '' } = environment;
  return /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(origin) ? origin : undefined;
}

function toTarget(url: string, testOrigin: string | undefined): string {
  const { host, pathname, search, protocol } = new URL(url);
  if (testOrigin !== undefined) {
    return `${testOrigin}/${host}${pathname}${search}`;
  }
  if (protocol !== 'https:') {
    throw new Error('a key is sent over https only');
  }
  return url;
}

function toReason(
  error: unknown,
  { signal, late }: { readonly signal: AbortSignal | undefined; readonly late: AbortSignal },
): UnansweredReason {
  if (signal?.aborted === true) {
    return 'cancelled';
  }
  if (late.aborted) {
    return 'timeout';
  }
  return error instanceof AnswerTooLargeError ? 'too-large' : 'offline';
}

function isUnsendable(value: Secret): boolean {
  return !/^[\x21-\x7e]+$/.test(value.reveal());
}
