import type { Output } from './terminal';

const betweenMilliseconds = 100;
const eraseLine = '\r\u001b[K';

/** One line on a terminal that is written over, and gone at the end. */
export class Progress {
  #shownAt: number;
  #isShown = false;

  /** Nothing is shown in the first moments, so that short scans do not flicker. */
  constructor(
    private readonly output: Output | undefined,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#shownAt = now();
  }

  get isVisible(): boolean {
    return this.output !== undefined;
  }

  show(toLine: () => string): void {
    const now = this.now();
    if (this.output !== undefined && now - this.#shownAt >= betweenMilliseconds) {
      this.#shownAt = now;
      this.#isShown = true;
      this.output.write(`${eraseLine}${toLine()}`);
    }
  }

  erase(): void {
    if (this.#isShown) {
      this.#isShown = false;
      this.output?.write(eraseLine);
    }
  }
}
