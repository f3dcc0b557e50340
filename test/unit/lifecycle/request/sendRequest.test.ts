import assert from 'node:assert/strict';
import { createSender, readTestOrigin } from '../../../../src/lifecycle/request/sendRequest';
import type { IssuerRequest } from '../../../../src/providers/issuerRequest';
import { Secret } from '../../../../src/secret';
import { type IssuerServer, startIssuerServer } from '../../../fakes/issuerServer';

const request: IssuerRequest = {
  method: 'GET',
  url: 'https://api.example.com/v1/models',
  headers: { Authorization: 'Bearer {key}' },
};
const values = [new Secret(`acme_${'4f'.repeat(16)}`)];

suite('sendRequest', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  const send = (timeout = 2_000) =>
    createSender({ fetch: globalThis.fetch, testOrigin: server.origin, timeout });

  test('the value takes the place of its mark', async () => {
    server.answer('GET api.example.com/v1/models', { status: 200, json: { data: [] } });
    const sent = await send()(request, values);
    assert.deepEqual(
      [sent.kind === 'answered' && sent.answer.json, server.requests[0]?.headers.authorization],
      [{ data: [] }, `Bearer ${values[0]?.reveal()}`],
    );
  });

  test('quotes in a value do not end the text of a JSON body', async () => {
    server.answer('POST api.example.com/revoke', { status: 202 });
    const odd = `ac"me\\${'4f'.repeat(8)}`;
    const body = { credentials: ['{key}'] };
    await send()({ method: 'POST', url: 'https://api.example.com/revoke', body }, [
      new Secret(odd),
    ]);
    assert.deepEqual(JSON.parse(server.requests[0]?.body ?? ''), { credentials: [odd] });
  });

  test('a redirect is not followed', async () => {
    const location = `${server.origin}/other.example.com/`;
    server.answer('GET api.example.com/v1/models', { status: 302, headers: { location } });
    assert.deepEqual(
      [await send()(request, values), server.requests.length],
      [{ kind: 'unanswered', reason: 'redirected' }, 1],
    );
  });

  test('who answers too late, too much, or hangs up has not answered', async () => {
    const ask = async (reply: Parameters<IssuerServer['answer']>[1], timeout?: number) => {
      server.answer('GET api.example.com/v1/models', reply);
      const sent = await send(timeout)(request, values);
      return sent.kind === 'unanswered' ? sent.reason : sent.kind;
    };
    assert.deepEqual(
      [
        await ask(() => undefined, 50),
        await ask({ status: 200, text: 'x'.repeat(2_000_000) }),
        await ask((_, response) => response.destroy()),
        await ask((_, response) => {
          response.writeHead(200, { 'content-length': '100' });
          response.write('{');
          setTimeout(() => response.destroy(), 20);
        }),
      ],
      ['timeout', 'too-large', 'offline', 'offline'],
    );
  });

  test('who cancels gets an answer at once', async () => {
    server.answer('GET api.example.com/v1/models', () => controller.abort());
    const controller = new AbortController();
    const sent = await send()(request, values, { signal: controller.signal });
    assert.deepEqual(sent, { kind: 'unanswered', reason: 'cancelled' });
  });

  test('a value with a line break is not sent', async () => {
    const sent = await send()(request, [new Secret('acme_1\nX-Other: 1')]);
    assert.deepEqual([sent, server.requests], [{ kind: 'unanswered', reason: 'unsendable' }, []]);
  });

  test('only an address of this machine takes the place of the issuers', () => {
    const read = (origin: string) => readTestOrigin({ KEYWARD_TEST_ISSUERS: origin });
    assert.deepEqual(
      [
        'http://127.0.0.1:4000',
        'http://127.0.0.1.example.com:4000',
        'https://api.example.com',
        'http://localhost:4000',
        'http://127.0.0.1:4000/@example.com',
      ].map(read),
      ['http://127.0.0.1:4000', undefined, undefined, undefined, undefined],
    );
  });
});
