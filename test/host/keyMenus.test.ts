import assert from 'node:assert/strict';
import manifest from '../../package.json';
import type { KeyEntry } from '../../src/keys/keyRing';
import { toKeyItem } from '../../src/views/keyItem';

const retirement = {
  replacedBy: 'current',
  since: '2026-11-21T08:00:00.000Z',
  until: '2026-11-28T08:00:00.000Z',
};

/** What the menu of a row offers, and what stands on the row itself. */
function readMenu(state: KeyEntry['state']) {
  const record: KeyEntry['record'] = {
    id: '1',
    label: 'Claude',
    provider: 'anthropic',
    environment: 'development',
    parts: [{ envName: 'ANTHROPIC_API_KEY', hint: 'sk-ant…AA' }],
    created: '2026-11-21T08:00:00.000Z',
    ...(state === 'retiring' && { retirement }),
  };
  const now = new Date('2026-11-21T12:00:00.000Z');
  const facts = { grouped: 'issuer', now, attention: undefined, rotation: undefined } as const;
  const words = toKeyItem({ record, state }, facts).contextValue ?? '';
  const offered = manifest.contributes.menus['view/item/context']
    .filter(({ when }) => when.startsWith('view == keyward.keys '))
    .filter(({ when }) => {
      const [, pattern] = /viewItem =~ \/(.+?)\/(?: |$)/.exec(when) ?? [];
      return pattern !== undefined && new RegExp(pattern).test(words);
    });
  const name = ({ command }: { readonly command: string }) => command.replace('keyward.', '');
  const isInline = ({ group }: { readonly group: string }) => group.startsWith('inline');
  return {
    inline: offered.filter(isInline).map(name),
    menu: offered
      .filter(item => !isInline(item))
      .sort((one, other) => (one.group < other.group ? -1 : 1))
      .map(name),
  };
}

suite('menus of This Project', () => {
  test('what a button of a row does stands in its menu too, for whoever uses no mouse', () => {
    const ofProject = manifest.contributes.menus['view/item/context'].filter(({ when }) =>
      when.startsWith('view == keyward.project '),
    );
    const of = (isInline: boolean) =>
      ofProject
        .filter(({ group }) => group.startsWith('inline') === isInline)
        .map(({ command, when }) => `${command} ${when}`);
    const menu = of(false);
    assert.deepEqual(
      of(true).filter(item => !menu.includes(item)),
      [],
    );
  });
});

suite('menus of the Keys view', () => {
  test('a key in use can be copied, written and rotated', () => {
    const { inline, menu } = readMenu('present');
    assert.deepEqual(
      [inline, ['rotateKey', 'revokeKey', 'archiveKey'].filter(id => menu.includes(id))],
      [
        ['copyKey', 'writeKeyToEnv'],
        ['rotateKey', 'revokeKey'],
      ],
    );
  });

  test('first stands what uses a key, then what keeps it good, and last what ends it', () => {
    assert.deepEqual(readMenu('present').menu, [
      ...['copyKey', 'writeKeyToEnv', 'openTerminalWithKey', 'insertReference', 'sendKeyTo'],
      ...['checkKey', 'rotateKey', 'openIssuerPage'],
      ...['editKey', 'replaceValue', 'remindToRotate'],
      ...['keyLeaked', 'revokeKey'],
      ...['removeKeyFromEnv', 'deleteKey'],
    ]);
  });

  test('a replaced key can be copied and revoked, and is not offered for use', () => {
    const { inline, menu } = readMenu('retiring');
    const unwanted = [
      'replaceValue',
      'openTerminalWithKey',
      'insertReference',
      'sendKeyTo',
      'removeKeyFromEnv',
      'remindToRotate',
    ];
    assert.deepEqual(
      [
        [...inline].sort(),
        ['rotateKey', 'revokeKey', 'archiveKey'].filter(id => menu.includes(id)),
        unwanted.filter(id => menu.includes(id)),
      ],
      [['copyKey', 'revokeKey'], ['rotateKey', 'revokeKey', 'archiveKey'], []],
    );
  });

  test('an archived key can be looked at and deleted', () => {
    const { inline, menu } = readMenu('archived');
    assert.deepEqual([inline, [...menu].sort()], [[], ['deleteKey', 'editKey', 'openIssuerPage']]);
  });

  test('a key without its value asks for it again', () => {
    const { inline, menu } = readMenu('missing');
    assert.deepEqual(
      [inline, menu.includes('enterValueAgain'), menu.includes('rotateKey')],
      [['enterValueAgain'], true, false],
    );
  });
});
