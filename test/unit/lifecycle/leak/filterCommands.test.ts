import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { quoteForShell, toFilterCommand } from '../../../../src/lifecycle/leak/filterCommands';

suite('commands for the history', () => {
  test('env files go as a whole, other files keep all but the key, each is named once', () => {
    assert.deepEqual(
      toFilterCommand(['.env', 'src/app.js', 'api/.env.local', '.env', '.env.example'], 'posix'),
      {
        text: 'git filter-repo --sensitive-data-removal --invert-paths --path .env --path api/.env.local --replace-text ../leaked-key.txt',
        removed: ['.env', 'api/.env.local'],
        edited: ['src/app.js', '.env.example'],
      },
    );
  });

  test('without an env file nothing is removed, and without code nothing is edited', () => {
    assert.deepEqual(
      [['a.js'], ['.env']].map(paths => toFilterCommand(paths, 'posix').text),
      [
        'git filter-repo --sensitive-data-removal --replace-text ../leaked-key.txt',
        'git filter-repo --sensitive-data-removal --invert-paths --path .env',
      ],
    );
  });

  test('a path that looks like an option or like a command is only a path', () => {
    const names = ['-rf/.env', "it's/.env", '$(touch x)/.env', '`id`; rm -rf */.env', 'ü b/.env'];
    assert.deepEqual(
      names.map(name => toFilterCommand([name], 'posix').text.replace(/^.*--invert-paths /, '')),
      [
        '--path=-rf/.env',
        "--path 'it'\\''s/.env'",
        "--path '$(touch x)/.env'",
        "--path '`id`; rm -rf */.env'",
        "--path 'ü b/.env'",
      ],
    );
  });

  test('PowerShell doubles quotes, typographic ones as well', () => {
    const names = ["it's/.env", 'it’s/.env', '$env:X/.env', 'a b/.env', 'plain/.env'];
    assert.deepEqual(
      names.map(name => quoteForShell(name, 'powershell')),
      ["'it''s/.env'", "'it’’s/.env'", "'$env:X/.env'", "'a b/.env'", 'plain/.env'],
    );
  });

  // Windows has no such shell.
  if (process.platform !== 'win32') {
    test('a shell reads every quoted path as it was', () => {
      const path = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
      const odd = fc.string({
        unit: fc.constantFrom("'", '"', '\\', '$', '`', '\n', '\t', '!', ' ', '\u0007', '1', '*'),
        minLength: 1,
        maxLength: 8,
      });
      const paths = fc
        .sample(fc.oneof(path, odd), { numRuns: 300, seed: 4 })
        .filter(name => !name.includes('\0'));
      const quoted = paths.map(name => quoteForShell(name, 'posix')).join(' ');
      const read = execFileSync('bash', ['-c', `printf '%s\\0' ${quoted}`], { encoding: 'utf8' });
      assert.deepEqual(read.split('\0').slice(0, -1), paths);
    });
  }
});
