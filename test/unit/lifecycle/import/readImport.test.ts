import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportedText } from '../../../../src/lifecycle/import/importedText';
import { readImportFile } from '../../../../src/lifecycle/import/readImportFile';
import { readClipboardText } from '../../../../src/lifecycle/import/readImportText';
import { sampleKey } from '../../../fakes/sampleKeys';

const value = sampleKey('anthropic-api-key', 81);

suite('files to import', () => {
  let folder = '';

  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'keyward-import-'));
  });

  teardown(() => rmSync(folder, { recursive: true, force: true }));

  async function read(name: string, content: string | Uint8Array) {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return toPairs(await readImportFile(file));
  }

  for (const [what, name, text, expected] of [
    ['an env file', '.env', 'A=1 # one\nexport B="x\\ny"\n# C=3\nD=\n', ['A=1', 'B=x\ny']],
    ['CR LF and a byte order mark', '.env.local', '\uFEFFA=1\r\nB=2\r\n', ['A=1', 'B=2']],
    ['a name that stands twice', 'a.env', 'A=1\nA=2\n', ['A=2']],
    ['a shell profile', '.zshrc', "alias x='a=b'\nexport A=1\nB=2\n", ['A=1']],
    ['a fish configuration', 'config.fish', 'set -gx A 1\n', ['A=1']],
    [
      'a flat object',
      'a.json',
      '{"A":"1","B":2,"C":true,"D":null,"E":""}',
      ['A=1', 'B=2', 'C=true'],
    ],
    ['a list of keys and values', 'a.json', '[{"key":"A","value":"1","type":"x"}]', ['A=1']],
    [
      'secretKey and secretValue',
      'a.json',
      '[{"id":"9","secretKey":"A","secretValue":"1"}]',
      ['A=1'],
    ],
    ['names with computed values', 'a.json', '{"A":{"computed":"1","note":""}}', ['A=1']],
    [
      'an item with fields',
      'a.json',
      '{"id":"9","fields":[{"id":"x","label":"A","value":"1"}]}',
      ['id=9', 'A=1'],
    ],
    ['objects one step below', 'a.json', '{"dev":{"A":"1"},"prod":{"A":"2"}}', ['A=1', 'A=2']],
    ['a secret of Vault', 'a.json', '{"data":{"data":{"A":"1"},"metadata":{}}}', ['A=1']],
    ['a secret of Azure', 'a.json', '{"id":"https://x","name":"A","value":"1"}', ['A=1']],
    [
      'a secret of AWS',
      'a.json',
      '{"Name":"x","SecretString":"{\\"A\\":\\"1\\"}"}',
      ['Name=x', 'A=1'],
    ],
    ['a text of AWS', 'a.json', '{"SecretString":"A"}', ['SecretString=A']],
    ['servers of MCP', 'mcp.json', '{"mcpServers":{"x":{"env":{"A":"1"}}}}', ['A=1']],
    ['fields of items', 'a.json', '{"items":[{"fields":[{"name":"A","value":"1"}]}]}', ['A=1']],
    ['JSON in a file of any name', 'export.txt', '\uFEFF {"A":"1"}', ['A=1']],
    ['lines in a file of any name', 'export.txt', 'A=1', ['A=1']],
    ['a file that only starts like JSON', 'export.txt', '[section]\nA=1', ['A=1']],
    ['nothing', '.env', '', []],
  ] as const) {
    test(`${what} is read`, async () => {
      assert.deepEqual(await read(name, text), expected);
    });
  }

  test('what lies deeper is named and left out', async () => {
    const file = path.join(folder, 'a.json');
    writeFileSync(file, '{"a":{"b":{"c":{"d":{"e":{"f":1}}}}},"A":"1"}');
    const { skipped } = await readImportFile(file);
    assert.deepEqual(skipped, [{ name: 'e', reason: 'not-text' }]);
  });

  test('a value that another variable fills is named and left out', async () => {
    const file = path.join(folder, '.env');
    writeFileSync(file, 'A=$B\nB=1\nC=x${B:-2}\nD=$1$ab\nE="${B}"\n');
    const { variables, skipped } = await readImportFile(file);
    assert.deepEqual(
      [variables.map(({ name }) => name), skipped],
      [['B', 'D'], ['A', 'C', 'E'].map(name => ({ name, reason: 'computed' }))],
    );
  });

  test("PowerShell's encoding is read", async () => {
    const little = Buffer.from('\uFEFFA=1\r\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    assert.deepEqual([await read('.env', little), await read('.env', big)], [['A=1'], ['A=1']]);
  });

  for (const [what, name, content] of [
    ['no JSON', 'a.json', `{"A":"${value}",}`],
    ['JSON of one text', 'a.json', `"${value}"`],
    ['no UTF-8', '.env', Buffer.from([0x41, 0x3d, 0xe4, 0x0a])],
    ['no text', '.env', Buffer.from([0x41, 0x3d, 0x00, 0x01])],
    ['huge', '.env', 'A=1\n'.repeat(600_000)],
  ] as const) {
    test(`a file that is ${what} is told in a sentence without its text`, async () => {
      await assert.rejects(read(name, content), error => {
        assert.ok(error instanceof Error && error.name === 'UserError');
        return !error.message.includes(value.slice(10, 30)) && error.message.startsWith(name);
      });
    });
  }

  test('a folder, and a file that is gone, are told too', async () => {
    mkdirSync(path.join(folder, 'b.env'));
    await assert.rejects(readImportFile(path.join(folder, 'b.env')), { name: 'UserError' });
    await assert.rejects(readImportFile(path.join(folder, 'c.env')), { name: 'UserError' });
  });
});

suite('a clipboard to import', () => {
  for (const [what, text, expected] of [
    ['one key', ` ${value}\n`, [`=${value}`]],
    ['one key in quotes', `"${value}",`, [`=${value}`]],
    ['a header', `Authorization: Bearer ${value}`, [`=${value}`]],
    ['one line', `ANTHROPIC_API_KEY=${value}`, [`ANTHROPIC_API_KEY=${value}`]],
    ['several lines', `A=${value}\nPORT=3000\n`, [`A=${value}`, 'PORT=3000']],
    ['exports', `export A='${value}'\n`, [`A=${value}`]],
    ['JSON', `{"A":"${value}"}`, [`A=${value}`]],
    ['nothing', '', []],
  ] as const) {
    test(`${what} is read`, () => {
      assert.deepEqual(toPairs(readClipboardText(text)), expected);
    });
  }
});

function toPairs({ variables }: ImportedText): readonly string[] {
  return variables.map(({ name, value: secret }) => `${name}=${secret.reveal()}`);
}
