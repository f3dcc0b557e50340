import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleKey } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const key = sampleKey('resend-api-key');

function count(text: string): number {
  return detector.find(text).length;
}

suite('suppression', () => {
  const onTheLine = [
    `x = "${key}" // keyward-ignore: a test server`,
    `x = "${key}"  # keyward-ignore`,
    `x = "${key}" /* keyward-ignore: old */`,
    `<a b="${key}"/> <!-- keyward-ignore: old -->`,
    `x = "${key}" -- keyward-ignore`,
    `/* keyward-ignore: old */ x = "${key}"`,
    `x := "${key}" ; KEYWARD-IGNORE`,
    `{# keyward-ignore #} ${key}`,
  ];
  const above = [
    `// keyward-ignore: a test server\nx = "${key}"`,
    `  # keyward-ignore\r\nx = "${key}"\r\n`,
    `<!-- keyward-ignore: old -->\n${key}`,
    `{/* keyward-ignore: old */}\n<A b="${key}" />`,
    `-- keyward-ignore\nselect '${key}'`,
    `' keyward-ignore\nx = "${key}"`,
    `/**\n * keyward-ignore\n * ${key}\n */`,
  ];
  for (const text of [...onTheLine, ...above]) {
    test(`a comment silences a finding: ${text.replace(key, 'KEY').replace(/\r?\n/g, ' ⏎ ')}`, () => {
      assert.deepEqual([count(text), count(text.replace(/keyward-ignore/i, 'note'))], [0, 1]);
    });
  }

  const without = [
    `// keyward-ignore\n\nx = "${key}"`,
    `y = 1 // keyward-ignore\nx = "${key}"`,
    `x = "${key}"\n// keyward-ignore`,
    `x = "${key}" // keyward-ignored`,
    `x = "${key}" // keyward-ignore-file`,
    `keyward-ignore\nx = "${key}"`,
  ];
  for (const text of without) {
    test(`this silences nothing: ${text.replace(key, 'KEY').replace(/\n/g, ' ⏎ ')}`, () => {
      assert.equal(count(text), 1);
    });
  }
});
