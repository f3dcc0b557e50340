import assert from 'node:assert/strict';
import { findMismatch } from '../../../src/deploy/findMismatch';
import { platforms } from '../../../src/deploy/platforms';

suite('what may be typed', () => {
  test('no name or target is taken for an option, a file or a command', () => {
    const typed = platforms.flatMap(({ secretName, questions }) => [
      secretName,
      ...questions.flatMap(question => question.typed ?? []),
    ]);
    const hostile = [
      '-f',
      '--body=x',
      '@/etc/passwd',
      'a b;c',
      '$(id)',
      'a\nb',
      '../x',
      '',
      'x=y z',
    ];
    assert.deepEqual(
      typed.flatMap(({ pattern }) => hostile.filter(text => pattern.test(text))),
      [],
    );
  });

  test('what people usually type is taken', () => {
    const usual: Readonly<Record<string, string>> = {
      repository: 'acme/shop.js',
      project: 'shop-314159',
      vault: 'shop-vault',
      region: 'eu-central-1',
      path: 'shop/production',
      config: 'dev_personal',
    };
    const refused = platforms.flatMap(({ id, secretName, questions }) => [
      ...(secretName.pattern.test(secretName.fromVariable('OPENAI_API_KEY')) ? [] : [id]),
      ...questions.flatMap(question =>
        question.typed?.pattern.test(usual[question.id] ?? 'production') === false
          ? [`${id} ${question.id}`]
          : [],
      ),
    ]);
    assert.deepEqual(refused, []);
  });
});

suite('a key and the name of its target', () => {
  for (const [environment, target, isPointedOut] of [
    ['development', 'production', true],
    ['development', 'shop-prod', true],
    ['staging', 'live', true],
    ['development', 'reproduction', false],
    ['development', 'acme/shop', false],
    ['production', 'production', false],
    ['production', 'preview', true],
    ['production', 'acme/shop', false],
    ['other', 'production', false],
  ] as const) {
    test(`${environment} to ${target}`, () => {
      assert.equal(findMismatch(environment, [target]) !== undefined, isPointedOut);
    });
  }
});
