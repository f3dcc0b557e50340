import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A copy of ARCHITECTURE.md's. `node` stands for every module of Node. */
const core: Readonly<Record<string, readonly string[]>> = {
  tools: ['node'],
  detect: ['node:crypto'],
  providers: ['detect'],
  keys: ['node', 'age-encryption'],
  env: ['node', 'dotenv', 'git'],
  git: ['node', 'ignore', 'tools'],
  project: ['detect', 'providers', 'env', 'git', 'tools', 'node', 'minimatch', 'jsonc-parser'],
  remedies: ['detect', 'providers', 'env', 'project', 'node:path'],
  lifecycle: ['providers', 'keys', 'env', 'git', 'project', 'tools', 'node'],
  deploy: ['providers', 'keys', 'tools', 'node'],
  scan: ['detect', 'providers', 'env', 'git', 'project', 'node', 'minimatch'],
};
const coreRooms = [...Object.keys(core), 'cli'];
const edge: Readonly<Record<string, readonly string[]>> = {
  cli: [...coreRooms, 'node', 'package.json'],
  host: [...coreRooms, 'node', 'vscode'],
  editor: [...coreRooms, 'host', 'node', 'vscode'],
  views: [...coreRooms, 'host', 'node', 'vscode'],
  commands: [...coreRooms, 'host', 'node', 'vscode'],
};
const allowed: Readonly<Record<string, readonly string[]>> = { ...core, ...edge };

/** The files above the rooms. Everybody may import them, but for extension.ts. */
const shared = ['errors', 'secret', 'contributions', 'toCount'];

const source = path.join(process.cwd(), 'src');

suite('layers', () => {
  const imports = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && file.includes(path.sep))
    .flatMap(file => readImports(file));

  test('every room stands in the table', () => {
    const rooms = readdirSync(source, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name);
    assert.deepEqual(
      rooms.filter(room => !(room in allowed)),
      [],
    );
  });

  test('a room imports only what the table allows it', () => {
    assert.notEqual(imports.length, 0);
    assert.deepEqual(
      imports.filter(({ room, target }) => !isAllowed(room, target)).map(toSentence),
      [],
    );
  });

  test('the table is that of ARCHITECTURE.md', () => {
    const text = readFileSync(path.join(process.cwd(), 'ARCHITECTURE.md'), 'utf8');
    const rows = [...text.matchAll(/^\| (\w+) \| (.+) \|$/gm)]
      .map(([, room = '', list = '']) => [
        room,
        list.toLowerCase().replaceAll('`', '').split(', ').sort(),
      ])
      .filter(([room]) => typeof room === 'string' && room in core);
    assert.deepEqual(
      Object.fromEntries(rows),
      Object.fromEntries(Object.entries(core).map(([room, list]) => [room, [...list].sort()])),
    );
  });

  test('a core room never names vscode', () => {
    assert.deepEqual(
      imports
        .filter(({ room, target }) => coreRooms.includes(room) && target === 'vscode')
        .map(toSentence),
      [],
    );
  });

  test('files import each other without an extension', () => {
    assert.deepEqual(
      imports
        .filter(({ name }) => name.startsWith('.') && /\.[cm]?[jt]s$/.test(name))
        .map(toSentence),
      [],
    );
  });
});

interface Import {
  readonly file: string;
  readonly room: string;
  readonly name: string;
  /** A room, a file above the rooms, or a package. */
  readonly target: string;
}

function readImports(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  const statement =
    /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)|\brequire\('([^']+)'\)/gm;
  const [room = ''] = file.split(path.sep);
  return [...text.matchAll(statement)].map(match => {
    const name = match[1] ?? match[2] ?? match[3] ?? '';
    return { file, room, name, target: toTarget(file, name) };
  });
}

function toTarget(file: string, name: string): string {
  if (!name.startsWith('.')) {
    return name.startsWith('node:')
      ? name
      : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
  }
  const [first = '', second = ''] = path.join(path.dirname(file), name).split(path.sep);
  return first === '..' ? second : first;
}

function isAllowed(room: string, target: string): boolean {
  const targets = allowed[room] ?? [];
  return (
    target === room ||
    shared.includes(target) ||
    targets.includes(target) ||
    (target.startsWith('node:') && targets.includes('node'))
  );
}

function toSentence({ file, name }: Import): string {
  return `src/${file.replaceAll(path.sep, '/')} imports ${name}`;
}
