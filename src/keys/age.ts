const dayLength = 24 * 60 * 60 * 1000;

/** Whole days from an instant to now, or undefined if it is not an instant. */
function findAgeInDays(instant: string, now: Date): number | undefined {
  const start = Date.parse(instant);
  return Number.isNaN(start)
    ? undefined
    : Math.max(0, Math.floor((now.getTime() - start) / dayLength));
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
    return count(days, 'day');
  }
  return days < 730
    ? count(Math.floor(days / 30.44), 'month')
    : count(Math.floor(days / 365.25), 'year');
}

function count(amount: number, unit: string): string {
  return amount === 1 ? `1 ${unit}` : `${amount} ${unit}s`;
}
