import * as vscode from 'vscode';

/**
 * Whether VS Code's own log now notes details: at these levels it holds the address of each request
 * and all that a terminal is started with, its variables included.
 */
export function isLogDetailed(): boolean {
  const { logLevel } = vscode.env;
  return logLevel === vscode.LogLevel.Trace || logLevel === vscode.LogLevel.Debug;
}
