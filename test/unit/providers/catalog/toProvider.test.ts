import assert from 'node:assert/strict';
import { createDetector } from '../../../../src/detect/detector';
import { toProvider } from '../../../../src/providers/catalog/toProvider';
import { fillTemplate } from '../../../fakes/sampleKeys';

const provider = toProvider({
  id: 'acmecloud',
  name: 'Acme',
  keys: [
    {
      id: 'acme-key',
      name: 'Acme key',
      opens: 'use Acme',
      prefix: 'acme_',
      body: /[A-Za-z0-9]{30}/,
      exact: true,
    },
    {
      id: 'acme-bare-key',
      name: 'Acme key without a prefix',
      opens: 'use Acme',
      beside: ['acmecloud', 'acm_'],
      body: /[A-Za-z0-9]{32}/,
    },
    {
      id: 'acme-number',
      name: 'Acme number',
      opens: 'name an account',
      kind: 'public',
      beside: ['acmecloud'],
      near: /account/i,
      body: /\d{12}/,
    },
  ],
});
const detector = createDetector([provider]);
const prefixed = fillTemplate('acme_{base62:30}');
const bare = fillTemplate('{base62:32}', 2);

function found(text: string): string[] {
  return detector
    .find(text, { minimumConfidence: 'low' })
    .filter(finding => finding.provider === 'acmecloud')
    .map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);
}

suite('toProvider', () => {
  test('a prefix with an exact length is high, and a longer name is another thing', () => {
    assert.deepEqual(
      [`"${prefixed}"`, `_${prefixed}_`, `${prefixed}_more`, `${prefixed}x`, `x${prefixed}`].map(
        found,
      ),
      [['acme-key high'], ['acme-key high'], [], [], []],
    );
  });

  test('a key without a prefix needs its issuer and a word such as key, or the name set to it', () => {
    const texts = [
      `ACMECLOUD_API_KEY=${bare}`,
      `acmecloud:\n  token: ${bare}`,
      `acmecloud = "${bare}"`,
      `new AcmeCloud('${bare}')`,
      `acmKey: '${bare}'`,
      `acm-token: ${bare}`,
    ];
    assert.deepEqual(
      texts.map(found),
      texts.map(() => ['acme-bare-key medium']),
    );
  });

  test('a part of a path, of base64 or of a longer name is no key without a prefix', () => {
    const texts = [
      `acmecloud key: https://acme.example/${bare}`,
      `acmecloud key: a+${bare}`,
      `acmecloud key: x.${bare}`,
      `acmecloud key: some-${bare}`,
      `acmecloud sha1: "${bare}"`,
      `cloud key: ${bare}`,
    ];
    assert.deepEqual(
      texts.map(found),
      texts.map(() => []),
    );
  });

  test('a name as long as a key is none', () => {
    const name = 'getAccountForTheCurrentAcmeUser2';
    assert.deepEqual([name.length, found(`acmecloud key: "${name}"`)], [32, []]);
  });

  test('an identifier is public and judged without a mixture of letters and digits', () => {
    assert.deepEqual(found('acmecloud account "493817265048"'), ['acme-number low']);
  });

  test('random bits follow from the body', () => {
    assert.deepEqual(
      provider.rules.map(({ entropyBits }) => entropyBits),
      [120, 128, 36],
    );
  });
});
