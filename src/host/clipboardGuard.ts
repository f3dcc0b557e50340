import type * as vscode from 'vscode';
import type { Secret } from '../secret';

type Clipboard = Pick<vscode.Clipboard, 'readText' | 'writeText'>;

/** Takes a copied key out of the clipboard again, unless something else was copied meanwhile. */
export class ClipboardGuard {
  readonly #clipboard: Clipboard;
  readonly #reportBug: (error: unknown) => void;
  #copied: Secret | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(clipboard: Clipboard, reportBug: (error: unknown) => void) {
    this.#clipboard = clipboard;
    this.#reportBug = reportBug;
  }

  async copy(value: Secret, seconds: number): Promise<void> {
    clearTimeout(this.#timer);
    await this.#clipboard.writeText(value.reveal());
    this.#copied = seconds === 0 ? undefined : value;
    if (seconds > 0) {
      this.#timer = setTimeout(() => this.clear().catch(this.#reportBug), seconds * 1000);
    }
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    const copied = this.#copied;
    this.#copied = undefined;
    if (copied !== undefined && (await this.#clipboard.readText()) === copied.reveal()) {
      await this.#clipboard.writeText('');
    }
  }

  /** The window closes: a last try, which the host may cut short. */
  dispose(): void {
    this.clear().catch(this.#reportBug);
  }
}
