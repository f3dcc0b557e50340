import type * as vscode from 'vscode';
import type { Secret } from '../secret';

type Clipboard = Pick<vscode.Clipboard, 'readText' | 'writeText'>;

/** Takes a copied key out of the clipboard again, unless something else was copied meanwhile. */
export class ClipboardGuard {
  readonly #clipboard: Clipboard;
  readonly #reportBug: (error: unknown) => void;
  #copied: Secret | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** The time was up while the clipboard could not be read. */
  #isOverdue = false;

  constructor(clipboard: Clipboard, reportBug: (error: unknown) => void) {
    this.#clipboard = clipboard;
    this.#reportBug = reportBug;
  }

  async copy(value: Secret, seconds: number): Promise<void> {
    clearTimeout(this.#timer);
    this.#isOverdue = false;
    await this.#clipboard.writeText(value.reveal());
    this.#copied = seconds === 0 ? undefined : value;
    if (seconds > 0) {
      this.#timer = setTimeout(() => this.clear().catch(this.#reportBug), seconds * 1000);
    }
  }

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    const copied = this.#copied;
    const wasOverdue = this.#isOverdue;
    this.#copied = undefined;
    this.#isOverdue = false;
    if (copied === undefined) {
      return;
    }
    const text = await this.#clipboard.readText().then(undefined, () => '');
    if (text === copied.reveal()) {
      await this.#clipboard.writeText('');
    } else if (text === '' && !wasOverdue && this.#copied === undefined) {
      this.#copied = copied;
      this.#isOverdue = true;
    }
  }

  /** Without the focus a browser lets nobody read its clipboard. */
  async noticeFocus({ focused }: { readonly focused: boolean }): Promise<void> {
    if (focused && this.#isOverdue) {
      await this.clear().catch(this.#reportBug);
    }
  }

  /** The window closes: a last try, which the host may cut short. */
  dispose(): void {
    this.clear().catch(this.#reportBug);
  }
}
