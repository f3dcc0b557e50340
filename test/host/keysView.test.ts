import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type GroupBy, type KeyNode, KeysTree } from '../../src/views/keysTree';
import { anthropicKey } from './editorWindow';
import { createWorld, toDraft } from './keysWorld';

const value = anthropicKey(61);
const hint = `sk-ant-api03-${value.slice(13, 16)}…${value.slice(-4)}`;

function createTree(groupBy: GroupBy = 'issuer'): KeysTree {
  return new KeysTree({
    readGroupBy: () => groupBy,
    readRemindAfterDays: () => 90,
    readRotation: () => undefined,
  });
}

async function readTree(groupBy: GroupBy, change: 'none' | 'lost') {
  const { ring, secrets } = createWorld();
  const parts = toDraft(value).parts;
  await ring.add(toDraft(value));
  await ring.add({
    label: 'Old',
    provider: 'other',
    environment: 'production',
    parts,
    expires: '2020-01-01T00:00:00.000Z',
  });
  if (change === 'lost') {
    secrets.entries.clear();
  }
  const tree = createTree(groupBy);
  await tree.load(ring);
  const groups = tree.getChildren();
  const toRow = (node: KeyNode) => {
    const item = tree.getTreeItem(node);
    const icon = item.iconPath instanceof vscode.ThemeIcon ? item.iconPath.id : undefined;
    return [item.label, item.description, icon, item.contextValue];
  };
  return groups.map(group => ({
    group: tree.getTreeItem(group).label,
    rows: tree.getChildren(group).map(toRow),
  }));
}

suite('Keys view', () => {
  test('rows stand under their issuer with hint, environment and age', async () => {
    assert.deepEqual(await readTree('issuer', 'none'), [
      {
        group: 'Anthropic',
        rows: [['Claude', `development · today · ${hint}`, 'key', 'key key-present linked']],
      },
      {
        group: 'Other',
        rows: [['Old', `expired · production · today · ${hint}`, 'calendar', 'key key-present']],
      },
    ]);
  });

  test('rows stand under their environment with their issuer', async () => {
    assert.deepEqual(await readTree('environment', 'none'), [
      {
        group: 'Development',
        rows: [['Claude', `Anthropic · today · ${hint}`, 'key', 'key key-present linked']],
      },
      {
        group: 'Production',
        rows: [['Old', `expired · Other issuer · today · ${hint}`, 'calendar', 'key key-present']],
      },
    ]);
  });

  test('a row whose value is missing says so and offers to enter it again', async () => {
    const [group] = await readTree('issuer', 'lost');
    assert.deepEqual(group?.rows, [
      [
        'Claude',
        `value missing · development · today · ${hint}`,
        'warning',
        'key key-missing linked',
      ],
    ]);
  });

  test('no row, tooltip or label holds a value', async () => {
    const { ring } = createWorld();
    await ring.add(toDraft(value));
    const tree = createTree();
    await tree.load(ring);
    const items = tree
      .getChildren()
      .flatMap(group => [group, ...tree.getChildren(group)])
      .map(node => JSON.stringify(tree.getTreeItem(node)));
    assert.deepEqual(
      items.filter(item => item.includes(value.slice(16, 40))),
      [],
    );
  });

  test('a screen reader hears label, issuer, environment, state and age', async () => {
    const { ring } = createWorld();
    await ring.add(toDraft(value));
    const tree = createTree();
    await tree.load(ring);
    const labels = tree
      .getChildren()
      .flatMap(group => [group, ...tree.getChildren(group)])
      .map(node => tree.getTreeItem(node).accessibilityInformation?.label);
    assert.deepEqual(labels, ['Anthropic, 1 key', 'Claude, Anthropic, development, stored, today']);
  });
});
