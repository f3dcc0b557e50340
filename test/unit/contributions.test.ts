import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { commands, settings, views, walkthrough } from '../../src/contributions';

suite('contributions', () => {
  const contributed = manifest.contributes;
  const declared = contributed.commands.map(entry => entry.command).sort();

  test('package.json and contributions.ts name the same commands', () => {
    assert.deepEqual(declared, [...Object.values(commands)].sort());
  });

  test('every command stands in the Keyward category under a title in Title Case', () => {
    const odd = contributed.commands.filter(
      ({ category, title }) => category !== 'Keyward' || !isTitleCase(title),
    );
    assert.deepEqual(odd, []);
  });

  test('every menu entry and keybinding is for a declared command', () => {
    const used = [
      ...Object.values(contributed.menus).flatMap(entries =>
        entries.map((entry: { command: string }) => entry.command),
      ),
      ...contributed.keybindings.map(entry => entry.command),
    ];
    assert.deepEqual(
      used.filter(command => !declared.includes(command)),
      [],
    );
  });

  test('no condition has an operator that VS Code does not know, which it would take for true', () => {
    const conditions = [
      ...Object.values(contributed.menus).flat(),
      ...Object.values(contributed.views).flat(),
      ...contributed.viewsWelcome,
      ...contributed.keybindings,
    ].flatMap(entry => ('when' in entry ? [entry.when] : []));
    assert.deepEqual(
      conditions.filter(when => /!~|(?<![=!<>])=(?![=~])/.test(when.replaceAll(/\/.*?\//g, ''))),
      [],
    );
  });

  test('package.json and contributions.ts name the same views', () => {
    const ids = Object.values(contributed.views).flatMap(entries => entries.map(view => view.id));
    assert.deepEqual(ids.sort(), [...Object.values(views)].sort());
  });

  test('package.json and contributions.ts name the same settings', () => {
    assert.deepEqual(
      Object.keys(contributed.configuration.properties).sort(),
      Object.values(settings)
        .map(name => `keyward.${name}`)
        .sort(),
    );
  });

  test('every setting has a description that is a sentence, and a default', () => {
    const odd = Object.entries(contributed.configuration.properties).filter(
      ([, setting]) =>
        !/^[A-Z`].*\.$/s.test(setting.markdownDescription) || !('default' in setting),
    );
    assert.deepEqual(odd, []);
  });

  test('the walkthrough of package.json is the one that contributions.ts names', () => {
    const walkthroughs: readonly { id: string }[] = contributed.walkthroughs;
    assert.deepEqual(
      walkthroughs.map(entry => entry.id),
      [walkthrough],
    );
  });
});

function isTitleCase(title: string): boolean {
  const small = new Set([
    'a',
    'an',
    'the',
    'of',
    'to',
    'at',
    'with',
    'from',
    'for',
    'by',
    'in',
    'and',
  ]);
  return title
    .split(' ')
    .every((word, index) => (index > 0 && small.has(word)) || /^[A-Z.]/.test(word));
}
