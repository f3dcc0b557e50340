import { toPlainText } from '../../providers/facts';
import { holdsKey } from '../../providers/holdsKey';
import { readMember } from '../../providers/readMember';
import { hasGap } from './matchHint';

/** An id that may stand in an address. */
export function readId(item: unknown, ...names: readonly string[]): string | undefined {
  const id = readMember(item, ...names);
  return typeof id === 'string' && /^[\w-]{1,200}$/.test(id) ? id : undefined;
}

/** Names are people's own, and may hold anything: also lines that would pass for a question's own. */
export function readName(item: unknown, ...names: readonly string[]): string {
  const name = readMember(item, ...names);
  const plain = typeof name === 'string' ? toPlainText(name) : '';
  if (typeof name !== 'string' || plain === '') {
    return 'Unnamed';
  }
  // Before it is cut to its length, and without what nobody sees.
  return [name, name.replaceAll(/\p{C}/gu, '')].some(holdsKey)
    ? 'Unnamed: its name holds a key'
    : plain;
}

/** Empty where it is no hint: an issuer that answered a whole key would have it shown. */
export function readHint(item: unknown, name: string): string {
  const hint = readMember(item, name);
  return typeof hint === 'string' && /^[\x21-\x7e…•]+$/.test(hint) && hasGap(hint) ? hint : '';
}

/** ISO 8601, from a text or from seconds since 1970. */
export function readInstant(item: unknown, name: string): string | undefined {
  const value = readMember(item, name);
  const date =
    typeof value === 'number'
      ? new Date(value * 1000)
      : new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
