import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import * as vscode from 'vscode';
import { settings } from '../../src/contributions';
import { readSettings } from '../../src/host/settings';
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

  test('cannot be led to a host by a workspace', async () => {
    const { Workspace } = vscode.ConfigurationTarget;
    const stored = vscode.workspace.getConfiguration('keyward');
    for (const name of [settings.gitHubHost, settings.gitLabHost]) {
      await assert.rejects(
        async () => stored.update(name, 'evil.example', Workspace),
        /Workspace Settings/,
      );
    }
    const { gitHubHost, gitLabHost } = readSettings();
    assert.deepEqual([gitHubHost, gitLabHost], ['', '']);
  });
});
