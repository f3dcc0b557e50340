import * as vscode from 'vscode';

/** Runs with a notification whose button aborts the signal. */
export async function withCancel<T>(
  title: string,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
    const controller = new AbortController();
    const listening = token.onCancellationRequested(() => controller.abort());
    try {
      return await run(controller.signal);
    } finally {
      listening.dispose();
    }
  });
}
