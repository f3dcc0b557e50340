import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { KeyRecord } from '../../src/keys/keyRecord';
import type { KeyEntry } from '../../src/keys/keyRing';
import type { RotationState } from '../../src/lifecycle/rotation/rotationState';
import { type KeyNode, KeysTree } from '../../src/views/keysTree';
import { toBadge } from '../../src/views/keysView';

const now = new Date('2026-11-21T12:00:00.000Z');
const today = '2026-11-21T08:00:00.000Z';

function toEntry(changes: Partial<KeyRecord>, state: KeyEntry['state'] = 'present'): KeyEntry {
  return {
    record: {
      id: 'current',
      label: 'Claude',
      provider: 'anthropic',
      environment: 'development',
      parts: [{ envName: 'ANTHROPIC_API_KEY', hint: 'sk-ant…AA' }],
      created: today,
      ...changes,
    },
    state,
  };
}

const old = toEntry(
  {
    id: 'old',
    retirement: { replacedBy: 'current', since: today, until: '2026-11-28T12:00:00.000Z' },
  },
  'retiring',
);

async function load(
  entries: readonly KeyEntry[],
  rotations: Readonly<Record<string, RotationState>> = {},
): Promise<KeysTree> {
  const tree = new KeysTree({
    readGroupBy: () => 'issuer',
    readRemindAfterDays: () => 90,
    readRotation: id => rotations[id],
    now: () => now,
  });
  await tree.load({ list: async () => [...entries] });
  return tree;
}

function readItems(tree: KeysTree, node?: KeyNode): readonly vscode.TreeItem[] {
  return tree
    .getChildren(node)
    .flatMap(child =>
      child.kind === 'group' ? readItems(tree, child) : [tree.getTreeItem(child)],
    );
}

/** Description, icon with its colour, words for the menus. */
async function readRow(
  entry: KeyEntry,
  rotations: Readonly<Record<string, RotationState>> = {},
  others: readonly KeyEntry[] = [],
): Promise<readonly unknown[]> {
  const [item] = readItems(await load([entry, ...others], rotations));
  const icon = item?.iconPath instanceof vscode.ThemeIcon ? item.iconPath : undefined;
  return [item?.description, [icon?.id, icon?.color?.id].filter(Boolean).join(' ')];
}

const created = '2026-07-24T08:00:00.000Z';

