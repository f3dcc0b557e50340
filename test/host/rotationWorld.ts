import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { KeyServices } from '../../src/commands/keyServices';
import type { PickRequest } from '../../src/host/prompts';
import { readRotation } from '../../src/lifecycle/rotation/rotationState';
import { type IssuerServer, startIssuerServer } from '../fakes/issuerServer';
import { type ScriptedAnswer, ScriptedPrompts } from '../fakes/scriptedPrompts';
import {
  anthropicKey,
  closeAll,
  createProject,
  initRepository,
  openFile,
  read,
} from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

export const oldValue = anthropicKey(301);
export const newValue = anthropicKey(302);
export const productionValue = anthropicKey(303);

const production = `# live\r\nANTHROPIC_API_KEY='${productionValue}'\r\n`;

const toFiles = (env: string, web: string) => ({
  env: `# mine\nANTHROPIC_API_KEY=${env} # Claude\nA=1\n`,
  web: `CLAUDE=${web}\n`,
  production,
});
export const before = toFiles(oldValue, `"${oldValue}"`);
export const after = toFiles(newValue, newValue);

/** A project whose env files hold the old value, but for that of production. */
export async function createShop(): Promise<string> {
  const folder = createProject({
    'package.json': '{"name":"shop"}\n',
    '.env': before.env,
    'web/.env.local': before.web,
    '.env.production': production,
    '.env.example': 'ANTHROPIC_API_KEY=\n',
    '.gitignore': '.env*\n',
  });
  initRepository(folder);
  await openFile(folder, 'package.json');
  return folder;
}

/** A shop of its own for each test of the suite, and an issuer that accepts every key. */
export function useShop() {
  let folder = '';
  let issuers: IssuerServer;
  setup(async () => {
    issuers = await startIssuerServer();
    answerModels(issuers);
    folder = await createShop();
  });
  teardown(async () => {
    await closeAll(folder);
    await issuers.close();
  });
  return {
    get folder() {
      return folder;
    },
    get issuers() {
      return issuers;
    },
  };
}

export function readShop(folder: string) {
  return {
    env: read(folder, '.env'),
    web: read(folder, 'web', '.env.local'),
    production: read(folder, '.env.production'),
  };
}

/** Answers one after the other: the page is not opened, the key is pasted. */
export const paste = ['Paste the New Key', newValue] as const;

export function answerModels(issuers: IssuerServer, status = 200): void {
  const json = status === 200 ? { data: [] } : { error: { type: 'authentication_error' } };
  issuers.answer('GET api.anthropic.com/v1/models', { status, json });
}

/** Lets something happen while the user looks at the env files. */
class ReviewedPrompts extends ScriptedPrompts {
  onReview = async (): Promise<void> => undefined;

  override async pickMany<T>(request: PickRequest<T, never>): Promise<readonly T[] | undefined> {
    await this.onReview();
    return super.pickMany(request);
  }
}

/** A key that Claude uses, in a workspace whose env files hold it. */
export async function createRotation(issuers: IssuerServer) {
  const world = createWorld({ issuers: issuers.origin });
  const { id } = await world.ring.add(toDraft(oldValue));
  const answer = (answers: readonly ScriptedAnswer[], changes: Partial<KeyServices> = {}) => {
    const { services } = world.answer();
    const prompts = new ReviewedPrompts(...answers);
    return { prompts, services: { ...services, prompts, ...changes } };
  };
  /** As in `present new, retiring old`, and how far the rotation is. */
  const readState = async () => {
    const entries = await world.ring.list();
    const rows = entries.map(async ({ record, state }) => {
      const [value] = (await world.ring.readValues(record.id)) ?? [];
      return `${state} ${nameValue(value?.reveal())}`;
    });
    return { keys: await Promise.all(rows), step: readRotation(world.records, id)?.step };
  };
  const findOld = async () => {
    const entries = await world.ring.list();
    const old = entries.find(({ state }) => state === 'retiring');
    if (old === undefined) {
      throw new Error('there is no replaced key');
    }
    return old.record;
  };
  return { ...world, id, answer, readState, findOld };
}

function nameValue(value: string | undefined): string {
  const names = new Map([
    [oldValue, 'old'],
    [newValue, 'new'],
    [productionValue, 'production'],
  ]);
  return value === undefined ? 'nothing' : (names.get(value) ?? 'another');
}

/** Files below a folder that hold a text, as a stranger with access to the disk would find them. */
export function findFilesWith(place: string, text: string): readonly string[] {
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map(name => path.join(place, name))
    .filter(file => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
    .filter(file => readFileSync(file).includes(text))
    .map(file => path.relative(place, file).split(path.sep).join('/'));
}
