import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { doLeakStep } from '../../src/commands/leak/doLeakStep';
import { keyLeaked } from '../../src/commands/leak/keyLeaked';
import type { LeakPorts } from '../../src/commands/leak/leakPorts';
import { createDetector } from '../../src/detect/detector';
import type { Incident, LeakStep } from '../../src/lifecycle/leak/incident';
import { leakSteps } from '../../src/lifecycle/leak/incident';
import { Leaks } from '../../src/lifecycle/leak/leaks';
import { providers } from '../../src/providers/index';
import { type LeakNode, LeaksTree } from '../../src/views/leaksTree';
import { WindowRecordStore } from '../fakes/memoryStores';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createProject, git, initRepository, write } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';
import { oldValue, productionValue } from './rotationWorld';

/** Incidents of the test's own, beside a key ring of its own. */
export function createLeakWorld(options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  const leaks = new Leaks(world.secrets, world.records);
  const revealed: string[] = [];
  const messages: string[] = [];
  const detector = createDetector(() => providers);
  const answer = (...answers: readonly ScriptedAnswer[]) => {
    const { prompts, services } = world.answer(...answers);
    const ports: LeakPorts = {
      services,
      leaks,
      detector,
      view: {
        reveal: async (id, step) => {
          revealed.push(`${leaks.find(id)?.label}: ${step}`);
        },
        showPlaces: async () => undefined,
        setMessage: message => {
          messages.push(...(message === undefined ? [] : [message]));
        },
      },
      askTarget: async () => undefined,
    };
    return { prompts, ports };
  };
  /** What a window that was loaded again shows. */
  const openWindow = () =>
    new LeaksTree(new Leaks(world.secrets, new WindowRecordStore(world.disk)));
  const findOnly = (): Incident => {
    const [incident, another] = leaks.list();
    if (incident === undefined || another !== undefined) {
      throw new Error(`there are ${leaks.list().length} incidents`);
    }
    return incident;
  };
  const stepNode = (step: LeakStep): LeakNode => {
    const { id } = findOnly();
    return { kind: 'step', id: `${id}.${step}`, incidentId: id, step };
  };
  const states = () => leakSteps.map(step => findOnly().steps[step].state);
  return { ...world, leaks, revealed, messages, answer, openWindow, findOnly, stepNode, states };
}

/** Label and description of every row, indented by its depth. */
export function readRows(tree: LeaksTree, node?: LeakNode, depth = 0): readonly string[] {
  return tree.getChildren(node).flatMap(child => {
    const { label, description } = tree.getTreeItem(child);
    return [`${'  '.repeat(depth)}${label} | ${description}`, ...readRows(tree, child, depth + 1)];
  });
}

/** A key that is stored and has leaked, and a user who goes through the steps. */
export async function startLeak(
  issuers: string,
  value = oldValue,
  changes: Parameters<typeof toDraft>[1] = {},
) {
  const world = createLeakWorld({ issuers });
  const { id: keyId } = await world.ring.add(toDraft(value, changes));
  await keyLeaked([{ keyId }], world.answer().ports);
  const run = async (step: LeakStep, ...answers: readonly ScriptedAnswer[]) => {
    const { prompts, ports } = world.answer(...answers);
    await doLeakStep([world.stepNode(step)], ports);
    return prompts;
  };
  return { ...world, keyId, run };
}

/** A key that was pushed once, stands in an env file, and in a file that is not pushed yet. */
export function createLeakyProject(): string {
  const folder = createProject({
    'package.json': '{}',
    'src/app.js': `// one\nconnect('${oldValue}');\n`,
    '.gitignore': '.env*\n',
    '.env': `PORT=1\nANTHROPIC_API_KEY=${oldValue}\n`,
    '.env.production': `ANTHROPIC_API_KEY=${productionValue}\n`,
  });
  initRepository(folder);
  const remote = path.join(folder, '.git', 'remote.git');
  mkdirSync(remote);
  git(remote, 'init', '--quiet', '--bare');
  git(folder, 'remote', 'add', 'origin', remote);
  commitAll(folder, 'one');
  git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
  write(path.join(folder, 'src', 'app.js'), '// one\n');
  write(path.join(folder, 'notes.md'), `the key was ${oldValue}\n`);
  commitAll(folder, 'two');
  return folder;
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message', message);
}