suite('life of a key in the Keys view', () => {
  test('an old key says how old it is and what to do', async () => {
    assert.deepEqual(await readRow(toEntry({ created })), [
      '120 days old, rotate · development · sk-ant…AA',
      'calendar editorWarning.foreground',
    ]);
  });

  test('an old key that works shows both: the mark of the check, in the colour of what is to do', async () => {
    const lastCheck = { at: today, result: 'works', note: '' } as const;
    assert.deepEqual(await readRow(toEntry({ created, lastCheck })), [
      '120 days old, rotate · development · sk-ant…AA',
      'pass editorWarning.foreground',
    ]);
  });

  test('a key that expires soon says when', async () => {
    assert.deepEqual(await readRow(toEntry({ expires: '2026-11-30T08:00:00.000Z' })), [
      'expires in 9 days, rotate · development · today · sk-ant…AA',
      'calendar editorWarning.foreground',
    ]);
  });

  for (const [result, description, icon] of [
    ['works', 'development · today · sk-ant…AA', 'pass charts.green'],
    ['limited', 'limited · development · today · sk-ant…AA', 'pass editorWarning.foreground'],
    ['refused', 'refused · development · today · sk-ant…AA', 'error list.errorForeground'],
    ['unanswered', 'development · today · sk-ant…AA', 'question'],
  ] as const) {
    test(`the last check said ${result}: icon, tooltip and screen reader tell`, async () => {
      const note = 'Organisation: Acme.';
      const entry = toEntry({ lastCheck: { at: today, result, note } });
      const [item] = readItems(await load([entry]));
      const when = new Date(today).toLocaleString();
      const words = { works: 'works', limited: 'works, but is limited', refused: 'refused' };
      const told = `${result === 'unanswered' ? 'no answer' : words[result]}, ${when}`;
      const tooltip = String(item?.tooltip);
      assert.deepEqual(
        {
          row: await readRow(entry),
          tooltip: tooltip.includes(`Last check: ${told}\n${note}`),
          heard: item?.accessibilityInformation?.label.includes(`last check: ${told}`),
        },
        { row: [description, icon], tooltip: true, heard: true },
      );
    });
  }

  test('a replaced key says by when it should be revoked, and can still be copied', async () => {
    const [item] = readItems(await load([old]));
    assert.deepEqual(
      [await readRow(old), item?.contextValue, item?.accessibilityInformation?.label],
      [
        ['revoke by 28 Nov · development · today · sk-ant…AA', 'history'],
        'key key-present key-retiring linked',
        'Claude, Anthropic, development, revoke by 28 Nov, today',
      ],
    );
  });

  test('a replaced key past its day says since when', async () => {
    const until = '2026-11-20T12:00:00.000Z';
    const late = { replacedBy: 'current', since: today, until };
    assert.deepEqual(await readRow(toEntry({ retirement: late }, 'retiring')), [
      'revoke, due since 20 Nov · development · today · sk-ant…AA',
      'history editorWarning.foreground',
    ]);
  });

  test('a rotation under way is visible until it is done', async () => {
    const since = '2026-11-20T12:00:00.000Z';
    const left = { current: { step: 'env-files', since, left: ['/shop/.env'] } } as const;
    const paste = { current: { step: 'paste' } } as const;
    const entry = toEntry({ created });
    const first = async (...row: Parameters<typeof readRow>) =>
      String((await readRow(...row))[0]).split(' · ')[0];
    assert.deepEqual(
      [
        await first(entry, left, [old]),
        await first(entry, left),
        await first(toEntry({ rotated: today }), left),
        await first(entry, paste),
        await first(entry, {}),
      ],
      [
        'update env files',
        'paste the new key',
        'development',
        'paste the new key',
        '120 days old, rotate',
      ],
    );
  });

  test('archived keys stand in a closed group at the end, which no menu offers to use', async () => {
    const retirement = {
      replacedBy: 'current',
      since: today,
      until: today,
      archived: '2026-11-20T12:00:00.000Z',
    };
    const archived = toEntry({ id: 'archived', retirement }, 'archived');
    const tree = await load([archived, toEntry({ provider: 'other', id: 'z' }), toEntry({})]);
    const groups = tree.getChildren().map(group => tree.getTreeItem(group));
    const last = tree.getChildren().at(-1);
    const [row] = last === undefined ? [] : readItems(tree, last);
    assert.deepEqual(
      [
        groups.map(({ label, collapsibleState }) => [label, collapsibleState]),
        [row?.description, row?.contextValue],
      ],
      [
        [
          ['Anthropic', vscode.TreeItemCollapsibleState.Expanded],
          ['Other', vscode.TreeItemCollapsibleState.Expanded],
          ['Archived', vscode.TreeItemCollapsibleState.Collapsed],
        ],
        ['archived 20 Nov · Anthropic · sk-ant…AA', 'key key-archived linked'],
      ],
    );
  });

  test('the badge counts missing, refused, expired, old and overdue keys, and no others', async () => {
    const entries = [
      toEntry({ id: '1' }, 'missing'),
      toEntry({ id: '2', lastCheck: { at: today, result: 'refused', note: '' } }),
      toEntry({ id: '3', expires: today }, 'expired'),
      toEntry({ id: '4', created }),
      toEntry(
        { id: '5', retirement: { replacedBy: '1', since: created, until: today } },
        'retiring',
      ),
      toEntry({ id: '6' }),
      toEntry({ id: '7', created, remindAfterDays: 0 }),
      old,
      toEntry(
        {
          id: '8',
          created,
          retirement: { replacedBy: '1', since: created, until: today, archived: today },
        },
        'archived',
      ),
    ];
    const badges = [await load(entries), await load(entries.slice(0, 1)), await load([old])];
    assert.deepEqual(badges.map(toBadge), [
      { value: 5, tooltip: '5 keys need attention' },
      { value: 1, tooltip: '1 key needs attention' },
      undefined,
    ]);
  });
});
