import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';

export interface Meanings {
  /** What an answer of 200 tells; undefined where it is not the answer that the issuer gives. */
  readonly works: (json: unknown, answer: IssuerAnswer) => KeyVerdict | undefined;
  /** Statuses that refuse the key; 401 where it is left out. */
  readonly refused?: readonly number[];
  /** Why it may be refused, in place of "wrong, revoked or expired". */
  readonly refusal?: string;
  /** Looked at before `refused`, for answers that mean something else by the same status. */
  readonly otherwise?: (json: unknown, answer: IssuerAnswer) => KeyVerdict | undefined;
}

/**
 * A reader of answers. A limit on requests, a fault of the issuer, a status that means nothing here
 * and a page where JSON belongs (of a hotel's network, say) tell nothing about the key.
 */
export function readVerdict({
  works,
  refused = [401],
  refusal,
  otherwise = () => undefined,
}: Meanings): (answer: IssuerAnswer) => KeyVerdict {
  return answer => {
    const { status, json } = answer;
    if (typeof json !== 'object' || json === null || status === 429 || status >= 500) {
      return toUnanswered(answer);
    }
    const verdict = status === 200 ? works(json, answer) : otherwise(json, answer);
    if (verdict !== undefined) {
      return verdict;
    }
    return refused.includes(status) ? toRefused(refusal) : toUnanswered(answer);
  };
}

export function toWorks(
  facts: readonly string[] = [],
  { expires }: { readonly expires?: string | undefined } = {},
): KeyVerdict {
  return { result: 'works', facts, ...(expires !== undefined && { expires }) };
}

/** `missing` is the right that it lacks, as in "the right to list models". */
export function toLimited(missing: string | undefined, reason?: string): KeyVerdict {
  return {
    result: 'limited',
    facts: [],
    ...(missing !== undefined && { missing }),
    ...(reason !== undefined && { reason }),
  };
}

export function toRefused(reason?: string): KeyVerdict {
  return { result: 'refused', facts: [], ...(reason !== undefined && { reason }) };
}

export function toUnanswered({ status }: Pick<IssuerAnswer, 'status'>, why?: string): KeyVerdict {
  return { result: 'unanswered', facts: [], reason: why ?? toReason(status) };
}

function toReason(status: number): string {
  if (status === 429) {
    return 'Too many requests were made lately.';
  }
  return status >= 500
    ? `The issuer has a fault of its own (status ${status}).`
    : `The answer is not one that Keyward knows of this issuer (status ${status}).`;
}
