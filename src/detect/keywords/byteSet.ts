const words = 8;
/** Bytes from here on are parts of letters beyond ASCII. Sets hold all of them or none. */
const firstWide = 128;
const space = '\t\n\v\f\r ';

/** Patterns are made of few letters. */
const known = new Map<string, ByteSet>();

/** A set of bytes, as bits. */
export class ByteSet {
  readonly words = new Uint32Array(words);

  /** Shared by all who ask for these letters, so it must not be changed. */
  static of(letters: string): ByteSet {
    const shared = known.get(letters);
    if (shared !== undefined) {
      return shared;
    }
    const set = new ByteSet();
    known.set(letters, set);
    for (let at = 0; at < letters.length; at += 1) {
      set.addRange(letters.charCodeAt(at), letters.charCodeAt(at));
    }
    return set;
  }

  static ofCode(code: number): ByteSet {
    const set = new ByteSet();
    set.addRange(code, code);
    return set;
  }

  /** What `\d`, `\w`, `\s` and their opposites stand for. */
  static ofEscape(letter: 'd' | 'D' | 'w' | 'W' | 's' | 'S'): ByteSet {
    const set = new ByteSet();
    switch (letter) {
      case 'd':
      case 'D':
        set.addRange(48, 57);
        break;
      case 'w':
      case 'W':
        set.addRange(48, 57);
        set.addRange(65, 90);
        set.addRange(97, 122);
        set.addRange(95, 95);
        break;
      case 's':
      case 'S':
        set.addAll(ByteSet.of(space));
        set.addRange(firstWide, firstWide);
        break;
      default:
        throw new Error('unreachable', { cause: letter satisfies never });
    }
    return letter === letter.toLowerCase() ? set : set.inverted();
  }

  addRange(from: number, to: number): void {
    for (let code = from; code <= Math.min(to, firstWide - 1); code += 1) {
      this.#add(code);
    }
    if (to >= firstWide) {
      for (let code = firstWide; code < words * 32; code += 1) {
        this.#add(code);
      }
    }
  }

  addAll(other: ByteSet): void {
    other.words.forEach((bits, word) => {
      this.words[word] = (this.words[word] ?? 0) | bits;
    });
  }

  /** All others. Letters beyond ASCII are in it in any case: the set may hold but some of them. */
  inverted(): ByteSet {
    const set = new ByteSet();
    this.words.forEach((bits, word) => {
      set.words[word] = ~bits;
    });
    set.addRange(firstWide, firstWide);
    return set;
  }

  /** Letters of ASCII in either case; some letters beyond it fold to `k` and `s`. */
  withBothCases(): ByteSet {
    const set = new ByteSet();
    set.addAll(this);
    for (let upper = 65; upper <= 90; upper += 1) {
      if (this.#has(upper) || this.#has(upper + 32)) {
        set.#add(upper);
        set.#add(upper + 32);
      }
    }
    if (['K', 'k', 'S', 's'].some(letter => this.#has(letter.charCodeAt(0)))) {
      set.addRange(firstWide, firstWide);
    }
    return set;
  }

  /** The byte, where the set holds one only. */
  only(): number | undefined {
    const [word, ...others] = [0, 1, 2, 3, 4].filter(at => (this.words[at] ?? 0) !== 0);
    const bits = this.words[word ?? 0] ?? 0;
    const isOne =
      word !== undefined && word < 4 && others.length === 0 && (bits & (bits - 1)) === 0;
    return isOne ? word * 32 + 31 - Math.clz32(bits) : undefined;
  }

  #has(code: number): boolean {
    return (((this.words[code >> 5] ?? 0) >>> (code & 31)) & 1) === 1;
  }

  #add(code: number): void {
    this.words[code >> 5] = (this.words[code >> 5] ?? 0) | (1 << (code & 31));
  }
}
