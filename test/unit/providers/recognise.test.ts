import assert from 'node:assert/strict';
import { providers } from '../../../src/providers/index';
import { recogniseKey } from '../../../src/providers/recognise';
import { keyTemplates, sampleKey } from '../../fakes/sampleKeys';
import { sampleText } from '../../fakes/sampleText';

function read(value: string): string {
  const recognition = recogniseKey(value);
  switch (recognition.kind) {
    case 'recognised':
      return recognition.matches
        .map(({ provider, rule }) => `${provider.id}: ${rule.id}`)
        .join(', ');
    case 'refused':
      return recognition.reason;
    default:
      return recognition.kind;
  }
}

suite('recogniseKey', () => {
  for (const provider of providers) {
    for (const rule of provider.rules) {
      const row = keyTemplates[rule.id];
      if (row !== undefined && row.around === undefined) {
        test(`${rule.name} is recognised`, () => {
          const expected = rule.kind === 'public' ? 'public' : `${provider.id}: ${rule.id}`;
          // Some starts are shared by issuers whose keys have one shape.
          assert.ok(read(sampleKey(rule.id)).split(', ').includes(expected));
        });
      }
    }
  }

  test('a shared shape with a public start offers its issuers', () => {
    assert.equal(
      read(`sk-${sampleText('hex', 32)}`),
      'deepseek: deepseek-api-key, dashscope: dashscope-api-key',
    );
  });

  test('a shape that many issuers share is unknown, not a dozen candidates', () => {
    const values = [
      sampleText('hex', 32),
      sampleText('base62', 32),
      sampleText('base62', 40),
      sampleText('hex', 64),
      `acme_${sampleText('base62', 30)}`,
    ];
    assert.deepEqual(
      values.map(read),
      values.map(() => 'unknown'),
    );
  });

  test('a start that anybody may use does not make an unknown key a truncated one', () => {
    const starts = ['key_', 'api-', 'pk_', 'sk_', 'app_', 'secret_', 'access-'];
    assert.deepEqual(
      starts.map(start => read(start + sampleText('base62', 27))),
      starts.map(() => 'unknown'),
    );
  });

  test('a value that only holds a key is not recognised', () => {
    const key = sampleKey('github-personal-access-token');
    assert.deepEqual([`x ${key}`, `${key} `, `https://${key}@github.com`, `key=${key}`].map(read), [
      'unknown',
      'truncated',
      'unknown',
      'unknown',
    ]);
  });

  const cut = [
    'anthropic-api-key',
    'openai-api-key',
    'github-personal-access-token',
    'resend-api-key',
  ];
  const more = [
    'stripe-secret-key',
    'sendgrid-api-key',
    'github-fine-grained-token',
    'npm-access-token',
  ];
  const further = ['google-api-key', 'groq-api-key', 'huggingface-token', 'aws-access-key-id'];
  for (const ruleId of [...cut, ...more, ...further]) {
    test(`${ruleId} that lost its end is truncated`, () => {
      const key = sampleKey(ruleId);
      const lengths = [Math.min(key.length - 1, 26), 14];
      assert.deepEqual(
        lengths.map(length => read(key.slice(0, length))),
        lengths.map(() => 'truncated'),
      );
    });
  }

  test('a key that is longer than known is believed: issuers lengthen their keys', () => {
    assert.equal(
      read(`sk-ant-api03-${sampleText('base64url', 120)}`),
      'anthropic: anthropic-api-key',
    );
  });

  test('masked hints are told apart', () => {
    assert.deepEqual(
      ['sk-ant-api03-R2D…igAA', 'sk-ant-...igAA', 'sk-****************cdef', '••••••••3f2a'].map(
        read,
      ),
      ['masked', 'masked', 'masked', 'masked'],
    );
  });

  test('placeholders and references are told apart', () => {
    assert.deepEqual(
      [
        'your-api-key-here',
        '<your key>',
        `sk-ant-api03-${'x'.repeat(93)}AA`,
        // A reference, not a template of ours.
        ['$', '{ANTHROPIC_API_KEY}'].join(''),
        'process.env.ANTHROPIC_API_KEY',
        'changeme-changeme',
      ].map(read),
      Array.from({ length: 6 }, () => 'placeholder'),
    );
  });

  test('public keys are told apart', () => {
    assert.deepEqual(
      [`pk_live_${sampleText('base62', 99)}`, `sb_publishable_${sampleText('base62', 31)}`].map(
        read,
      ),
      ['public', 'public'],
    );
  });

  test('no message holds a part of the value', () => {
    const values = [
      ...Object.keys(keyTemplates).map(ruleId => sampleKey(ruleId).slice(0, 18)),
      `pk_live_${sampleText('base62', 99)}`,
    ];
    const leaks = values.filter(value => {
      const recognition = recogniseKey(value);
      return recognition.kind === 'refused' && recognition.message.includes(value.slice(-6));
    });
    assert.deepEqual(leaks, []);
  });
});
