import assert from 'node:assert/strict';
import { findProvider, providers } from '../../../src/providers/index';

suite('providers', () => {
  test('ids are unique, and each issuer is found by its own', () => {
    assert.deepEqual(
      providers.filter(provider => findProvider(provider.id) !== provider),
      [],
    );
    assert.equal(findProvider('nobody'), undefined);
  });

  test('variable names are valid and start with the one that libraries read', () => {
    assert.deepEqual(
      {
        invalid: providers.flatMap(({ envNames }) =>
          envNames.filter(name => !/^[A-Z][A-Z0-9_]*$/.test(name)),
        ),
        public: providers.flatMap(({ envNames }) =>
          envNames.filter(name => /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC)_/.test(name)),
        ),
        first: ['anthropic', 'openai', 'gemini', 'cohere', 'huggingface', 'resend', 'npm'].map(
          id => findProvider(id)?.envNames[0],
        ),
      },
      {
        invalid: [],
        public: [],
        first: [
          'ANTHROPIC_API_KEY',
          'OPENAI_API_KEY',
          'GEMINI_API_KEY',
          'CO_API_KEY',
          'HF_TOKEN',
          'RESEND_API_KEY',
          'NPM_TOKEN',
        ],
      },
    );
  });

  test('a key of two parts fills two variables that its issuer names', () => {
    assert.deepEqual(
      providers
        .filter(({ parts }) => parts !== undefined)
        .map(({ id, parts }) => [id, parts?.map(part => part.envName)]),
      [['aws', ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']]],
    );
  });

  test('links are https pages at the issuer, without a key or a query', () => {
    const links = providers.flatMap(({ links }) => Object.values(links));
    assert.ok(links.length > 60);
    assert.deepEqual(
      links.filter(link => !/^https:\/\/[a-z0-9.-]+(?:\/[\w/#-]*)?$/i.test(link)),
      [],
    );
  });

  test('whoever has no key is told in one sentence what to do on the page', () => {
    const guided = providers.filter(({ howToGet }) => howToGet !== undefined);
    assert.equal(guided.length, 27);
    assert.deepEqual(
      guided
        .filter(
          ({ howToGet = '' }) => !/^[A-Z].{30,190}\.$/.test(howToGet) || /\. [A-Z]/.test(howToGet),
        )
        .map(({ id }) => id),
      [],
    );
  });
});
