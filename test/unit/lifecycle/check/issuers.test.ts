import assert from 'node:assert/strict';
import { findLiveCheck } from '../../../../src/lifecycle/check/findLiveCheck';
import { sendCheck } from '../../../../src/lifecycle/check/sendCheck';
import type { CheckOutcome } from '../../../../src/lifecycle/check/toKeyCheck';
import { createSender } from '../../../../src/lifecycle/request/sendRequest';
import { findProvider } from '../../../../src/providers/index';
import {
  type GotRequest,
  type IssuerServer,
  type Reply,
  startIssuerServer,
} from '../../../fakes/issuerServer';
import type { IssuerRow } from './issuerRow';
import { mediaIssuers } from './mediaIssuers';
import { modelIssuers } from './modelIssuers';
import { platformIssuers } from './platformIssuers';

const rows = [...modelIssuers, ...mediaIssuers, ...platformIssuers];
const page = '<html>Sign in to the network of this hotel</html>';
/** What says nothing about a key, whoever the issuer is. */
const faults: Readonly<Record<string, (server: IssuerServer) => Reply>> = {
  'too many requests': () => ({ status: 429, json: { error: { code: 'invalid_api_key' } } }),
  'a fault of its own': () => ({ status: 500, json: { error: 'Unauthorized' } }),
  'a gateway in between': () => ({ status: 503, text: page }),
  'another page': () => ({ status: 200, text: page }),
  'a refusal that is no JSON': () => ({ status: 401, text: page }),
  'JSON of nothing': () => ({ status: 200, text: 'null' }),
  'JSON of something else': () => ({ status: 200, json: { status: 'fine' } }),
  'a status of no meaning': () => ({ status: 418, json: { error: 'teapot' } }),
  'a redirect to another host': ({ origin }) => ({
    status: 307,
    headers: { location: `${origin}/elsewhere.example.com/` },
  }),
  'a huge body': () => ({ status: 200, text: `{"data":["${'x'.repeat(1_100_000)}"]}` }),
  'no end': () => (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"data":[]');
  },
  'half an answer': () => (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"data":[]', () => response.destroy());
  },
  'nothing but the end': () => (_, response) => {
    response.destroy();
  },
};

suite('what issuers answer', () => {
  let server: IssuerServer;
  setup(async () => {
    server = await startIssuerServer();
  });
  teardown(() => server.close());

  const ask = async (
    row: IssuerRow,
    reply: Reply,
    timeout = 5_000,
  ): Promise<CheckOutcome | undefined> => {
    const provider = findProvider(row.provider);
    const found = findLiveCheck({ provider, values: row.values });
    assert.equal(found.kind, 'found');
    if (found.kind !== 'found') {
      return undefined;
    }
    server.answer(toRoute(row), reply);
    const send = createSender({ fetch: globalThis.fetch, testOrigin: server.origin, timeout });
    const { check, values } = found;
    return sendCheck({ issuer: provider?.name ?? '', host: '', check, values }, send);
  };

  for (const row of rows) {
    const what = `${row.provider}, ${row.request}`;

    test(`${what}: each answer has its sentence`, async () => {
      const got: unknown[] = [];
      for (const { status, json, headers } of row.answers) {
        const outcome = await ask(row, { status, json, ...(headers && { headers }) });
        const { at: _, ...check } = outcome?.check ?? { at: '' };
        got.push({ ...check, expires: outcome?.expires });
      }
      assert.deepEqual(
        got,
        row.answers.map(({ result, note, expires }) => ({ result, note, expires })),
      );
    });

    test(`${what}: one request, with the key only where it belongs`, async () => {
      const [{ status, json }] = row.answers;
      await ask(row, { status, json });
      assert.deepEqual(
        server.requests.map(request => readSent(request, row)),
        [
          {
            request: row.request,
            header: row.header?.[1],
            body: row.body ?? '',
            agent: row.provider === 'discord' ? 'DiscordBot' : 'keyward',
            times: 1,
            secrets: 0,
          },
        ],
      );
    });

    test(`${what}: what is no answer never makes a key invalid`, async () => {
      const got: Record<string, unknown> = {};
      for (const [name, toReply] of Object.entries(faults)) {
        const slow = name === 'no end' ? 60 : undefined;
        const outcome = await ask(row, toReply(server), slow);
        got[name] = outcome?.check.result;
      }
      const hosts = new Set(server.requests.map(({ host }) => host));
      assert.deepEqual(
        [got, [...hosts]],
        [
          Object.fromEntries(Object.keys(faults).map(name => [name, 'unanswered'])),
          [/ ([^/]+)/.exec(row.request)?.[1]],
        ],
      );
    });
  }

  test('every check of every issuer stands in the table', () => {
    const asked = (request: string): string => toPlain(request).replaceAll('<key>', '');
    const known = new Set(rows.map(row => `${row.provider} ${asked(row.request)}`));
    const all = rows.flatMap(({ provider }) =>
      (findProvider(provider)?.liveChecks ?? []).map(({ request }) => {
        const { host, pathname } = new URL(request.url.replace('{key}', ''));
        return `${provider} ${request.method} ${host}${pathname}`;
      }),
    );
    assert.deepEqual([...new Set(all)].sort(), [...known].sort());
  });
});

function toPlain(request: string): string {
  return request.split('?')[0] ?? '';
}

function toRoute({ request, values }: IssuerRow): string {
  return toPlain(request).replace('<key>', values[0]?.reveal() ?? '');
}

/** What was sent, with the key taken out, and how often it stood in all of it. */
function readSent(got: GotRequest, { values, header }: IssuerRow): unknown {
  const [key = '', secret] = values.map(value => value.reveal());
  const all = `${got.path} ${JSON.stringify(got.headers)} ${got.body}`;
  const text = header === undefined ? undefined : got.headers[header[0]];
  return {
    request: `${got.method} ${got.host}${got.path}`.replace(key, '<key>'),
    header: typeof text === 'string' ? text.replace(key, '<key>') : undefined,
    body: got.body,
    agent: got.headers['user-agent']?.split(' ')[0],
    times: all.split(key).length - 1,
    secrets: secret === undefined ? 0 : all.split(secret).length - 1,
  };
}
