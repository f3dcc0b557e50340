import { toEdge } from '../patternEdge';
import { ByteSet } from './byteSet';
import type { PatternNode } from './patternNode';

/** Undefined for a pattern that says something that is not understood here. */
export function readPattern({ source, flags }: RegExp): PatternNode | undefined {
  if (/[uv]/.test(flags)) {
    return undefined;
  }
  const reader = new PatternReader(source, flags.includes('i'));
  try {
    return reader.readAll();
  } catch (error) {
    if (error instanceof NotUnderstood) {
      return undefined;
    }
    throw error;
  }
}

class NotUnderstood extends Error {}

const nothing: PatternNode = { kind: 'nothing' };
const escapedLetters = '\\\\[nrt])';
const simpleEscapes: Readonly<Record<string, number>> = {
  n: 10,
  r: 13,
  t: 9,
  f: 12,
  v: 11,
  '0': 0,
};

/** From behind the opening bracket of a class. */
const classEnd = /(?:\\[\s\S]|[^\]\\])*\]/y;
const knownClasses = new Map<string, ByteSet>();

class PatternReader {
  #at = 0;

  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  readAll(): PatternNode {
    const node = this.#readChoice();
    if (this.#at < this.source.length) {
      throw new NotUnderstood();
    }
    return node;
  }

  #readChoice(): PatternNode {
    const parts = [this.#readSequence()];
    while (this.#take('|')) {
      parts.push(this.#readSequence());
    }
    return { kind: 'choice', parts };
  }

  #readSequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.source.length && !/[|)]/.test(this.#peek())) {
      parts.push(this.#readRepeated());
    }
    return { kind: 'sequence', parts };
  }

  #readRepeated(): PatternNode {
    const body = this.#readAtom();
    const sign = /^(?:[*+?]|\{(\d{1,6})(,?)(\d{0,6})\})\??/.exec(
      this.source.slice(this.#at, this.#at + 20),
    );
    if (sign === null) {
      return body;
    }
    this.#at += sign[0].length;
    const [, least, comma, most] = sign;
    if (least !== undefined) {
      const last = comma === '' ? least : most === '' ? Number.POSITIVE_INFINITY : most;
      return { kind: 'repeat', body, least: Number(least), most: Number(last) };
    }
    const sure = sign[0].startsWith('+') ? 1 : 0;
    const many = sign[0].startsWith('?') ? 1 : Number.POSITIVE_INFINITY;
    return { kind: 'repeat', body, least: sure, most: many };
  }

  #readAtom(): PatternNode {
    const letter = this.#next();
    switch (letter) {
      case '(':
        return this.#readGroup();
      case '[':
        return this.#toNode(this.#readClass());
      case '.':
        return this.#toNode(ByteSet.of('\n\r').inverted());
      case '^':
      case '$':
        return nothing;
      case '\\':
        return this.#readEscape();
      default:
        if (/[*+?{}\])]/.test(letter)) {
          throw new NotUnderstood();
        }
        return this.#toNode(ByteSet.of(letter));
    }
  }

  #readGroup(): PatternNode {
    const opener = /^\?(?::|<?[=!]|<(\w+)>)/.exec(this.source.slice(this.#at, this.#at + 60));
    if (opener === null && this.#peek() === '?') {
      throw new NotUnderstood();
    }
    this.#at += opener?.[0].length ?? 0;
    const start = this.#at;
    const body = this.#readChoice();
    if (!this.#take(')')) {
      throw new NotUnderstood();
    }
    switch (opener?.[0]) {
      case '?<!':
        return toEdge('before', body);
      case '?!':
        return toEdge('behind', body);
      case '?<=':
        return this.source.startsWith(escapedLetters, start) ? { kind: 'escape' } : nothing;
      case '?=':
        return nothing;
      default:
        return { kind: 'group', name: opener?.[1] ?? '', body };
    }
  }

  #readEscape(): PatternNode {
    const letter = this.#peek();
    if (/[bB]/.test(letter)) {
      this.#at += 1;
      return nothing;
    }
    // A group said again may be anything.
    if (/[1-9k]/.test(letter)) {
      throw new NotUnderstood();
    }
    return this.#toNode(this.#readEscapedSet());
  }

  /** The same few classes stand in most patterns. */
  #readClass(): ByteSet {
    const start = this.#at;
    classEnd.lastIndex = start;
    const text = `${this.ignoresCase}${classEnd.exec(this.source)?.[0]}`;
    const known = knownClasses.get(text);
    if (known !== undefined) {
      this.#at = classEnd.lastIndex;
      return known;
    }
    const set = this.#readNewClass();
    knownClasses.set(text, set);
    return set;
  }

  #readNewClass(): ByteSet {
    const isInverted = this.#take('^');
    const set = new ByteSet();
    while (!this.#take(']')) {
      const first = this.#readMember();
      const isRange = this.#peek() === '-' && this.source[this.#at + 1] !== ']';
      if (isRange) {
        this.#at += 1;
        const last = this.#readMember();
        const from = first.only();
        const to = last.only();
        if (from === undefined || to === undefined) {
          throw new NotUnderstood();
        }
        set.addRange(from, to);
      } else {
        set.addAll(first);
      }
    }
    // What is neither case of a letter must be told before it is turned round.
    const folded = this.ignoresCase ? set.withBothCases() : set;
    return isInverted ? folded.inverted() : folded;
  }

  #readMember(): ByteSet {
    const letter = this.#next();
    return letter === '\\' ? this.#readEscapedSet() : ByteSet.of(letter);
  }

  #readEscapedSet(): ByteSet {
    const letter = this.#next();
    const simple = simpleEscapes[letter];
    if (simple !== undefined) {
      return ByteSet.ofCode(simple);
    }
    switch (letter) {
      case 'd':
      case 'D':
      case 'w':
      case 'W':
      case 's':
      case 'S':
        return ByteSet.ofEscape(letter);
      case 'x':
        return ByteSet.ofCode(this.#readHex(2));
      case 'u':
        return ByteSet.ofCode(this.#readHex(4));
      default:
        if (/[A-Za-z0-9]/.test(letter)) {
          throw new NotUnderstood();
        }
        return ByteSet.of(letter);
    }
  }

  #readHex(length: number): number {
    const digits = this.source.slice(this.#at, this.#at + length);
    if (!/^[0-9a-f]+$/i.test(digits) || digits.length !== length) {
      throw new NotUnderstood();
    }
    this.#at += length;
    return Number.parseInt(digits, 16);
  }

  #toNode(set: ByteSet): PatternNode {
    return { kind: 'bytes', set: (this.ignoresCase ? set.withBothCases() : set).words };
  }

  #peek(): string {
    return this.source.charAt(this.#at);
  }

  #next(): string {
    const letter = this.#peek();
    if (letter === '') {
      throw new NotUnderstood();
    }
    this.#at += 1;
    return letter;
  }

  #take(letter: string): boolean {
    const isNext = this.#peek() === letter;
    this.#at += isNext ? 1 : 0;
    return isNext;
  }
}
