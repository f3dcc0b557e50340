import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const hex32 = sampleText('hex', 32);
const hex40 = sampleText('hex', 40);
const hex64 = sampleText('hex', 64);
const base64 = sampleText('base64', 86);
const random = sampleText('base62', 32);
const uuid = [8, 4, 4, 4, 12].map(length => sampleText('hex', length)).join('-');

/** What is said with `minimumConfidence: 'low'` about it: nothing. */
const references = [
  'input.autocomplete.password = "current-password";',
  '"login.password": "Passwort",',
  '"login.password": "Contraseña",',
  '"login.password": "パスワード",',
  'const apiKey = process.env.OPENAI_API_KEY_2;',
  'const apiKey = process.env["OPENAI_API_KEY_2"];',
  'const apiKey = import.meta.env.VITE_API_KEY_2',
  'const apiKey = Deno.env.get("OPENAI_API_KEY_2");',
  'const apiKey = `${config.apiKey2}-${region12}`;',
  'api_key = os.environ["OPENAI_API_KEY_2"]',
  'api_key = os.environ.get("OPENAI_API_KEY_2")',
  'api_key = os.getenv("OPENAI_API_KEY_2")',
  'apiKey := os.Getenv("OPENAI_API_KEY_2")',
  'String apiKey = System.getenv("OPENAI_API_KEY_2");',
  'var apiKey = Environment.GetEnvironmentVariable("OPENAI_API_KEY_2");',
  "api_key = ENV['OPENAI_API_KEY_2']",
  "api_key = ENV.fetch('OPENAI_API_KEY_2')",
  "$apiKey = getenv('OPENAI_API_KEY_2');",
  "$apiKey = $_ENV['OPENAI_API_KEY_2'];",
  'let api_key = env::var("OPENAI_API_KEY_2")?;',
  'export API_KEY=$OPENAI_API_KEY_2',
  'export API_KEY="${OPENAI_API_KEY_2}"',
  'export API_KEY=$(vault read -field=key secret/openai2)',
  'set API_KEY=%OPENAI_API_KEY_2%',
  '$apiKey = $env:OPENAI_API_KEY_2',
  'api_key: ${{ secrets.OPENAI_API_KEY_2 }}',
  '  apiKey: ${OPENAI_API_KEY_2:-default1}',
  'api_key: {{ openai.api_key_2 }}',
  'api_key: "{{ .Values.apiKey2 }}"',
  'apiKey: <%= ENV["OPENAI_API_KEY_2"] %>',
  'api_key = var.openai_api_key_2',
  'apiKey: "op://vault12/openai34/credential"',
  'API_KEY="encrypted:BDq1Wo3nT5uV7xY9zA1bC3dE5fG7hI9jK"',
  'url = "postgres://shop:${PASSWORD_1}@db.acme.dev/shop"',
  'url = f"postgres://shop:{password1}@db.acme.dev/shop"',
  'url = "postgres://shop:%s@db.acme.dev/shop"',
  'url = "mysql://shop:$PASSWORD@db.acme.dev/shop"',
];

const placeholders = [
  // Printed in the documentation of Stripe and of Azure's emulator.
  `sk_${'test'}_4eC39HqLyjWDarjtT1zdp7dc`,
  `sk_${'test'}_BQokikJOvBiI2HlWgH4olfQ2`,
  `AccountName=shop;AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq'}/K1SZFPTOtr/KBHBeksoGMGw==;`,
  'const apiKey = "your-api-key-goes-here-123456";',
  'API_KEY=<paste your key 123 here>',
  'API_KEY=xxxxxxxxxxxxxxxxxxxxxxxx1234',
  'API_KEY=replace-me-with-a-real-key-42',
  'apiKey: "sk-...abcd1234"',
  'apiKey: "1234567890abcdefghijklmnop"',
  'apiKey: "aaaaaaaaaaaaaaaaaaaaaaaaaaaa1111"',
  'apiKey: "abcd1234abcd1234abcd1234abcd1234"',
  'apiKey: "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6"',
  'apiKey: "abc123DEF456ghi789JKL012mno345"',
  `apiKey: "test-${random}"`,
  `apiKey: "dummy_${random}"`,
  `AWS_SECRET_ACCESS_KEY=${sampleText('base64', 30)}EXAMPLEKEY`,
  `aws_access_key_id = AKIA${sampleText('base32', 9)}EXAMPLE`,
  `ANTHROPIC_API_KEY=sk-ant-${'api03'}-your-key-here-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`,
  'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'url = "postgres://user:password@host:5432/db"',
  'url = "postgres://postgres:postgres@localhost:5432/db"',
  'url = "mongodb://user:<password>@cluster0.acme.net/db"',
  'url = "redis://:changeme1@cache.acme.dev:6379"',
  'url = "https://user:pass@example.com/path"',
];

