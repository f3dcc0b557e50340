import process from 'node:process';
import { assertVariableName } from '../env/quoting';
import { readFrames, UserError } from '../errors';
import { holdsKey } from '../providers/holdsKey';
import { changeEnvFile } from './changeEnvFile';
import { checkEnvFiles } from './checkEnvFiles';
import { parseCommand } from './parseCommand';
import { readValue } from './readValue';
import { usage } from './usage';
import { version } from './version';

/** 0 done, 1 refused for a stated reason, 2 wrong usage. */
type ExitCode = 0 | 1 | 2;

async function run(parameters: readonly string[], signal: AbortSignal): Promise<ExitCode> {
  const command = parseCommand(parameters);
  const folder = process.cwd();
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(`${command.reason}\n\n${usage}`);
      return 2;
    case 'set': {
      assertVariableName(command.name);
      if (holdsKey(command.name)) {
        throw new UserError(
          'That is a key where its variable belongs. Give the name; the value is read from standard input.',
        );
      }
      const value = await readValue(command.name, process.stdin, process.stderr);
      await changeEnvFile({ kind: 'set', name: command.name, value }, command.file, {
        folder,
        signal,
      });
      return 0;
    }
    case 'remove':
      await changeEnvFile({ kind: 'remove', name: command.name }, command.file, { folder, signal });
      return 0;
    case 'check':
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

async function main(): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  try {
    process.exitCode = await run(process.argv.slice(2), stop.signal);
  } catch (error) {
    process.stderr.write(`${toReport(error)}\n`);
    process.exitCode = 1;
  }
}

void main();
