import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One call of a stand-in, as its process saw it. */
export interface RecordedCall {
  readonly tool: string;
  readonly processId: number;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly input: string;
  /** Whether its standard input is a pipe, which some tools insist on. */
  readonly isPipe: boolean;
  /** Variables by name, as text. */
  readonly environment: Readonly<Record<string, string>>;
}

/** How a stand-in behaves where its arguments start with some words. */
export interface Behaviour {
  readonly starts: readonly string[];
  readonly code?: number;
  readonly prints?: string;
  readonly complains?: string;
  /** Says its input on both outputs before it ends. */
  readonly echoes?: true;
  /** Never ends, not even when it is asked to. */
  readonly hangs?: true;
  /** Starts a process that connects to this port, and neither of them ends by itself. */
  readonly hangsOn?: number;
  /** Ends without reading. */
  readonly readsNothing?: true;
}

/**
 * Programs that stand in for the platforms' tools. Each writes down what it was given, so that a
 * test sees it as another process does. What goes to standard input is kept in a file of its own.
 */
export class StandIns {
  /** Goes first on PATH. */
  readonly bin: string;
  /** The project. */
  readonly folder: string;
  readonly #records: string;

  constructor() {
    const root = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-tools-')));
    this.bin = path.join(root, 'bin');
    this.folder = path.join(root, 'project');
    this.#records = path.join(root, 'records');
    for (const place of [this.bin, this.folder, this.#records]) {
      mkdirSync(place);
    }
  }

  get root(): string {
    return path.dirname(this.bin);
  }

  /** PATH with the stand-ins before everything else. */
  get search(): string {
    return [this.bin, process.env.PATH ?? ''].join(path.delimiter);
  }

  add(tool: string, behaviours: readonly Behaviour[] = []): string {
    const text = [
      `const tool = ${JSON.stringify(tool)};`,
      `const records = ${JSON.stringify(this.#records)};`,
      `const behaviours = ${JSON.stringify(behaviours)};`,
      script,
    ].join('\n');
    const file = path.join(this.bin, tool);
    writeFileSync(`${file}.cjs`, text);
    if (process.platform !== 'win32') {
      // VS Code's own executable is Node where it is asked to be.
      const start = `ELECTRON_RUN_AS_NODE=1 exec "${process.execPath}" "${file}.cjs" "$@"`;
      writeFileSync(file, `#!/bin/sh\n${start}\n`);
      chmodSync(file, 0o755);
      return file;
    }
    writeFileSync(`${file}.cmd`, `@"${process.execPath}" "%~dp0${tool}.cjs" %*\r\n`);
    return `${file}.cmd`;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
  }

  /** All calls so far, in order. */
  get calls(): readonly RecordedCall[] {
    const file = path.join(this.#records, 'calls');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    return lines.map((line): RecordedCall => JSON.parse(line));
  }

  get processIds(): readonly number[] {
    return this.calls.map(({ processId }) => processId);
  }

  /** Calls that were given something on standard input. */
  get deliveries(): readonly RecordedCall[] {
    return this.calls.filter(({ input }) => input !== '');
  }
}

const script = `
const fs = require('node:fs');
const parameters = process.argv.slice(2);
const behaviour =
  behaviours.find(({ starts }) => starts.every((word, at) => parameters[at] === word)) ?? {};
const device = parameters.some(parameter => parameter.includes('/dev/stdin'));
const isPipe = fs.fstatSync(0).isFIFO();
const input = behaviour.readsNothing
  ? ''
  : fs.readFileSync(device ? '/dev/stdin' : 0, 'utf8');
const call = {
  tool,
  processId: process.pid,
  arguments: parameters,
  folder: process.cwd(),
  input,
  isPipe,
  environment: { ...process.env },
};
fs.appendFileSync(records + '/calls', JSON.stringify(call) + '\\n');
if (behaviour.hangsOn !== undefined) {
  const connect = "require('node:net').connect(" + behaviour.hangsOn + ", '127.0.0.1')";
  require('node:child_process').spawn(process.execPath, ['-e', connect], { stdio: 'inherit' });
} else if (behaviour.hangs) {
  process.on('SIGTERM', () => undefined);
  setInterval(() => undefined, 1000);
} else {
  fs.writeSync(1, behaviour.prints ?? '');
  fs.writeSync(2, behaviour.complains ?? '');
  if (behaviour.echoes) {
    fs.writeSync(1, input);
    fs.writeSync(2, 'invalid value ' + input + '\\n');
  }
  process.exitCode = behaviour.code ?? 0;
}
`;
