import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);

function encode(content: unknown): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

function token(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  return `${encode(header)}.${encode(claims)}.${sampleText('base64url', 43)}`;
}

function found(value: string): string[] {
  return detector
    .find(`const accessKey = "${value}";`)
    .map(
      ({ ruleId, confidence, end, start }) =>
        `${ruleId} ${confidence} ${end - start === value.length}`,
    );
}

suite('keys with content', () => {
  test('web tokens are told apart by what they say', () => {
    assert.deepEqual(
      {
        service: found(token({ iss: 'supabase', role: 'service_role', ref: 'kqzvwxjr' })),
        anon: found(token({ iss: 'supabase', role: 'anon', ref: 'kqzvwxjr' })),
        user: found(token({ sub: 'u-8217', scope: 'write' })),
        sample: found(token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 })),
      },
      {
        service: ['supabase-service-role-key high true'],
        anon: [],
        user: ['json-web-token medium true'],
        sample: [],
      },
    );
  });

  test('three parts that are no JSON are no web token', () => {
    const part = (seed: number): string => `eyJ${sampleText('base62', 40, seed)}`;
    assert.deepEqual(detector.find(`x = "${part(1)}.${part(2)}.${sampleText('base62', 43)}"`), []);
  });

  test('the logins of a container registry are read in base64, and their absence too', () => {
    const logins = (entry: object): string =>
      Buffer.from(JSON.stringify({ auths: { 'ghcr.acme.dev': entry } })).toString('base64');
    assert.deepEqual(
      [
        logins({ username: 'ann', password: sampleText('base62', 20) }),
        logins({ email: 'ann@acme.dev', comment: 'the cluster has the rest of it' }),
      ].map(value =>
        detector
          .find(`  .dockerconfigjson: ${value}\n`)
          .map(({ ruleId, confidence }) => [ruleId, confidence]),
      ),
      [[['docker-config-base64', 'medium']], []],
    );
  });

  test('a Discord token starts with the number of its bot', () => {
    const rest = `.${sampleText('base62', 6)}.${sampleText('base64url', 38)}`;
    const first = (text: string): string => Buffer.from(text).toString('base64url');
    assert.deepEqual(
      [first('104872619385729140') + rest, first('1048726193857a9140') + rest].map(value =>
        detector
          .find(`client.login("${value}")`)
          .map(({ ruleId, confidence }) => [ruleId, confidence]),
      ),
      [[['discord-bot-token', 'high']], []],
    );
  });
});
