import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleKey } from '../../fakes/sampleKeys';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const claude = sampleKey('anthropic-api-key');
const stripe = sampleKey('stripe-secret-key');
const resend = sampleKey('resend-api-key');

function found(text: string): string[] {
  return detector.find(text).map(({ ruleId, start, end }) => `${ruleId} ${text.slice(start, end)}`);
}

suite('detector', () => {
  test('a finding says everything but the value', () => {
    const text = `const client = new Anthropic({ apiKey: '${claude}' });`;
    const [finding, ...others] = detector.find(text, { path: 'src/a.ts' });
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...finding, fingerprint: finding?.fingerprint.length },
      {
        ruleId: 'anthropic-api-key',
        name: 'Anthropic API key',
        provider: 'anthropic',
        confidence: 'high',
        severity: 'error',
        message:
          'Anthropic API key in plain text. Whoever has it can use Claude at your cost. Keep it in an ignored .env file instead.',
        start: 40,
        end: 148,
        preview: `sk-ant-api03-${claude.slice(13, 16)}…${claude.slice(-4)}`,
        fingerprint: 32,
        remedies: ['move-to-env', 'store-and-reference', 'ignore-here', 'ignore-value', 'revoke'],
      },
    );
  });

  test('offsets are exact behind a byte-order mark, CR LF and characters of two units', () => {
    const text = `\uFEFF# 🗝️ 鍵\r\nfirst = 1\r\nkey = "${stripe}" # 🗝️\r\n`;
    assert.deepEqual(found(text), [`stripe-secret-key ${stripe}`]);
  });

  test('a secret key is one of AWS only beside its name or an access key id of AWS', () => {
    const value = sampleText('base64', 40, 6);
    const id = sampleKey('aws-access-key-id');
    const texts = [
      `SECRET_KEY = "${value}"`,
      `stripeSecretKey: "${value}"`,
      `secretAccessKey: "${value}"`,
      `aws_secret_key = "${value}"`,
      `access_key = "${id}"\n  secret_key = "${value}"\n`,
    ];
    assert.deepEqual(
      texts.map(text => found(text).at(-1)),
      [
        `generic-secret ${value}`,
        `generic-secret ${value}`,
        `aws-secret-access-key ${value}`,
        `aws-secret-access-key ${value}`,
        `aws-secret-access-key ${value}`,
      ],
    );
  });

  test('keys are found in comments, JSON, YAML, Markdown, XML, notebooks and addresses', () => {
    const texts = [
      `// ${claude}`,
      `<!-- ${claude} -->`,
      `{"a": {"b": ["${claude}"]}}`,
      `env:\n  - name: X\n    value: ${claude}\n`,
      `Use \`${claude}\` here.`,
      `The key is **${claude}**.`,
      `[link](https://host.dev/${claude})`,
      `<add key="Anthropic" value="${claude}"/>`,
      JSON.stringify({ cells: [{ source: ['import x\n', `${claude}\n`] }] }),
      `curl -H "x-api-key: ${claude}" https://api.anthropic.com`,
      `https://host.dev/?key=${claude}&a=1`,
    ];
    assert.deepEqual(
      texts.map(text => found(text)),
      texts.map(() => [`anthropic-api-key ${claude}`]),
    );
  });

  test('several keys come in the order of the text, one for each place', () => {
    const text = `a = "${resend}"\nSTRIPE_API_KEY="${stripe}"\nb = "${claude}"`;
    assert.deepEqual(found(text), [
      `resend-api-key ${resend}`,
      `stripe-secret-key ${stripe}`,
      `anthropic-api-key ${claude}`,
    ]);
  });

  test('a range yields what the whole text yields there', () => {
    const lines = Array.from({ length: 400 }, (_, at) =>
      at % 7 === 0
        ? `const apiKey${at} = "${sampleText('base36', 32, at)}"; // ${sampleKey('resend-api-key', at)}`
        : `function line${at}(token, key) { return key.path + "${'-'.repeat(at % 50)}"; }`,
    );
    lines.splice(200, 0, pem());
    const text = lines.join('\n');
    const all = detector.find(text, { path: 'a.ts' });
    assert.equal(all.length, 117);
    for (let from = 0; from < text.length; from += 977) {
      const to = from + 300;
      assert.deepEqual(
        detector.find(text, { path: 'a.ts', from, to }),
        all.filter(({ start, end }) => end >= from && start <= to),
      );
    }
  });

  test('a word of placeholders in the public start of a key means nothing', () => {
    const keys = [
      `rk_test_${sampleText('base62', 24)}`,
      `sk-service-${sampleText('base62', 48)}`,
      sampleKey('plaid-access-token').replace('production', 'sandbox'),
    ];
    assert.deepEqual(
      keys.map(key => detector.find(key).map(({ preview }) => preview)),
      keys.map(key => [key.replace(/^(.*[_-](?:test|service|sandbox)[_-].{3}).*(.{4})$/, '$1…$2')]),
    );
  });

  test('a private key is one finding, however it is wrapped', () => {
    const key = pem();
    const indented = key.replaceAll('\n', '\n      ');
    const escaped = key.replaceAll('\n', '\\n');
    assert.deepEqual(
      [
        found(`x\n${key}\ny`),
        found(`key: |\n      ${indented}\n`),
        found(`"pem": "${escaped}\\n"`),
      ],
      [[`private-key ${key}`], [`private-key ${indented}`], [`private-key ${escaped}`]],
    );
  });

  test('a key that goes on as a template is left alone', () => {
    const start = sampleText('base62', 24);
    assert.deepEqual(
      [`\`sk_live_${start}\${rest}\``, `"sk_live_${start}{{ rest }}"`, `"sk_live_${start}..."`].map(
        text => found(text),
      ),
      [[], [], []],
    );
  });

  test('a detector that works with the tables of another finds the same', () => {
    const first = createDetector(providers);
    const second = createDetector(providers, first.tables);
    const text = ['anthropic-api-key', 'github-oauth-token', 'aws-access-key-id']
      .map(id => `x = '${sampleKey(id)}'`)
      .join('\n');
    const found = first.find(text);
    assert.equal(found.length, 3);
    assert.deepEqual([second.find(text), first.find(text)], [found, found]);
  });
});

function pem(): string {
  const lines = Array.from({ length: 26 }, (_, at) => sampleText('base64', 64, at + 1));
  return [
    '-----BEGIN',
    ' PRIVATE KEY-----\n',
    lines.join('\n'),
    '\n-----END',
    ' PRIVATE KEY-----',
  ].join('');
}
