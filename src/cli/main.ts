import process from 'node:process';
import { readFrames, UserError } from '../errors';
import { checkEnvFiles } from './checkEnvFiles';
import { runHook } from './hook';
import { type Command, parseCommand } from './parseCommand';
import { runCheck } from './runCheck';
import { runScan } from './runScan';
import { removeVariable, setVariable } from './setVariable';
import { usage, whereToRead } from './usage';
import { version } from './version';

/** 0 nothing found, or done; 1 something found, or refused; 2 wrong usage or a failure. */
type ExitCode = 0 | 1 | 2;

async function run(command: Command, signal: AbortSignal): Promise<ExitCode> {
  const { stdin, stdout, stderr, env: environment } = process;
  const folder = process.cwd();
  const ports = { folder, signal, stdin, stdout, stderr, environment };
  switch (command.kind) {
    case 'help':
      stdout.write(usage[command.topic]);
      return 0;
    case 'version':
      stdout.write(`${version}\n`);
      return 0;
    case 'wrong':
      stderr.write(`${command.reason} ${whereToRead(command.topic)}\n`);
      return 2;
    case 'scan':
      return (await runScan(command, ports)) ? 1 : 0;
    case 'check':
      return (await runCheck(command, ports)) ? 1 : 0;
    case 'hook':
      return runHook(command.action, ports);
    case 'set':
      await setVariable(command, ports);
      return 0;
    case 'remove':
      await removeVariable(command, ports);
      return 0;
    case 'env check':
      return (await checkEnvFiles(folder, signal)) ? 0 : 1;
    default:
      throw new Error('unreachable', { cause: command satisfies never });
  }
}

/** Only a UserError is known to hold no value; of anything else the place is enough. */
function toReport(error: unknown): string {
  if (error instanceof UserError) {
    return error.message;
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return 'Stopped. Nothing was written.';
  }
  const place = error instanceof Error ? readFrames(error) : [];
  return ['Keyward failed. This is a fault of Keyward; please report it.', ...place].join('\n');
}

/** Of those, 1 says "refused". */
function isAboutVariables({ kind }: Command): boolean {
  return kind === 'set' || kind === 'remove' || kind === 'env check';
}

/**
 * What only reads has nothing to tidy up, so Ctrl+C ends it as it ends any program: at once, even
 * while this thread is busy.
 */
function isReader({ kind }: Command): boolean {
  return kind === 'scan' || kind === 'check';
}

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2));
  const stop = new AbortController();
  if (!isReader(command)) {
    process.once('SIGINT', () => stop.abort());
    process.once('SIGTERM', () => stop.abort());
  }
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ignoreBrokenPipe);
  }
  try {
    process.exitCode = await run(command, stop.signal);
  } catch (error) {
    process.stderr.write(`${toReport(error)}\n`);
    process.exitCode = isAboutVariables(command) ? 1 : 2;
  }
}

/** Whoever reads may stop reading, as `head` does. */
function ignoreBrokenPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') {
    process.exitCode = 2;
  }
}

void main();
