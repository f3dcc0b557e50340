const inspect = Symbol.for('nodejs.util.inspect.custom');

/** A key's value on its way through the house. Prints as `***` wherever it is shown by mistake. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Call only in the statement that writes or sends the value. */
  reveal(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  equals(other: Secret): boolean {
    return this.#value === other.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [inspect](): string {
    return '***';
  }
}

/**
 * The only printable form of a value: `prefix` as it stands, then at most seven characters of the
 * rest, fewer the shorter it is. `prefix` is the public part that an issuer gives to all its keys.
 */
export function mask(value: string, prefix = ''): string {
  const shown = value.startsWith(prefix) ? prefix : '';
  const rest = value.slice(shown.length);
  if (rest.length >= 24) {
    return `${shown}${rest.slice(0, 3)}…${rest.slice(-4)}`;
  }
  return rest.length >= 16 ? `${shown}…${rest.slice(-2)}` : `${shown}…`;
}
