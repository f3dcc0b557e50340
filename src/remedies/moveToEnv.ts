import path from 'node:path';
import { type EnvVariable, readVariables } from '../env/envDocument';
import { isEnvFile, isExampleFile } from '../env/exampleFile';
import { findLanguage } from '../env/languages';
import { findConfigurationKind, toRepositorySecretName } from '../env/languages/configuration';
import { findProvider } from '../providers/index';
import { Secret } from '../secret';
import type { EnvAssignment, FixPlan } from './fixPlan';
import { findKeyPlace, type KeyPlace } from './keyPlace';
import { planLoader } from './loader';
import { type Planned, type RemedyContext, unavailable } from './remedyContext';
import { type RewrittenCode, rewriteCode } from './rewriteCode';
import { findFreeName, publicPrefix, toVariableName } from './variableName';

export { planIgnoreHere } from './ignoreHere';
export type { Planned, RemedyContext } from './remedyContext';

/** Keeps the key, sets a variable in the env file, and makes the code read it. */
export function planMoveToEnv(context: RemedyContext): Planned {
  return plan(context, { usesEnvFile: true });
}

/** Keeps the key and makes the code read a variable that the user's terminal provides. */
export function planStoreAndReference(context: RemedyContext): Planned {
  return plan(context, { usesEnvFile: false });
}

function plan(context: RemedyContext, options: { readonly usesEnvFile: boolean }): Planned {
  const { text, finding, languageId, loading } = context;
  if (isExampleFile(context.path)) {
    return planExample(context, options);
  }
  const language = findLanguage(languageId);
  const place = findKeyPlace(text, finding, { language, languageId });
  const value = text.slice(place.start, place.end);
  const obstacle = findObstacle(context, place, options);
  if (obstacle !== undefined) {
    return unavailable(obstacle);
  }
  const kind = findConfigurationKind(context.path, languageId);
  const isWorkflow = kind === 'actions' && place.token?.kind !== 'comment';
  const chosen = chooseName(context, place, value);
  const name = isWorkflow ? toRepositorySecretName(chosen) : chosen;
  const file = showPath(context);
  const isMoved = options.usesEnvFile && !isWorkflow;
  const mention = isMoved ? `(moved to ${file} as ${name})` : `(kept in Keyward as ${name})`;
  const shared = { text, languageId, language, path: context.path };
  const request = { ...shared, name, access: loading.access, mention };
  const code = rewriteCode(request, place);
  if (code.kind === 'refused') {
    return unavailable(code.reason);
  }
  const assignment = { name, value: new Secret(value) };
  const parts = { assignment, code };
  if (isWorkflow) {
    return { kind: 'plan', plan: planRepositorySecret(context, parts) };
  }
  const toPlan = options.usesEnvFile ? planEnvFile : planReference;
  return { kind: 'plan', plan: toPlan(context, parts) };
}

interface Parts {
  readonly assignment: EnvAssignment;
  readonly code: RewrittenCode;
}

function planEnvFile(context: RemedyContext, { assignment, code }: Parts): FixPlan {
  const { envFile } = context;
  const { notes, loader } = code.readsVariable
    ? planLoader(context, code.changes)
    : { notes: [], loader: undefined };
  return {
    title: `Move key to ${showPath(context)} and read it from the environment`,
    store: toStore(context, assignment),
    envFile: { path: envFile, set: [assignment] },
    example: { path: path.join(path.dirname(envFile), '.env.example'), names: [assignment.name] },
    changes: code.changes,
    notes: [...notes, ...noteLeft(code)],
    ...(loader === undefined ? {} : { loader }),
  };
}

function planReference(context: RemedyContext, { assignment, code }: Parts): FixPlan {
  const need =
    `The program now needs the variable ${assignment.name}. ` +
    'A Keyward terminal for this key has it.';
  return {
    title: 'Store in Keyward and replace by a reference',
    store: toStore(context, assignment),
    changes: code.changes,
    notes: [...(code.readsVariable ? [need] : []), ...noteLeft(code)],
  };
}

