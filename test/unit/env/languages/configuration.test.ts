import assert from 'node:assert/strict';
import { planMoveToEnv } from '../../../../src/remedies/moveToEnv';
import { contextOf, moved, planOf, resultOf } from '../../remedies/planning';

suite('env/languages/configuration', () => {
  test('a workflow reads a repository secret and nothing is written beside it', () => {
    const context = contextOf('yaml', 'env:\n  T: KEY!\n', {
      path: '/shop/.github/workflows/ci.yml',
      finding: { provider: 'github', ruleId: 'github-token' },
    });
    const planned = planMoveToEnv(context);
    const { envFile, notes } = planOf(planned);
    assert.equal(resultOf(context, planned), 'env:\n  T: $'.concat('{{ secrets.GH_TOKEN }}\n'));
    assert.equal(envFile, undefined);
    assert.match(notes.join(), /secret named GH_TOKEN/);
  });

  const files: readonly (readonly [
    path: string,
    languageId: string,
    before: string,
    after: string,
  ])[] = [
    ['/shop/compose.yaml', 'dockercompose', 'K: "KEY!"', 'K: "$'.concat('{ANTHROPIC_API_KEY}"')],
    ['/shop/docker-compose.prod.yml', 'yaml', '- K=KEY!', '- K=$'.concat('{ANTHROPIC_API_KEY}')],
    ['/shop/compose.yaml', 'yaml', 'e: { K: KEY! }', 'e: { K: "$'.concat('{ANTHROPIC_API_KEY}" }')],
    ['/shop/.mcp.json', 'json', '{"k": "KEY!"}', '{"k": "$'.concat('{ANTHROPIC_API_KEY}"}')],
    [
      '/shop/.cursor/mcp.json',
      'json',
      '{"k": "KEY!"}',
      '{"k": "$'.concat('{env:ANTHROPIC_API_KEY}"}'),
    ],
    ['/shop/src/application.yml', 'yaml', 'k: KEY!', 'k: $'.concat('{ANTHROPIC_API_KEY}')],
  ];
  for (const [file, languageId, before, after] of files) {
    test(`${file} refers to the variable in its own way`, () => {
      assert.equal(moved(languageId, before, { path: file }), after);
    });
  }
  for (const file of ['.vscode/mcp.json', 'claude_desktop_config.json', 'package.json']) {
    test(`${file} cannot refer to a variable`, () => {
      assert.match(
        moved('json', '{"k": "KEY!"}', { path: `/shop/${file}` }),
        /^unavailable: .+\.$/,
      );
    });
  }
});
