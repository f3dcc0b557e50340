import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an issuer got: of a request to `https://HOST/PATH`. */
export interface GotRequest {
  readonly method: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What it says: a status with JSON, or whatever it does with the connection. */
export type Reply =
  | {
      readonly status: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: GotRequest, response: ServerResponse) => void);

export interface IssuerServer {
  /** For `createSender` and the variable KEYWARD_TEST_ISSUERS. */
  readonly origin: string;
  readonly requests: readonly GotRequest[];
  /**
   * `route` is as in `GET api.example.com/v1/models`, without the query. Several replies are given
   * one after the other, the last again and again.
   */
  answer(route: string, ...replies: readonly [Reply, ...Reply[]]): void;
  close(): Promise<void>;
}

/** Plays all issuers on this machine's own address. */
export async function startIssuerServer(port = 0): Promise<IssuerServer> {
  const replies = new Map<string, Reply[]>();
  const requests: GotRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const queue = replies.get(`${request.method} ${request.host}${request.path.split('?')[0]}`);
    const reply = queue !== undefined && queue.length > 1 ? queue.shift() : queue?.[0];
    if (reply === undefined) {
      response.writeHead(501).end('{"error":"no reply is set for this route"}');
    } else if (typeof reply === 'function') {
      reply(request, response);
    } else {
      const { status, json, text = JSON.stringify(json ?? {}), headers } = reply;
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
    }
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${toPort(server.address())}`,
    requests,
    answer: (route, ...all) => {
      replies.set(route, [...all]);
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<GotRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) {
    chunks.push(Buffer.from(chunk));
  }
  const [, host = '', rest = ''] = /^\/([^/?]+)(.*)$/.exec(incoming.url ?? '') ?? [];
  return {
    method: incoming.method ?? '',
    host,
    path: rest,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function toPort(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') {
    throw new Error('the server has no port');
  }
  return address.port;
}
