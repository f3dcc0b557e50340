import assert from 'node:assert/strict';
import { findLanguageId } from '../../../../src/env/languages/findLanguageId';

suite('the language of a document', () => {
  test('code that VS Code takes for plain text is known by its file', () => {
    const files = ['src/App.vue', 'lib/a.ex', 'Main.kt', 'a/B.SVELTE', 'C:\\work\\app.toml'];
    assert.deepEqual(
      files.map(file => findLanguageId('plaintext', file)),
      ['vue', 'elixir', 'kotlin', 'svelte', 'toml'],
    );
  });

  test('what VS Code knows stays, and so does text for people', () => {
    const documents = [
      ['javascript', 'a.vue'],
      ['plaintext', 'notes.txt'],
      ['plaintext', ''],
      ['plaintext', '/home/me.toml/notes'],
      ['plaintext', '.profile'],
    ] as const;
    assert.deepEqual(
      documents.map(([languageId, file]) => findLanguageId(languageId, file)),
      ['javascript', 'plaintext', 'plaintext', 'plaintext', 'plaintext'],
    );
  });

  test('a file of a kind that nobody knows is not text for people', () => {
    const files = ['a.xyz', 'a.constructor'];
    assert.deepEqual(
      files.map(file => findLanguageId('plaintext', file)),
      ['unknown', 'unknown'],
    );
  });
});
