import assert from 'node:assert/strict';
import { toIssuerChoices } from '../../../../src/commands/keys/issuerChoices';
import { findProvider, providers, wellKnown } from '../../../../src/providers/index';

suite('the list of issuers', () => {
  const choices = toIssuerChoices([]);

  test('well-known issuers stand first, then Other, then all others by name', () => {
    const at = choices.findIndex(({ value }) => value === null);
    const more = choices.slice(at + 1).map(({ label }) => label);
    assert.deepEqual(
      {
        first: choices.slice(0, at).map(({ value }) => value),
        headings: choices.flatMap(({ heading }, index) => (heading === undefined ? [] : [index])),
        sorted: [...more].sort((one, other) => one.localeCompare(other, 'en')),
        count: choices.length,
      },
      { first: wellKnown, headings: [at + 1], sorted: more, count: providers.length + 1 },
    );
  });

  test('Other stays, whatever is typed', () => {
    assert.deepEqual(
      choices.filter(({ isAlwaysShown }) => isAlwaysShown).map(({ label }) => label),
      ['Other'],
    );
  });

  test('no two issuers have one name', () => {
    const names = providers.map(({ name }) => name.toLowerCase());
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  });

  test('issuers that share a format are the only ones, and Other', () => {
    const candidates = ['deepseek', 'openai'].flatMap(id => findProvider(id) ?? []);
    assert.deepEqual(
      toIssuerChoices(candidates).map(({ label }) => label),
      ['DeepSeek', 'OpenAI', 'Other'],
    );
  });
});
