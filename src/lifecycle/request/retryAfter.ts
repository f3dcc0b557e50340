import { toCount } from '../../toCount';

type Headers = Readonly<Record<string, string>>;

/** Seconds that the issuer asks to wait; undefined where it does not say. */
export function readRetryAfter(headers: Headers, now: Date): number | undefined {
  const {
    'retry-after': after,
    'x-ratelimit-remaining': left,
    'x-ratelimit-reset': reset,
  } = headers;
  if (after !== undefined) {
    return /^\d{1,7}$/.test(after.trim()) ? Number(after) : toSeconds(Date.parse(after), now);
  }
  // GitHub says so of its own limit: seconds since 1970.
  return left === '0' && reset !== undefined ? toSeconds(Number(reset) * 1000, now) : undefined;
}

/** As in "Try again in 5 minutes." */
export function toRetryText(seconds: number | undefined): string {
  if (seconds === undefined) {
    return 'Try again in a few minutes.';
  }
  const [count, unit] =
    seconds < 90
      ? [Math.max(seconds, 1), 'second']
      : seconds < 90 * 60
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  return `Try again in ${toCount(count, unit)}.`;
}

function toSeconds(instant: number, now: Date): number | undefined {
  return Number.isNaN(instant)
    ? undefined
    : Math.max(0, Math.ceil((instant - now.getTime()) / 1000));
}
