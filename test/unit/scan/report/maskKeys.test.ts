import assert from 'node:assert/strict';
import { maskKeys } from '../../../../src/scan/report/maskKeys';
import { sampleKey } from '../../../fakes/sampleKeys';

suite('masking of keys in names', () => {
  test('a key in a path is masked, the rest of the path stays', () => {
    const key = sampleKey('anthropic-api-key');
    const masked = maskKeys(`/home/ann/${key}/notes ${key}.txt`);
    assert.match(
      masked,
      /^\/home\/ann\/sk-ant-api03-.{3}….{4}\/notes sk-ant-api03-.{3}….{4}\.txt$/,
    );
  });

  test('a path without a key stays as it is', () => {
    assert.equal(maskKeys('/home/ann/src/config.ts'), '/home/ann/src/config.ts');
  });
});
