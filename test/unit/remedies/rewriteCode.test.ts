import assert from 'node:assert/strict';
import path from 'node:path';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { applyChanges } from '../../../src/remedies/applyChanges';
import { planMoveToEnv } from '../../../src/remedies/moveToEnv';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';
import { contextOf, moved, planOf } from './planning';

suite('remedies/rewriteCode', () => {
  const programs: Readonly<Record<string, string>> = {
    javascript: "const config = { apiKey: '<key>' };\n",
    python: 'client = Client(api_key="<key>")\n',
    go: 'package a\n\nvar apiKey = "<key>"\n',
    shellscript: 'export API_KEY=<key>\n',
    csharp: 'var apiKey = "<key>";\n',
  };
  for (const [ruleId, template] of Object.entries(keyTemplates)) {
    const provider = providers.find(({ rules }) => rules.some(rule => rule.id === ruleId));
    const rule = provider?.rules.find(({ id }) => id === ruleId);
    if (rule === undefined || rule.kind === 'public' || template.around !== undefined) {
      continue;
    }
    test(`a key of ${ruleId} that is found moves as a whole in every language`, () => {
      const detector = createDetector(providers);
      const key = fillTemplate(template.key);
      for (const [languageId, program] of Object.entries(programs)) {
        const text = program.replace('<key>', key);
        // Scrambled passwords are told at low.
        const [finding] = detector.find(text, { minimumConfidence: 'low' });
        assert.ok(finding);
        const { changes, envFile } = planOf(
          planMoveToEnv({ ...contextOf(languageId, text), finding }),
        );
        const after = applyChanges(text, changes);
        assert.deepEqual(
          [
            envFile?.set.map(({ value }) => value.reveal()),
            after.includes(key),
            detector.find(after),
          ],
          [[key], false, []],
        );
      }
    });
  }

  const inFile = (name: string) => path.join(path.sep, 'work', 'shop', name);

  test('a file that programs take as it stands is left alone, with the way out', () => {
    const files = [
      '.netrc',
      '_netrc',
      '.pgpass',
      '.git-credentials',
      path.join('.aws', 'credentials'),
    ];
    assert.deepEqual(
      files.map(file => moved('plaintext', 'password KEY!', { path: inFile(file) })),
      files.map(
        () =>
          'unavailable: Programs take this file as it is. Keep it in your home folder, not in a project.',
      ),
    );
  });

  test('text that some program reads is no text for people', () => {
    assert.match(moved('plaintext', 'key KEY!', { path: inFile('.toolrc') }), /^unavailable: /);
    assert.equal(
      moved('plaintext', 'key KEY!', { path: inFile('notes.txt') }),
      'key $ANTHROPIC_API_KEY',
    );
  });

  test('pip and npm replace a name in braces', () => {
    assert.deepEqual(
      [
        moved('plaintext', 'git+https://KEY!@example.org/x', { path: inFile('requirements.txt') }),
        moved('ini', '//example.org/:_authToken=KEY!', { path: inFile('.npmrc') }),
      ],
      [
        'git+https://${ANTHROPIC_API_KEY}@example.org/x',
        '//example.org/:_authToken=${ANTHROPIC_API_KEY}',
      ],
    );
  });
});
