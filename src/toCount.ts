/** `1 key`, `2 keys`. For nouns that take an s. */
export function toCount(amount: number, noun: string): string {
  return amount === 1 ? `1 ${noun}` : `${amount} ${noun}s`;
}
