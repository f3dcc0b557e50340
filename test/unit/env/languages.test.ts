import assert from 'node:assert/strict';
import { commentFor, findLanguage } from '../../../src/env/languages';

/** Languages that the quick fix must know, by VS Code's ids. */
const required = [
  ...['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'svelte', 'astro'],
  ...['python', 'go', 'java', 'kotlin', 'csharp', 'ruby', 'php', 'rust', 'swift', 'dart', 'elixir'],
  ...['shellscript', 'powershell', 'dockercompose', 'yaml', 'properties'],
];

suite('env/languages', () => {
  test('every required language can be rewritten and has comments', () => {
    const missing = required.filter(id => !findLanguage(id) || !commentFor(id));
    assert.deepEqual(missing, []);
  });

  test('comments are written as each language writes them', () => {
    const ids = ['typescript', 'python', 'sql', 'html', 'css', 'ini', 'bat', 'json', 'unheard-of'];
    assert.deepEqual(
      ids.map(id => commentFor(id)),
      [
        { open: '//', close: '' },
        { open: '#', close: '' },
        { open: '--', close: '' },
        { open: '<!--', close: '-->' },
        { open: '/*', close: '*/' },
        { open: ';', close: '' },
        { open: 'REM', close: '' },
        undefined,
        undefined,
      ],
    );
  });
});
