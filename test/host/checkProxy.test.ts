import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import * as vscode from 'vscode';
import { createSender } from '../../src/lifecycle/request/sendRequest';
import { Secret } from '../../src/secret';
import { sampleText } from '../fakes/sampleText';

suite('a request to an issuer', () => {
  const { Global } = vscode.ConfigurationTarget;
  const asked: string[] = [];
  let proxy: Server;
  setup(async () => {
    proxy = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    });
    proxy.on('connect', ({ url }, socket) => {
      asked.push(`CONNECT ${url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
  });
  teardown(async () => {
    await vscode.workspace.getConfiguration('http').update('proxy', undefined, Global);
    await new Promise(resolve => proxy.close(resolve));
  });

  test("goes through the proxy of VS Code's settings, which sees the host and nothing else", async () => {
    const address = proxy.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await vscode.workspace
      .getConfiguration('http')
      .update('proxy', `http://127.0.0.1:${port}`, Global);
    const { fetch } = globalThis;
    const send = createSender({ fetch, timeout: 5_000 });
    const sent = await send(
      {
        method: 'GET',
        url: 'https://issuer.invalid/v1/{key}',
        headers: { Authorization: 'Bearer {key}' },
      },
      [new Secret(sampleText('base62', 32, 5))],
    );
    assert.deepEqual(
      [sent, asked],
      [{ kind: 'unanswered', reason: 'offline' }, ['CONNECT issuer.invalid:443']],
    );
  });
});
