import * as vscode from 'vscode';

/** Runs while VS Code's log is at that level, and puts the level back. */
export async function atLogLevel(name: string, run: () => Promise<void>): Promise<void> {
  const before = (vscode.LogLevel[vscode.env.logLevel] ?? 'info').toLowerCase();
  await setLevel(name);
  try {
    await run();
  } finally {
    await setLevel(before);
  }
}

async function setLevel(name: string): Promise<void> {
  const changed = new Promise<void>(resolve => {
    const listening = vscode.env.onDidChangeLogLevel(() => {
      listening.dispose();
      resolve();
    });
  });
  await vscode.commands.executeCommand('_extensionTests.setLogLevel', name);
  await changed;
}
