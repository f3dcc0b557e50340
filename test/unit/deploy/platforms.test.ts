import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Answers } from '../../../src/deploy/platform';
import { platforms } from '../../../src/deploy/platforms';
import { sendKey } from '../../../src/deploy/sendKey';
import { Secret } from '../../../src/secret';
import { sampleKey } from '../../fakes/sampleKeys';
import type { RecordedCall, StandIns } from '../../fakes/standIns';
import { useStandIns } from '../../fakes/useStandIns';

interface Row {
  readonly platform: string;
  readonly answers: Answers;
  readonly name: string;
  /** A word for each of the arguments of the call that gets the value. */
  readonly expected: string;
  /** What a probe answers. */
  readonly isThere?: boolean;
  readonly input?: (value: string) => string;
}

const name = 'ANTHROPIC_API_KEY';
const value = sampleKey('anthropic-api-key', 71);

const rows: readonly Row[] = [
  {
    platform: 'github',
    name,
    answers: { level: 'repository', repository: 'acme/shop' },
    expected: `secret set ${name} --repo acme/shop`,
  },
  {
    platform: 'github',
    name,
    answers: { level: 'environment', repository: 'acme/shop', environment: 'production' },
    expected: `secret set ${name} --repo acme/shop --env production`,
  },
  {
    platform: 'github',
    name,
    answers: { level: 'organization', organization: 'acme' },
    expected: `secret set ${name} --org acme --visibility private`,
  },
  {
    platform: 'vercel',
    name,
    answers: { environment: 'production' },
    expected: `env add ${name} production --force`,
  },
  {
    platform: 'vercel',
    name,
    answers: { environment: 'preview' },
    expected: `env add ${name} preview --force --non-interactive`,
  },
  {
    platform: 'cloudflare',
    name,
    answers: { worker: '', environment: '' },
    expected: `secret put ${name}`,
  },
  {
    platform: 'cloudflare',
    name,
    answers: { worker: 'shop', environment: 'staging' },
    expected: `secret put ${name} --name shop --env staging`,
  },
  {
    platform: 'railway',
    name,
    answers: { service: 'web', environment: 'production', deploys: 'later' },
    expected: `variable set ${name} --stdin --service web --environment production --skip-deploys`,
  },
  {
    platform: 'fly',
    name,
    answers: { app: 'shop', deploys: 'now' },
    expected: 'secrets import --app shop',
    input: text => `${name}=${text}\n`,
  },
  {
    platform: 'aws-secrets',
    name: 'shop/claude',
    answers: { region: 'eu-central-1' },
    isThere: true,
    expected:
      'secretsmanager put-secret-value --secret-id shop/claude --secret-string file:///dev/stdin --region eu-central-1',
  },
  {
    platform: 'aws-secrets',
    name: 'shop/claude',
    answers: { region: '' },
    isThere: false,
    expected: 'secretsmanager create-secret --name shop/claude --secret-string file:///dev/stdin',
  },
  {
    platform: 'aws-parameters',
    name: '/shop/claude',
    answers: { region: '' },
    expected:
      'ssm put-parameter --name /shop/claude --type SecureString --overwrite --value file:///dev/stdin',
  },
  {
    platform: 'google-secrets',
    name,
    answers: { project: 'shop-314159' },
    isThere: true,
    expected: `secrets versions add ${name} --data-file=- --project=shop-314159 --quiet`,
  },
  {
    platform: 'google-secrets',
    name,
    answers: { project: 'shop-314159' },
    isThere: false,
    expected: `secrets create ${name} --replication-policy=automatic --data-file=- --project=shop-314159 --quiet`,
  },
  {
    platform: 'azure-key-vault',
    name: 'ANTHROPIC-API-KEY',
    answers: { vault: 'shop-vault' },
    expected:
      'keyvault secret set --vault-name shop-vault --name ANTHROPIC-API-KEY --output none --value=@-',
  },
  {
    platform: 'vault',
    name,
    answers: { mount: 'secret', path: 'shop/production' },
    isThere: true,
    expected: `kv patch -mount=secret shop/production ${name}=-`,
  },
  {
    platform: 'vault',
    name,
    answers: { mount: 'secret', path: 'shop/production' },
    isThere: false,
    expected: `kv put -cas=0 -mount=secret shop/production ${name}=-`,
  },
  {
    platform: 'onepassword',
    name,
    answers: { vault: 'Shop' },
    expected: 'item create - --vault Shop --format=json',
    input: text =>
      JSON.stringify({
        title: `Claude (${name})`,
        category: 'API_CREDENTIAL',
        fields: [{ id: 'credential', type: 'CONCEALED', label: name, value: text }],
      }),
  },
  {
    platform: 'doppler',
    name,
    answers: { project: 'shop', config: 'prd' },
    expected: `secrets set ${name} --project shop --config prd --no-interactive --silent`,
  },
];

