import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { findDisabledBlocks } from '../../../src/detect/suppression';
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

  const marker = (...parts: readonly string[]): string => parts.join('');
  const othersOnTheLine = [
    marker('gitleaks', ':allow'),
    marker('betterleaks', ':allow because it is old'),
    marker('trufflehog', ':ignore'),
    marker('kingfisher', ':ignore'),
    marker('ggignore'),
    marker('pragma: allowlist', ' secret'),
    marker('pragma: allowlist', '-secret'),
    marker('pragma:whitelist', ' secret'),
    marker('secretlint-disable', '-line'),
    marker('secretlint-disable', '-line @secretlint/secretlint-rule-aws -- old'),
    marker('nosem', 'grep'),
    marker('nosem', 'grep: generic.secrets.key'),
    marker('no-dd', '-secrets'),
  ];
  for (const word of othersOnTheLine) {
    test(`on the line, another scanner's comment counts unless they are refused: ${word}`, () => {
      const text = `x = "${key}" # ${word}\ny = "${key}"`;
      assert.deepEqual([count(text), detector.find(text, { otherMarkers: false }).length], [1, 2]);
    });
  }

  const othersAbove = [
    marker('pragma: allowlist', ' nextline secret'),
    marker('secretlint-disable', '-next-line'),
    marker('nosem', 'grep'),
    marker('no-dd', '-secrets'),
    marker('kingfisher', ':ignore'),
  ];
  for (const word of othersAbove) {
    test(`above the line, another scanner's comment counts unless they are refused: ${word}`, () => {
      const text = `// ${word}\nx = "${key}"\ny = "${key}"`;
      assert.deepEqual([count(text), detector.find(text, { otherMarkers: false }).length], [1, 2]);
    });
  }

  test('what other scanners read on the line only silences nothing below', () => {
    const words = [
      marker('gitleaks', ':allow'),
      marker('trufflehog', ':ignore'),
      marker('pragma: allowlist', ' secret'),
      marker('secretlint-disable', '-line'),
      marker('gitleaks', ':allowed'),
    ];
    assert.deepEqual(
      words.map(word => count(`// ${word}\nx = "${key}"`)),
      words.map(() => 1),
    );
  });

  test('another word that only starts like a marker silences nothing', () => {
    assert.deepEqual(
      ['gitleaks:allowlist', 'nosemgrepping', 'my-ggignore', 'no-dd-secrets-here'].map(word =>
        count(`x = "${key}" # ${word}`),
      ),
      [1, 1, 1, 1],
    );
  });

  test('our own comment counts where those of others are refused', () => {
    const text = `x = "${key}" # keyward-ignore`;
    assert.deepEqual(detector.find(text, { otherMarkers: false }), []);
  });
});

suite('findDisabledBlocks', () => {
  const text = [
    'first',
    '/* secretlint-disable */',
    'second',
    '// secretlint-disable-line',
    '/* secretlint-enable */',
    'third secretlint-disable',
    '# secretlint-disable @secretlint/secretlint-rule-aws',
    'fourth',
  ].join('\n');

  test('a block lasts until it is enabled again, or to the end', () => {
    const words = ['first', 'second', 'third', 'fourth'];
    const blocks = findDisabledBlocks(text);
    assert.deepEqual(
      words.map(word =>
        blocks.some(({ start, end }) => start < text.indexOf(word) && text.indexOf(word) < end),
      ),
      [false, true, false, true],
    );
  });
});