const noise = [
  `sha256: "${hex64}"`,
  `"integrity": "sha512-${base64}=="`,
  `"resolved": "https://host.dev/a.tgz#${hex40}"`,
  `uses: actions/checkout@${hex40} # v4`,
  `const commitToken = { commit: "${hex40}" };`,
  `passwordHash = "${hex64}"`,
  `tokenChecksum: '${hex32}'`,
  `fileKeyMd5 = "${hex32}"`,
  `apiKey = "${hex40.slice(1)}"`,
  `{ "key": "ctrl+shift+alt+f12", "command": "editor.action.toggle" }`,
  `{ "key": "cmd+k cmd+0" }`,
  `"token.expired.message2": "Your session has ended. Sign in again."`,
  `"auth.login.title1": "auth.login.title1.long"`,
  `<img key="data:image/png;base64,${base64}" />`,
  `const storageKey = "my-app-settings-v2-2024";`,
  `const cacheKey = "user-profile-cache-v12";`,
  `const publicKey = "${random}";`,
  `"publicKeyToken": "${sampleText('hex', 16)}"`,
  `const keyPath = "/etc/ssl/private/server1-key-2048.pem";`,
  `const tokenUrl = "https://login.acme.dev/oauth2/v2.0/token";`,
  `const apiKeyHeader = "X-Api-Key-Header-Name-V2";`,
  `private static final String SECRET_KEY_NAME = "spring.security.oauth2.client12";`,
  `const tokenType = "urn:ietf:params:oauth:token-type:jwt2";`,
  `<div class="key-value-list-item-2 px-4 py-2 md:w-1/2"></div>`,
  `passwordInput.getElementById("password-input-field-12");`,
  `token = tokenizer.next_token_2(self.buffer64)`,
  `const accessToken = await getAccessTokenFromCache2(user1, key2);`,
  `this.apiKey = options.apiKeyV2 ?? defaults.apiKeyV1;`,
  `if (token === TokenType.Identifier2) {}`,
  `csrf_token = "${random}"`,
  `nextPageToken: "${random}"`,
  `author: "${random}"`,
  `monkey = "${random}"`,
  `task-${sampleText('base62', 20)} risk-free disk-usage-2024`,
  `--primary-key-color: #${sampleText('hex', 6)};`,
  `mistral: "${uuid}"`,
  `cohere commit ${hex40}`,
  `"cohere": { "sha": "${hex40}" }`,
  `see https://github.com/mistralai/client/commit/${hex40}`,
];

suite('lock files', () => {
  test('a hash beside a package that is called after a key is told at low only', () => {
    const text = `  GoogleToken: ${sampleText('hex', 40)}\n`;
    const levels = (path: string): string[] =>
      detector.find(text, { path, minimumConfidence: 'low' }).map(({ confidence }) => confidence);
    assert.deepEqual(
      [levels('ios/Podfile.lock'), levels('ios/settings.yaml')],
      [['low'], ['medium']],
    );
  });
});

suite('what is not flagged', () => {
  for (const [name, texts] of Object.entries({ references, placeholders })) {
    for (const text of texts) {
      test(`${name}: ${text.slice(0, 70)}`, () => {
        assert.deepEqual(detector.find(text, { minimumConfidence: 'low' }), []);
      });
    }
  }

  for (const text of noise) {
    test(`noise: ${text.slice(0, 70)}`, () => {
      assert.deepEqual(detector.find(text), []);
    });
  }
});

suite('strong names beside random values', () => {
  const flagged = [
    `const apiKey = "${random}";`,
    `api_key = '${random}'`,
    `API_KEY: str = "${random}"`,
    `"apiKey": "${random}",`,
    `client_secret: ${random}`,
    `export ACME_API_TOKEN=${random}`,
    `ACME_CLIENT_SECRET=${random} # production`,
    `val accessToken: String = "${random}"`,
    `let secretKey: &str = "${hex64}";`,
    `$config['api_key'] = '${random}';`,
    `:api_key => "${random}",`,
    `apiKey := "${random}"`,
    `<apiKey>${random}</apiKey>`,
    `<add key="ApiKey" value="${random}" />`,
    `process.env.API_KEY || "${random}"`,
    `os.getenv("ACME_API_KEY", "${random}")`,
    `headers: { "X-Api-Key": "${random}" }`,
    `headers.Authorization = "Bearer ${random}"`,
    `curl -H "Authorization: Bearer ${random}" host.dev`,
    `https://host.dev/a?api_key=${random}&b=1`,
    `Endpoint=sb://a.dev/;SharedAccessKey=${random};`,
  ];
  for (const text of flagged) {
    test(`is flagged: ${text.replace(random, 'VALUE').replace(hex64, 'VALUE')}`, () => {
      assert.deepEqual(
        detector
          .find(text)
          .map(({ ruleId, confidence, start, end }) => [
            ruleId,
            confidence,
            [random, hex64].includes(text.slice(start, end)),
          ]),
        [['generic-secret', 'medium', true]],
      );
    });
  }
});
