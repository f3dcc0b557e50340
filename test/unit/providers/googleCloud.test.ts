import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { fillTemplate } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const mark = '-----';
const body = fillTemplate('MIIEvQIBADAN{base64:400}');
const key = `${mark}BEGIN PRIVATE KEY${mark}\\n${body}\\n${mark}END PRIVATE KEY${mark}`;

function found(account: Readonly<Record<string, string>>): string[] {
  const text = JSON.stringify(account, undefined, 2).replace('<key>', `${key}\\n`);
  return detector
    .find(text, { minimumConfidence: 'low' })
    .map(
      ({ ruleId, confidence, start, end }) =>
        `${ruleId} ${confidence} ${text.slice(start, end) === key}`,
    );
}

suite('googleCloud', () => {
  test('the private key of a service account is its own finding', () => {
    assert.deepEqual(
      found({
        type: 'service_account',
        project_id: 'shop',
        private_key: '<key>',
        client_email: 'build@shop.iam.gserviceaccount.com',
      }),
      ['google-service-account high true'],
    );
  });

  test('the order of the fields does not matter', () => {
    assert.deepEqual(
      found({ client_email: 'build@shop.iam.gserviceaccount.com', private_key: '<key>' }),
      ['google-service-account high true'],
    );
  });

  test('a private key that names no account of Google is a private key', () => {
    assert.deepEqual(found({ app: 'shop', private_key: '<key>' }), ['private-key medium true']);
  });
});
