import * as vscode from 'vscode';
import { toPlainMessage } from './plainMessage';
import type { RunningTask } from './prompts';

/** In milliseconds. What is answered by then needs no notification besides that of its result. */
const shownAfter = 500;

/** Runs with a notification whose button aborts the signal, once it takes a while. */
export async function withCancel<T>(
  title: string,
  run: (signal: AbortSignal, report: RunningTask['report']) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const told = new LateProgress();
  const result = run(controller.signal, (message, share) => told.report(message, share));
  if (await isSlow(result)) {
    const location = vscode.ProgressLocation.Notification;
    await vscode.window.withProgress(
      { location, title: toPlainMessage(title), cancellable: true },
      async (progress, token) => {
        const listening = token.onCancellationRequested(() => controller.abort());
        told.show(progress);
        // How it ends is for whoever asked.
        await Promise.allSettled([result]);
        listening.dispose();
      },
    );
  }
  return result;
}

async function isSlow(result: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(() => resolve(true), shownAfter);
  });
  const done = Promise.allSettled([result]).then(() => false);
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}

type Progress = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

/** Keeps what was reported before anybody could see it. */
class LateProgress {
  #progress: Progress | undefined;
  #message: string | undefined;
  #share = 0;

  report(message: string, share = 0): void {
    this.#message = toPlainMessage(message);
    this.#share += share;
    this.#tell();
  }

  show(progress: Progress): void {
    this.#progress = progress;
    this.#tell();
  }

  #tell(): void {
    if (this.#progress !== undefined && this.#message !== undefined) {
      this.#progress.report({ message: this.#message, increment: this.#share });
      this.#share = 0;
    }
  }
}
