import { toCount } from '../toCount';

/** In milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

/** Whole days from an instant to now, or undefined if it is not an instant. */
export function findAgeInDays(instant: string, now: Date): number | undefined {
  const start = Date.parse(instant);
  return Number.isNaN(start)
    ? undefined
    : Math.max(0, Math.floor((now.getTime() - start) / dayLength));
}

export function addDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayLength).toISOString();
}

/** As in `28 Nov`, with the year where it is another. Empty for what is no instant. */
export function toDayText(instant: string, now: Date): string {
  const day = new Date(instant);
  if (Number.isNaN(day.getTime())) {
    return '';
  }
  const isThisYear = day.getFullYear() === now.getFullYear();
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
  });
}

/** As in `today`, `3 days`, `5 months`. Empty where the instant is unknown. */
export function toAgeText(instant: string, now: Date): string {
  const days = findAgeInDays(instant, now);
  if (days === undefined) {
    return '';
  }
  if (days === 0) {
    return 'today';
  }
  if (days < 60) {
    return toCount(days, 'day');
  }
  return days < 730
    ? toCount(Math.floor(days / 30.44), 'month')
    : toCount(Math.floor(days / 365.25), 'year');
}
