import assert from 'node:assert/strict';
import { base62Checksum } from '../../../src/detect/checksum';
import { createDetector } from '../../../src/detect/detector';
import type { Confidence } from '../../../src/detect/rule';
import { providers } from '../../../src/providers/index';
import { sampleKey } from '../../fakes/sampleKeys';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const claude = sampleKey('anthropic-api-key');
const random = sampleText('base62', 32);

function found(text: string, minimumConfidence: Confidence): string[] {
  return detector
    .find(text, { minimumConfidence })
    .map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
}

suite('confidence', () => {
  test("what starts as an issuer's key and is none was cut or mistyped: it is told at low", () => {
    const texts = [sampleKey('npm-access-token').slice(0, 30), `npx_${random.slice(0, 26)}`];
    assert.deepEqual(
      texts.map(value =>
        detector
          .find(`apiKey = "${value}"`, { minimumConfidence: 'low' })
          .map(({ ruleId, confidence }) => `${ruleId} ${confidence}`),
      ),
      [['generic-secret low'], ['generic-secret medium']],
    );
  });

  test('low confidence is shown only when it is asked for', () => {
    const text = 'password: "sesamseed"';
    assert.deepEqual(
      [found(text, 'medium'), found(text, 'low')],
      [[], ['generic-secret sesamseed']],
    );
  });

  test('only high confidence remains when it is asked for', () => {
    const text = `apiKey = "${random}"\nx = "${claude}"`;
    assert.deepEqual(found(text, 'high'), [`anthropic-api-key ${claude}`]);
  });

  test('test keys are one step milder', () => {
    const key = sampleKey('stripe-test-key');
    const [finding] = detector.find(`'${key}'`);
    assert.deepEqual([finding?.confidence, finding?.severity], ['high', 'warning']);
  });

  test('a Google key in the settings of a web app is milder than elsewhere', () => {
    const key = sampleKey('google-api-key');
    const texts = [
      `{ apiKey: "${key}" }`,
      `{ apiKey: "${key}", authDomain: "shop.firebaseapp.com" }`,
    ];
    assert.deepEqual(
      texts.map(text =>
        detector.find(text).map(({ confidence, severity }) => [confidence, severity]),
      ),
      [[['medium', 'warning']], [['medium', 'information']]],
    );
  });

  test('public values are told at low only, and vaguer rules do not take them up', () => {
    const body = sampleText('base62', 60);
    const values = [
      `pk_live_${body}`,
      `pk_test_${body}`,
      `sb_publishable_${body}`,
      `pk.eyJ${body}.${sampleText('base62', 22)}`,
    ];
    const ids = (minimumConfidence: Confidence): string[][] =>
      values.map(value =>
        detector
          .find(`const apiKey = "${value}";`, { minimumConfidence })
          .map(({ ruleId }) => ruleId),
      );
    assert.deepEqual(
      [ids('medium'), ids('low')],
      [
        [[], [], [], []],
        [
          ['stripe-publishable-key'],
          ['stripe-publishable-key'],
          ['supabase-publishable-key'],
          ['mapbox-public-token'],
        ],
      ],
    );
  });

  test('a fixture is one step less sure, but for a key whose checksum fits', () => {
    const body = sampleText('base62', 30);
    const github = `ghp_${body}${base62Checksum(body)}`;
    const at = (path: string): string[] =>
      detector
        .find(`a = "${claude}"\napiKey = "${random}"\nb = "${github}"`, {
          path,
          minimumConfidence: 'low',
        })
        .map(({ confidence }) => confidence);
    const lower = ['medium', 'low', 'high'];
    assert.deepEqual(
      {
        test: at('test/api.test.ts'),
        fixtures: at('test/fixtures/api.json'),
        mocks: at('src/__mocks__/api.ts'),
        testdata: at('pkg/testdata/a.txt'),
        windows: at('test\\snapshots\\a.txt'),
        snap: at('src/api.test.ts.snap'),
        word: at('src/fixturesOfFootball.ts'),
      },
      {
        test: ['high', 'medium', 'high'],
        fixtures: lower,
        mocks: lower,
        testdata: lower,
        windows: lower,
        snap: lower,
        word: ['high', 'medium', 'high'],
      },
    );
  });
});
