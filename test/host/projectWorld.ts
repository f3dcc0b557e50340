import * as vscode from 'vscode';
import type { ProjectServices } from '../../src/commands/project/projectServices';
import type { FolderPlace } from '../../src/host/projectFolder';
import { ProjectVariables } from '../../src/host/projectVariables';
import type { ProjectNode } from '../../src/views/projectNode';
import { ProjectTree } from '../../src/views/projectTree';
import type { ScriptedAnswer } from '../fakes/scriptedPrompts';
import { closeAll, createProject, initRepository } from './editorWindow';
import { createWorld } from './keysWorld';

export type Row = readonly [label: string, description: string, icon: string, context: string];

/** A project in a repository that ignores env files: each test of the suite opens one. */
export function useProject() {
  let folder = '';
  let world: ReturnType<typeof createProjectWorld>;
  teardown(async () => {
    world.dispose();
    await closeAll(folder);
  });
  return {
    open: (files: Readonly<Record<string, string>>) => {
      folder = createProject({
        'package.json': '{"name":"shop"}\n',
        '.gitignore': '.env*\n',
        ...files,
      });
      initRepository(folder);
      world = createProjectWorld(folder);
    },
    get folder() {
      return folder;
    },
    get world() {
      return world;
    },
  };
}

/** A key ring of the test's own, and This Project for one folder below the workspace's. */
export function createProjectWorld(
  folder: string,
  places: readonly FolderPlace[] = [{ root: folder, name: 'shop' }],
) {
  const world = createWorld();
  const project = new ProjectVariables({
    ring: world.ring,
    reportBug: error => {
      throw error;
    },
    readFolders: () => places,
  });
  const tree = new ProjectTree(project);
  const answer = (...answers: readonly ScriptedAnswer[]) => {
    const { prompts, services } = world.answer(...answers);
    const own: ProjectServices = { ...services, project };
    return { prompts, services: own };
  };
  const shown = async (node?: ProjectNode): Promise<string> => {
    const nodes = await tree.getChildren(node);
    const below = await Promise.all(nodes.map(child => shown(child)));
    return [...nodes.map(child => JSON.stringify(tree.getTreeItem(child))), ...below].join('\n');
  };
  return {
    ...world,
    answer,
    project,
    tree,
    rows: async (node?: ProjectNode) => (await tree.getChildren(node)).map(row => toRow(tree, row)),
    /** Everything that the view can show. */
    shown,
    row: (name: string) => ({ root: folder, name }),
    node: async (label: string) => {
      const nodes = await tree.getChildren();
      return nodes.find(node => tree.getTreeItem(node).label === label);
    },
    dispose: () => {
      tree.dispose();
      project.dispose();
    },
  };
}

function toRow(tree: ProjectTree, node: ProjectNode): Row {
  const { label, description, iconPath, contextValue } = tree.getTreeItem(node);
  return [
    String(label),
    String(description ?? ''),
    iconPath instanceof vscode.ThemeIcon ? iconPath.id : '',
    contextValue ?? '',
  ];
}

/** Resolves once the rows are as expected, after a change that the project noticed by itself. */
export function rowsUntil(
  { project, rows }: Pick<ReturnType<typeof createProjectWorld>, 'project' | 'rows'>,
  isExpected: (rows: readonly Row[]) => boolean,
  milliseconds = 10_000,
): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      settle();
    };
    const check = async () => {
      const found = await rows();
      if (isExpected(found)) {
        end(() => resolve(found));
      }
    };
    const timer = setTimeout(() => {
      rows().then(
        found => end(() => reject(new Error(`the rows are ${JSON.stringify(found)}`))),
        reject,
      );
    }, milliseconds);
    const subscription = project.onDidChange(() => check().catch(reject));
    check().catch(reject);
  });
}
