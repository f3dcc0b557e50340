import path from 'node:path';
import * as vscode from 'vscode';
import { readVariables } from '../../env/envDocument';
import { UserError } from '../../errors';
import { readRegularFile } from '../../git/regularFile';
import { assertTrusted, chooseEnvTarget, type EnvFileTarget } from '../../host/envTarget';
import { type Environment, environments } from '../../keys/keyRecord';
import type { KeyEntry } from '../../keys/keyRing';
import { isInUse, toKeyChoice } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { environmentChoices } from '../keys/keyDetails';
import { toRelative, writeRecords } from './writeKeyToEnv';

const exampleFiles = ['.env.example', '.env.sample', '.env.template', '.env.dist'];
const codeFiles =
  '**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,py,ipynb,go,java,kt,cs,rb,php,rs,swift,dart,ex,exs,sh,ps1,yml,yaml}';
const skippedFolders = '**/{node_modules,.git,dist,build,out,vendor,target,.venv,venv}/**';
/** Bounds of the search for names; whatever lies beyond can still be picked by hand. */
const mostFiles = 1000;
const mostBytes = 512 * 1024;

/** Writes the keys that the project names, of one environment, after the user looked at the list. */
export async function writeProjectKeysToEnv(services: KeyServices): Promise<void> {
  assertTrusted();
  const entries = (await services.ring.list()).filter(isInUse);
  if (entries.length === 0) {
    throw new UserError('No key is stored yet. Run Keyward: Add API Key first.');
  }
  const target = await chooseEnvTarget(services);
  const environment = target && (await askEnvironment(entries, services));
  if (target === undefined || environment === undefined) {
    return;
  }
  const offered = entries.filter(({ record }) => record.environment === environment);
  const used = await findUsedNames(target, toNames(offered));
  const chosen = await services.prompts.pickMany({
    title: `Write Keys to ${toRelative(target)}`,
    placeholder: 'Keys that this project names are picked already',
    choices: offered.map(entry => {
      const names = toNames([entry]);
      return {
        ...toKeyChoice(entry),
        label: names.join(', '),
        detail: entry.record.label,
        picked: names.some(name => used.has(name)) && isFirst(entry, offered),
      };
    }),
  });
  if (chosen !== undefined && chosen.length > 0) {
    const records = chosen.map(({ record }) => record);
    await writeRecords(records, target, services);
  }
}

async function askEnvironment(
  entries: readonly KeyEntry[],
  { prompts }: KeyServices,
): Promise<Environment | undefined> {
  const present = environments.filter(environment =>
    entries.some(({ record }) => record.environment === environment),
  );
  return present.length === 1
    ? present[0]
    : prompts.pickOne({
        title: 'Which environment?',
        placeholder: 'An env file holds the keys of one environment',
        choices: environmentChoices.filter(({ value }) => present.includes(value)),
      });
}

/** Of several keys for one variable only the first is picked. */
function isFirst(entry: KeyEntry, entries: readonly KeyEntry[]): boolean {
  const names = toNames([entry]);
  const other = entries.find(candidate => toNames([candidate]).some(name => names.includes(name)));
  return other === entry;
}

function toNames(entries: readonly KeyEntry[]): readonly string[] {
  return entries.flatMap(({ record }) => record.parts.map(({ envName }) => envName));
}

/** Names that the env file, an example of it, or the code mentions. */
async function findUsedNames(
  { path: file, root }: EnvFileTarget,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const files = [file, ...exampleFiles.map(name => path.join(path.dirname(file), name))];
  const used = new Set<string>();
  for (const known of files) {
    for (const { name } of readVariables(await readText(known))) {
      used.add(name);
    }
  }
  const code = await vscode.workspace.findFiles(
    new vscode.RelativePattern(root, codeFiles),
    skippedFolders,
    mostFiles,
  );
  for (const { fsPath } of code) {
    const text = await readText(fsPath);
    for (const name of names.filter(candidate => isMentioned(candidate, text))) {
      used.add(name);
    }
  }
  return used;
}

function isMentioned(name: string, text: string): boolean {
  return text.length <= mostBytes && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text);
}

async function readText(file: string): Promise<string> {
  try {
    return (await readRegularFile(file))?.toString('utf8') ?? '';
  } catch {
    // Missing or unreadable: it names nothing.
    return '';
  }
}
