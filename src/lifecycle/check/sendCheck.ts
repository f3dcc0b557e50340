import type { LiveCheck } from '../../providers/liveCheck';
import type { Secret } from '../../secret';
import type { Send, SendOptions } from '../request/sendRequest';
import { type CheckOutcome, toKeyCheck } from './toKeyCheck';

export interface PreparedCheck {
  readonly issuer: string;
  /** Where the key is sent, to be shown. */
  readonly host: string;
  readonly check: LiveCheck;
  readonly values: readonly Secret[];
}

/** Undefined when it was cancelled. */
export async function sendCheck(
  { issuer, check, values }: PreparedCheck,
  send: Send,
  options: SendOptions = {},
): Promise<CheckOutcome | undefined> {
  const at = new Date();
  const sent = await send(check.request, values, options);
  if (sent.kind === 'unanswered' && sent.reason === 'cancelled') {
    return undefined;
  }
  return toKeyCheck(sent, { issuer, values, at, read: check.read });
}
