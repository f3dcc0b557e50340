import path from 'node:path';
import * as vscode from 'vscode';
import { addExampleNames } from '../env/exampleFile';
import { writeEnvFile } from '../env/writeEnvFile';
import { UserError } from '../errors';
import type { Environment } from '../keys/keyRecord';
import type { KeyDraft, KeyRing } from '../keys/keyRing';
import type { FixPlan, TextChange } from '../remedies/fixPlan';

export interface CarryOutRequest {
  readonly plan: FixPlan;
  readonly document: vscode.TextDocument;
  /** Of the document, when the plan was made. */
  readonly version: number;
  /** Folder that env files must stay in. */
  readonly root: string;
  /** Plans again from the text as it is by then; undefined where the key is gone from it. */
  readonly planAgain: () => Promise<FixPlan | undefined>;
}

export interface CarriedOut {
  /** The plan whose changes the code got. */
  readonly plan: FixPlan;
  /** Id of the key in the ring. */
  readonly keyId: string | undefined;
  /** Version of the document after the edit. */
  readonly version: number;
  readonly warnings: readonly string[];
}

/**
 * Ignore, env file, key ring, then the code, then the example: a failure on the way loses nothing,
 * because the code still holds the key until everything else does.
 */
export async function carryOut(
  request: CarryOutRequest,
  ports: { readonly keyRing: Pick<KeyRing, 'add' | 'assertAllSeen' | 'findByValue'> },
): Promise<CarriedOut> {
  const { plan, document, root } = request;
  if (!vscode.workspace.isTrusted && (plan.store !== undefined || plan.envFile !== undefined)) {
    throw new UserError(
      'This workspace is not trusted, so Keyward writes nothing here. Trust it, then try again.',
    );
  }
  if (plan.store !== undefined) {
    await ports.keyRing.assertAllSeen();
  }
  const written = await writeVariables(plan, root);
  const keyId = await storeKey(plan, ports.keyRing);
  const fresh = document.version === request.version ? plan : await request.planAgain();
  if (fresh === undefined) {
    throw new UserError(
      `The text changed meanwhile and was left as it is. ${toKept(plan)} Try the fix again.`,
    );
  }
  await changeDocument(document, fresh.changes);
  const { version } = document;
  const example = await updateExample(fresh);
  return { plan: fresh, keyId, version, warnings: [...written, ...example] };
}

/** The edit touches the document only, so that undo brings back the code and nothing else. */
export async function changeDocument(
  document: vscode.TextDocument,
  changes: readonly TextChange[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of changes) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, newText);
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    throw new UserError('The editor did not accept the change of the code. Try the fix again.');
  }
}

async function writeVariables({ envFile }: FixPlan, root: string): Promise<readonly string[]> {
  if (envFile === undefined) {
    return [];
  }
  const { warnings } = await writeEnvFile({
    path: envFile.path,
    root,
    changes: envFile.set.map(({ name, value }) => ({ kind: 'set', name, value }) as const),
    isUnsaved: file =>
      vscode.workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.fsPath === file),
  });
  return warnings;
}

/** A key that is there already is not stored a second time. */
async function storeKey(
  { store, envFile }: FixPlan,
  keyRing: Pick<KeyRing, 'add' | 'assertAllSeen' | 'findByValue'>,
): Promise<string | undefined> {
  if (store === undefined) {
    return undefined;
  }
  const [{ value }] = store.parts;
  const present = await keyRing.findByValue(value);
  if (present !== undefined) {
    return present.id;
  }
  const [first, ...rest] = store.parts;
  const toPart = ({ name, value }: typeof first) => ({ envName: name, value });
  const draft: KeyDraft = {
    label: store.label,
    provider: store.provider,
    environment: toEnvironment(envFile?.path),
    parts: [toPart(first), ...rest.map(toPart)],
  };
  return (await keyRing.add(draft)).id;
}

function toEnvironment(envFile: string | undefined): Environment {
  const name = envFile === undefined ? '' : path.basename(envFile);
  return /\.staging\b/.test(name)
    ? 'staging'
    : /\.prod(uction)?\b/.test(name)
      ? 'production'
      : 'development';
}

async function updateExample({ example }: FixPlan): Promise<readonly string[]> {
  if (example === undefined) {
    return [];
  }
  try {
    await addExampleNames(example.path, example.names);
    return [];
  } catch {
    // The fix itself is done; an example without the name leaks nothing and loses nothing.
    return [`${path.basename(example.path)} could not be brought up to date.`];
  }
}

function toKept({ envFile }: FixPlan): string {
  const file = envFile === undefined ? '' : ` and in ${path.basename(envFile.path)}`;
  return `The key is in Keyward${file}.`;
}
