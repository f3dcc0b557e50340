import assert from 'node:assert/strict';
import { toExampleText } from '../../../../src/project/needs/exampleText';
import type { ProjectVariable, ReadingSource } from '../../../../src/project/needs/readNeeds';

function variable(
  name: string,
  more: Partial<ProjectVariable> = {},
  source: ReadingSource = 'code',
): ProjectVariable {
  return { name, readings: [{ path: '/shop/a', line: 1, source }], isKey: false, ...more };
}

const openai = variable('OPENAI_API_KEY', { isKey: true, provider: 'openai' });

suite('project/needs/exampleText', () => {
  test('a new file names keys first, with the page where one gets them, and no values', () => {
    const variables = [
      variable('LOG_LEVEL', { optional: true }),
      openai,
      variable('OWN_KEY', { isKey: true }),
      variable('REGION'),
    ];
    assert.equal(
      toExampleText('', variables),
      '# OpenAI: https://platform.openai.com/api-keys\nOPENAI_API_KEY=\nOWN_KEY=\n' +
        '# Optional.\nLOG_LEVEL=\nREGION=\n',
    );
  });

  test('what stands there stays, in its order, with its line ends and without a last one', () => {
    const before = '# Ours\r\nZ=1\r\n\r\nA = "two" # why\r\n#C=x';
    assert.equal(
      toExampleText(before, [variable('A'), variable('B'), variable('C'), variable('Z')]),
      `${before}\r\nB=`,
    );
  });

  test('nothing is added where nothing is missing', () => {
    assert.equal(toExampleText('OPENAI_API_KEY=\n', [openai]), undefined);
    assert.equal(toExampleText('', []), undefined);
  });

  test('a secret of the pipeline alone is left out', () => {
    assert.equal(toExampleText('', [variable('DEPLOY_KEY', { isKey: true }, 'ci')]), undefined);
  });

  test('one of two names is enough', () => {
    const either = variable('A_KEY', { alternatives: ['B_KEY'] });
    assert.equal(toExampleText('B_KEY=\n', [either]), undefined);
  });
});
