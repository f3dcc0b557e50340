import assert from 'node:assert/strict';
import { toEnvName } from '../../../../src/commands/keys/addKeyAnswers';
import { reviewEnvName, reviewLabel } from '../../../../src/commands/keys/keyDetails';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';

suite('details of a key', () => {
  const key = sampleKey('github-personal-access-token');

  test('a key is refused as the name of a variable, and not repeated', () => {
    const review = reviewEnvName(key);
    assert.equal(review?.severity, 'error');
    assert.equal(review.message.includes(key), false);
    assert.equal(reviewEnvName('GITHUB_TOKEN'), undefined);
  });

  test('a key is refused as a label or in one, whether its format is known or not', () => {
    const unknown = 'Zq'.repeat(9);
    const severities = [key, `mine: ${key}`, `mine ${unknown}`].map(
      label => reviewLabel(label, [new Secret(unknown)])?.severity,
    );
    assert.deepEqual(severities, ['error', 'error', 'error']);
    assert.equal(reviewLabel('GitHub token (production)', [new Secret(unknown)]), undefined);
  });

  test('a key that stood where a name would stand is not proposed as a name', () => {
    const values = [{ name: sampleKey('aws-access-key-id'), value: new Secret('secret') }];
    assert.equal(
      toEnvName({ key: { values, cleaned: true, matches: [] }, provider: null }),
      'API_KEY',
    );
  });
});
