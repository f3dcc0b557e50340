import assert from 'node:assert/strict';
import { readClipboardText } from '../../../../src/lifecycle/import/readImportText';
import { toCandidates } from '../../../../src/lifecycle/import/toCandidates';
import { toDrafts } from '../../../../src/lifecycle/import/toDrafts';
import { sampleKey } from '../../../fakes/sampleKeys';
import { sampleText } from '../../../fakes/sampleText';

const claude = sampleKey('anthropic-api-key', 91);
const openai = sampleKey('openai-api-key', 92);
const awsId = `AKIA${sampleText('base32', 16, 93)}`;
const awsSecret = sampleText('base64', 40, 94);
const random = sampleText('base62', 32, 95);

suite('what may become a key', () => {
  for (const [what, lines, expected] of [
    ['a known format', [`A=${claude}`], ['A: Anthropic key']],
    [
      'a name that an issuer reads',
      [`MISTRAL_API_KEY=${random}`],
      ['MISTRAL_API_KEY: Mistral key'],
    ],
    ['a random value under a secret name', [`SESSION_SECRET=${random}`], ['SESSION_SECRET: key']],
    [
      'ordinary settings',
      ['PORT=3000', 'NODE_ENV=production', 'URL=https://example.org/a'],
      ['PORT: setting', 'NODE_ENV: setting', 'URL: setting'],
    ],
    [
      'both values of an AWS key',
      [
        `AWS_SECRET_ACCESS_KEY=${awsSecret}`,
        'AWS_REGION=eu-central-1',
        `AWS_ACCESS_KEY_ID=${awsId}`,
      ],
      ['AWS_ACCESS_KEY_ID+AWS_SECRET_ACCESS_KEY: AWS key', 'AWS_REGION: setting'],
    ],
    [
      'an AWS key under names of its own',
      [`SHOP_AWS_ACCESS_KEY_ID=${awsId}`, `SHOP_AWS_SECRET_ACCESS_KEY=${awsSecret}`],
      ['SHOP_AWS_ACCESS_KEY_ID+SHOP_AWS_SECRET_ACCESS_KEY: AWS key'],
    ],
    [
      'one value under two names',
      [`MY_KEY=${openai}`, `OPENAI_API_KEY=${openai}`],
      ['OPENAI_API_KEY: OpenAI key'],
    ],
    ['a key that was cut off', [`A=${claude.slice(0, 40)}`], ['A: setting (truncated)']],
    ['a name with dots', [`{"my.key-a":"${claude}"}`], ['my_key_a: Anthropic key']],
  ] as const) {
    test(what, () => {
      assert.deepEqual(read(lines.join('\n')).candidates, expected);
    });
  }

  test('placeholders and masked hints are named and left out', () => {
    const text = [
      'API_KEY=your-api-key-here',
      `B_TOKEN=${claude.slice(0, 20)}…${claude.slice(-4)}`,
      'GREETING=Hello...',
    ];
    assert.deepEqual(read(text.join('\n')), {
      candidates: ['GREETING: setting'],
      skipped: [
        { name: 'API_KEY', reason: 'placeholder' },
        { name: 'B_TOKEN', reason: 'masked' },
      ],
    });
  });

  test('a key where a name belongs is shown nowhere', () => {
    const text = JSON.stringify({
      [claude]: 'x',
      a: { b: { c: { d: { [openai]: { e: 1 } } } } },
      A: claude,
    });
    const { candidates, skipped } = toCandidates(readClipboardText(text));
    const names = candidates.flatMap(({ parts }) => parts.map(({ envName }) => envName));
    assert.deepEqual([names, skipped.map(({ name }) => name)], [['', 'A'], ['']]);
  });

  test('the end of a private key is no variable', () => {
    const text = `${sampleText('base62', 64, 7)}\n${sampleText('base62', 22, 8)}==\nA=1\n`;
    assert.deepEqual(read(text).candidates, ['A: setting']);
  });

  test('more names than anybody would read through are refused', () => {
    const lines = Array.from({ length: 1001 }, (_, at) => `A_${at}=${at}`);
    assert.throws(() => read(lines.join('\n')), { name: 'UserError' });
  });

  test('a private key of several lines is a key', () => {
    const body = [1, 2, 3].map(seed => sampleText('base64', 64, seed));
    const pem = [
      '-----BEGIN PRIVATE',
      ' KEY-----\n',
      body.join('\n'),
      '\n-----END PRIVATE',
      ' KEY-----\n',
    ];
    assert.deepEqual(read(JSON.stringify({ type: 'x', private_key: pem.join('') })).candidates, [
      'type: setting',
      'private_key: key',
    ]);
  });

  test('each key is stored under a label of its own', () => {
    const text = `A=${claude}\nB=${sampleKey('anthropic-api-key', 96)}\nC=${random}\n`;
    const { candidates } = toCandidates(readClipboardText(text));
    const drafts = toDrafts(candidates, {
      environment: 'staging',
      labels: ['Anthropic key'],
      toEnvName: (_, { envName }) => envName,
    });
    assert.deepEqual(
      drafts.map(({ label, provider, environment, parts }) => [
        label,
        provider,
        environment,
        parts.map(({ envName }) => envName),
      ]),
      [
        ['Anthropic key (staging)', 'anthropic', 'staging', ['A']],
        ['Anthropic key (B, staging)', 'anthropic', 'staging', ['B']],
        ['C', 'other', 'staging', ['C']],
      ],
    );
  });
});

function read(text: string) {
  const { candidates, skipped } = toCandidates(readClipboardText(text));
  return {
    candidates: candidates.map(({ parts, provider, isKey, doubt }) => {
      const names = parts.map(({ envName }) => envName).join('+');
      const kind = isKey ? `${provider === undefined ? '' : `${provider.name} `}key` : 'setting';
      return `${names}: ${kind}${doubt === undefined ? '' : ` (${doubt})`}`;
    }),
    skipped,
  };
}
