import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a stand-in of a tool does when it is asked for its status. */
export interface StatusTool {
  readonly code?: number;
  readonly output?: string;
  readonly errorOutput?: string;
  /** It never ends by itself, nor does a process that it starts, which connects to this port. */
  readonly hangsOn?: number;
}

export interface StatusTools {
  /** PATH while the stand-ins are in use holds this folder only. */
  readonly folder: string;
  /** Written by a stand-in: its arguments, its folder, what it could read. */
  readonly notes: string;
  remove(): void;
}

/** Puts programs into a folder that is all of PATH until they are removed. */
export function installStatusTools(tools: Readonly<Record<string, StatusTool>>): StatusTools {
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-tools-')));
  const notes = path.join(folder, 'notes.txt');
  for (const [name, tool] of Object.entries(tools)) {
    writeTool(path.join(folder, name), toScript(tool, notes));
  }
  const before = process.env.PATH;
  process.env.PATH = folder;
  return {
    folder,
    notes,
    remove: () => {
      process.env.PATH = before;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function writeTool(file: string, script: string): void {
  if (process.platform === 'win32') {
    writeFileSync(`${file}.js`, script);
    writeFileSync(`${file}.cmd`, `@"${process.execPath}" "%~dp0${path.basename(file)}.js" %*\r\n`);
    return;
  }
  // VS Code's own executable is Node where it is asked to be.
  const start = `#!/bin/sh\nELECTRON_RUN_AS_NODE=1 exec "${process.execPath}" "$0.js" "$@"\n`;
  writeFileSync(`${file}.js`, script);
  writeFileSync(file, start);
  chmodSync(file, 0o755);
}

function toScript({ code = 0, output = '', errorOutput = '', hangsOn }: StatusTool, notes: string) {
  return [
    "const { appendFileSync, readFileSync } = require('node:fs');",
    "const { basename } = require('node:path');",
    `const note = { arguments: process.argv.slice(2), folder: process.cwd(), input: readFileSync(0, 'utf8') };`,
    `appendFileSync(${JSON.stringify(notes)}, JSON.stringify(note) + '\\n');`,
    `process.stdout.write(${JSON.stringify(output)});`,
    `process.stderr.write(${JSON.stringify(errorOutput)});`,
    hangsOn === undefined
      ? `process.exitCode = ${code};`
      : `require('node:child_process').spawn(process.execPath, ['-e', "require('node:net').connect(${hangsOn}, '127.0.0.1')"], { stdio: 'inherit' });`,
    '',
  ].join('\n');
}
