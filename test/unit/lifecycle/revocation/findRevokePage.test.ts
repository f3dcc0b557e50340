import assert from 'node:assert/strict';
import { findRevokePage } from '../../../../src/lifecycle/revocation/findRevokePage';
import { wellKnown } from '../../../../src/providers/index';

const none = { gitHubHost: '', gitLabHost: '' };

suite('findRevokePage', () => {
  test('the advice names the end of the hint, unless the issuer has advice of its own', () => {
    const hints = ['sk_live_51…Qx7a', 'abc…'];
    assert.deepEqual(
      hints.map(hint => findRevokePage('mistral', hint, none)?.advice),
      [
        'Find the key that ends in …Qx7a in the list and delete it.',
        'Find the key in the list and delete it.',
      ],
    );
  });

  test('the page of a server of one’s own stands on its host', () => {
    const hosts = { gitHubHost: 'github.example.com', gitLabHost: 'git.example.com' };
    assert.deepEqual(
      ['github', 'gitlab', 'openai'].map(id => findRevokePage(id, '…', hosts)?.url),
      [
        'https://github.example.com/settings/tokens',
        'https://git.example.com/-/user_settings/personal_access_tokens',
        'https://platform.openai.com/api-keys',
      ],
    );
  });

  test('an issuer that nobody knows has no page', () => {
    assert.equal(findRevokePage('other', '…', none), undefined);
  });

  test('what an issuer says of revoking is one sentence', () => {
    const odd = wellKnown.filter(
      ({ howToRevoke }) => howToRevoke !== undefined && !/^[A-Z].+\.$/.test(howToRevoke),
    );
    assert.deepEqual(odd, []);
  });
});
