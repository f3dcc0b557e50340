import assert from 'node:assert/strict';
import { withArticle } from '../../../src/detect/withArticle';

suite('detect/withArticle', () => {
  test('a name has the article that it is read with', () => {
    const an = ['OpenAI API key', 'npm access token', 'SMTP password', 'HCP token', 'Unkey key'];
    const a = ['Stripe key', 'OneSignal key', 'user name', 'URL', 'UptimeRobot key', 'LINE secret'];
    assert.deepEqual([...an, ...a].map(withArticle), [
      ...an.map(name => `an ${name}`),
      ...a.map(name => `a ${name}`),
    ]);
  });
});
