import type { LeakPorts } from '../../src/commands/leakPorts';
import { createDetector } from '../../src/detect/detector';
import type { Incident, LeakStep } from '../../src/lifecycle/leak/incident';
import { leakSteps } from '../../src/lifecycle/leak/incident';
import { Leaks } from '../../src/lifecycle/leak/leaks';
import { providers } from '../../src/providers/index';
import { type LeakNode, LeaksTree } from '../../src/views/leaksTree';
import { WindowRecordStore } from '../fakes/memoryStores';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { createWorld } from './keysWorld';

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
