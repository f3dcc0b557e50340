import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleKey } from '../../fakes/sampleKeys';

const detector = createDetector(providers);

function found(text: string): string[] {
  return detector
    .find(text, { minimumConfidence: 'low' })
    .map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);
}

suite('scrambled passwords', () => {
  test('count in a file of accounts, and are told only at low elsewhere', () => {
    const hash = sampleKey('bcrypt-hash');
    assert.deepEqual(
      [`alice:${hash}\n`, `root:${hash}:19000:0:99999:7:::\n`, `passwordHash = "${hash}"`].map(
        found,
      ),
      [['bcrypt-hash medium'], ['bcrypt-hash medium'], ['bcrypt-hash low']],
    );
  });
});
