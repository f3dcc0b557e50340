import type { IssuerAnswer, IssuerRequest } from '../../providers/issuerRequest';
import type { Secret } from '../../secret';
import { readRetryAfter, toRetryText } from '../request/retryAfter';
import type { Send } from '../request/sendRequest';
import { toUnansweredText } from '../request/unansweredText';
import { ConsoleError } from './consoleError';

export interface ConsoleClientOptions {
  readonly issuer: string;
  /** Of an organization's admin. */
  readonly adminKey: Secret;
  readonly send: Send;
  /** Rejects when the signal ends it. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly now?: () => Date;
}

/** `changes` says what the request changes: "the key is switched off". */
export interface AskOptions {
  readonly changes?: string;
  readonly signal?: AbortSignal | undefined;
}

/** In seconds. */
const longestWait = 10;

/** Requests with an admin key; whatever is no success is a ConsoleError. */
export class ConsoleClient {
  readonly issuer: string;
  readonly #options: ConsoleClientOptions;

  constructor(options: ConsoleClientOptions) {
    this.issuer = options.issuer;
    this.#options = options;
  }

  /** The JSON of the answer. Waits once, where the issuer asks for a short wait. */
  async ask(request: IssuerRequest, options: AskOptions = {}): Promise<unknown> {
    const first = await this.#send(request, options);
    const seconds = first.status === 429 ? this.#readWait(first) : undefined;
    if (seconds === undefined || seconds > longestWait) {
      return this.#read(first, options);
    }
    await this.#options.wait(seconds * 1000, options.signal).catch(() => {
      throw cancelled();
    });
    return this.#read(await this.#send(request, options), options);
  }

  unreadable(): ConsoleError {
    return new ConsoleError(
      'unreadable',
      `${this.issuer}'s answer is not what its documentation says, so nothing is shown of it.`,
    );
  }

  async #send(request: IssuerRequest, { changes, signal }: AskOptions): Promise<IssuerAnswer> {
    const { adminKey, send } = this.#options;
    const sent = await send(request, [adminKey], signal === undefined ? {} : { signal });
    if (sent.kind === 'answered') {
      return sent.answer;
    }
    if (sent.reason === 'cancelled' && changes === undefined) {
      throw cancelled();
    }
    throw new ConsoleError(
      'unanswered',
      `${toUnansweredText(this.issuer, sent.reason)} ${toDoubt(changes)}`,
    );
  }

  #read(answer: IssuerAnswer, options: AskOptions): unknown {
    if (answer.status >= 200 && answer.status < 300) {
      return answer.json;
    }
    throw this.#toError(answer, options);
  }

  #toError(answer: IssuerAnswer, { changes }: AskOptions): ConsoleError {
    const { issuer } = this;
    const { status } = answer;
    switch (status) {
      case 401:
        return new ConsoleError(
          'denied',
          `${issuer} does not accept the admin key. It may be revoked or expired: connect the console again with another one.`,
        );
      case 403:
        return new ConsoleError(
          'forbidden',
          `${issuer} knows the admin key, but does not allow this with it. Use an admin key that may manage API keys.`,
        );
      case 404:
        return new ConsoleError(
          'missing',
          changes === undefined
            ? `${issuer} has no list of keys for this admin key. Use an admin key of your organization.`
            : `${issuer} has no such key any more. Refresh the list.`,
        );
      case 409:
        return new ConsoleError(
          'conflict',
          `${issuer} says that the key was changed meanwhile. Refresh the list, then try again.`,
        );
      case 429:
        return new ConsoleError(
          'limited',
          `${issuer} takes no more requests for now. ${toRetryText(this.#readWait(answer))}`,
        );
      default:
        return status >= 500
          ? new ConsoleError(
              'fault',
              `${issuer} has a fault at the moment (answer ${status}). ${toDoubt(changes)}`,
            )
          : new ConsoleError(
              'refused',
              `${issuer} refused this (answer ${status}). Do it in its console.`,
            );
    }
  }

  #readWait({ headers }: IssuerAnswer): number | undefined {
    return readRetryAfter(headers, this.#options.now?.() ?? new Date());
  }
}

/** A change may be made although its answer is lost. */
function toDoubt(changes: string | undefined): string {
  return changes === undefined
    ? 'Try again later.'
    : `Whether ${changes} is not known: refresh the list to see.`;
}

function cancelled(): ConsoleError {
  return new ConsoleError('cancelled', 'Cancelled. Nothing was changed.');
}
