import { join, relative, resolve } from 'node:path';
import { assertVariableName } from '../env/quoting';
import { type EnvChange, writeEnvFile } from '../env/writeEnvFile';
import { UserError } from '../errors';
import { holdsKey } from '../providers/holdsKey';
import { type PromptOutput, readValue, type ValueInput } from './readValue';

export interface ChangePorts {
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly stdin: ValueInput;
  readonly stdout: PromptOutput;
  readonly stderr: PromptOutput;
}

interface Variable {
  readonly name: string;
  readonly file: string;
}

export async function setVariable({ name, file }: Variable, ports: ChangePorts): Promise<void> {
  assertVariableName(name);
  if (holdsKey(name)) {
    throw new UserError(
      'That is a key where its variable belongs. Give the name; the value is read from standard input.',
    );
  }
  const value = await readValue(name, ports.stdin, ports.stderr);
  await changeEnvFile({ kind: 'set', name, value }, file, ports);
}

export async function removeVariable({ name, file }: Variable, ports: ChangePorts): Promise<void> {
  await changeEnvFile({ kind: 'remove', name }, file, ports);
}

async function changeEnvFile(change: EnvChange, file: string, ports: ChangePorts): Promise<void> {
  const { folder, signal, stdout, stderr } = ports;
  const path = resolve(folder, file);
  const report = await writeEnvFile({ path, root: folder, changes: [change], signal });
  for (const warning of report.warnings) {
    stderr.write(`${warning}\n`);
  }
  const shown = relative(folder, path);
  if (report.ignoreFile !== undefined) {
    const ignoreFile = relative(folder, report.ignoreFile) || join('.', '.gitignore');
    stdout.write(`${ignoreFile} now keeps env files out of git.\n`);
  }
  const deed = change.kind === 'set' ? 'is set in' : 'is removed from';
  stdout.write(`${change.name} ${deed} ${shown}.\n`);
}