/** An example shows which names there are: the name stays, the value goes. */
function planExample(
  context: RemedyContext,
  { usesEnvFile }: { readonly usesEnvFile: boolean },
): Planned {
  const { text, finding, envFile } = context;
  const { start, end } = finding;
  const held = readVariables(text).find(item => item.start <= start && end <= item.end);
  if (held === undefined) {
    return unavailable('The key does not stand in a variable. Remove it by hand.');
  }
  const assignment = { name: held.name, value: new Secret(text.slice(start, end)) };
  const present = readVariables(context.envText).findLast(item => item.name === held.name)?.value;
  const isFree = present === undefined || present === '' || present === text.slice(start, end);
  const file = showPath(context);
  const set = usesEnvFile && isFree ? { envFile: { path: envFile, set: [assignment] } } : {};
  const note = isFree ? [] : [`${file} has another value for ${held.name}, which stays.`];
  const plan: FixPlan = {
    title: usesEnvFile ? `Move key to ${file}` : 'Store in Keyward and leave the name here',
    store: toStore(context, assignment),
    ...set,
    changes: [{ start: held.start, end: held.end, newText: '' }],
    notes: usesEnvFile ? note : [],
  };
  return { kind: 'plan', plan };
}

/** A workflow runs where no env file is: the repository keeps the value. */
function planRepositorySecret(context: RemedyContext, { assignment, code }: Parts): FixPlan {
  const add =
    `Add the key to the repository as a secret named ${assignment.name}: ` +
    'Settings, Secrets and variables, Actions. The workflow reads it there.';
  return {
    title: 'Store in Keyward and read it from a repository secret',
    store: toStore(context, assignment),
    changes: code.changes,
    notes: [add, ...noteLeft(code)],
  };
}

function toStore({ finding, root }: RemedyContext, assignment: EnvAssignment) {
  const project = path.basename(root);
  return {
    provider: finding.provider ?? 'other',
    label: project === '' ? finding.name : `${finding.name}, ${project}`,
    parts: [assignment],
  } as const;
}

function noteLeft({ left }: RewrittenCode): readonly string[] {
  if (left === 0) {
    return [];
  }
  const places = left === 1 ? 'one more place' : `${left} more places`;
  return [`The key stands in ${places} of this file, which must be changed by hand.`];
}

function findObstacle(
  context: RemedyContext,
  place: KeyPlace,
  { usesEnvFile }: { readonly usesEnvFile: boolean },
): string | undefined {
  const { text, finding, languageId, browserBundle } = context;
  const value = text.slice(place.start, place.end);
  if (languageId === 'dotenv' || isEnvFile(context.path)) {
    return 'The key stands in an env file already. Make git ignore that file.';
  }
  if (browserBundle && place.token?.kind !== 'comment') {
    return (
      'This code is sent to the browsers or phones of its users, where anyone can read the key. ' +
      'Move the call that needs it to your server, and keep the key there.'
    );
  }
  if (usesEnvFile && /[\r\n]/.test(value)) {
    return 'The key has several lines, which an env file cannot hold. Store it in Keyward instead.';
  }
  return finding.end > finding.start ? undefined : 'The key is gone from this place.';
}

function chooseName({ finding, envText }: RemedyContext, place: KeyPlace, value: string): string {
  const variables = new Map<string, EnvVariable>();
  for (const variable of readVariables(envText)) {
    variables.set(variable.name, variable);
  }
  const same = [...variables.values()].find(
    variable => variable.value === value && !publicPrefix.test(variable.name),
  );
  const provider = finding.provider === undefined ? undefined : findProvider(finding.provider);
  const partNames = provider?.parts?.map(part => part.envName) ?? [];
  const wanted = toVariableName({
    issuer: finding.provider,
    issuerNames: [...(provider?.envNames ?? []), ...partNames],
    ruleId: finding.ruleId,
    identifier: place.identifier,
    fallbackFor: place.fallbackFor,
    scheme: place.scheme,
  });
  const isFree = (name: string) => {
    const present = variables.get(name)?.value;
    return present === undefined || present === '' || present === value;
  };
  return same?.name ?? findFreeName(wanted, isFree);
}

function showPath({ root, envFile }: RemedyContext): string {
  return path.relative(root, envFile).replaceAll('\\', '/');
}