suite('platforms', () => {
  const tools = useStandIns();

  test('every platform has a row', () => {
    assert.deepEqual(
      platforms.map(({ id }) => id),
      [...new Set(rows.map(({ platform }) => platform))],
    );
  });

  for (const row of rows) {
    test(`${row.expected.split(' ').slice(0, 3).join(' ')} (${Object.values(row.answers).join(' ')}) gets the value on standard input and nowhere else`, async () => {
      const standIns = tools();
      const { report, calls } = await send(row, standIns);
      const [delivery, ...others] = calls.filter(({ input }) => input !== '');
      assert.deepEqual(
        {
          report,
          arguments: delivery?.arguments.join(' '),
          input: delivery?.input,
          folder: delivery?.folder,
          isPipe: delivery?.isPipe,
          others,
        },
        {
          report: { sent: [row.name] },
          arguments: row.expected,
          input: row.input?.(value) ?? value,
          folder: standIns.folder,
          isPipe: true,
          others: [],
        },
      );
      assert.deepEqual(findLeaks(calls, standIns), []);
    });
  }

  for (const row of rows) {
    test(`${row.expected.split(' ').slice(0, 3).join(' ')} (${Object.values(row.answers).join(' ')}) gets a value of several lines as it is`, async () => {
      const lines = ['-----BEGIN X-----', 'a "c" $HOME `id` \\n %PATH% ; & |', 'ä€', '---'];
      const long = lines.join('\n');
      const { calls } = await send(row, tools(), long);
      const expected =
        row.platform === 'fly' ? `${name}="""${long}"""\n` : (row.input?.(long) ?? long);
      assert.deepEqual(
        calls.flatMap(({ input }) => (input === '' ? [] : [input])),
        [expected],
      );
    });
  }
});

async function send(row: Row, standIns: StandIns, text = value) {
  const platform = platforms.find(({ id }) => id === row.platform);
  assert.ok(platform !== undefined);
  const probe = platform.probe?.toArguments({ name: row.name, label: '', answers: row.answers });
  const program = standIns.add(
    platform.programs[0],
    probe === undefined || row.isThere === true ? [] : [{ starts: probe.slice(0, 3), code: 1 }],
  );
  const report = await sendKey({
    platform,
    program,
    folder: standIns.folder,
    answers: row.answers,
    parts: [{ name: row.name, label: 'Claude', value: new Secret(text) }],
  });
  return { report, calls: standIns.calls };
}

/** Where the value, or a piece of it, can be seen by others. */
function findLeaks(calls: readonly RecordedCall[], standIns: StandIns): readonly string[] {
  const secret = value.slice(20, 60);
  const files = readdirSync(standIns.root, { recursive: true, encoding: 'utf8' })
    .filter(file => !file.startsWith('records'))
    .map(file => path.join(standIns.root, file))
    .filter(file => statSync(file).isFile() && readFileSync(file).includes(secret));
  const seen = calls.flatMap(({ arguments: words, environment }) =>
    [...words, ...Object.entries(environment).flat()].filter(text => text.includes(secret)),
  );
  return [...files, ...seen];
}
