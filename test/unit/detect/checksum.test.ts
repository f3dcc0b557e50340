import assert from 'node:assert/strict';
import {
  base62Checksum,
  crc32,
  hasBase62Checksum,
  hasHexChecksum,
} from '../../../src/detect/checksum';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

suite('checksums', () => {
  test('crc32 gives the values of its specification', () => {
    assert.deepEqual(
      ['', 'a', '123456789'].map(text => crc32(text).toString(16)),
      ['0', 'e8b7be43', 'cbf43926'],
    );
  });

  test('a base 62 checksum has six digits', () => {
    assert.deepEqual([base62Checksum(''), base62Checksum('123456789').length], ['000000', 6]);
  });

  test('a checksum that fits raises the confidence, one that does not says nothing', () => {
    const body = sampleText('base62', 30);
    const hexBody = sampleText('base62', 40);
    const fitting = [
      `ghp_${body}${base62Checksum(body)}`,
      `npm_${body}${base62Checksum(body)}`,
      `cfut_${hexBody}${crc32(hexBody).toString(16).padStart(8, '0')}`,
    ];
    const other = fitting.map(key => key.slice(0, -1) + (key.endsWith('0') ? '1' : '0'));
    const detector = createDetector(providers);
    assert.deepEqual(
      [fitting, other].map(keys => keys.map(key => detector.find(key)[0]?.confidence)),
      [
        ['high', 'high', 'high'],
        ['medium', 'medium', 'medium'],
      ],
    );
    assert.deepEqual(
      [
        hasBase62Checksum(fitting[0] ?? ''),
        hasHexChecksum(fitting[2] ?? ''),
        hasHexChecksum(other[2] ?? ''),
      ],
      [true, true, undefined],
    );
  });
});
