import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findLiveCheck } from '../../../../src/lifecycle/check/findLiveCheck';
import { findOwnHost, toOwnHost } from '../../../../src/lifecycle/check/ownHost';
import { findProvider } from '../../../../src/providers/index';
import { Secret } from '../../../../src/secret';
import { sampleKey } from '../../../fakes/sampleKeys';

const hosts = { gitHubHost: 'github.acme.example', gitLabHost: 'gitlab.acme.example:8443' };

function toUrl(provider: string, rule: string): string | undefined {
  const values = [new Secret(sampleKey(rule))];
  const found = findLiveCheck({ provider: findProvider(provider), values });
  return found.kind === 'found'
    ? toOwnHost(found.check, findOwnHost(provider, hosts)).request.url
    : undefined;
}

suite('ownHost', () => {
  test('the request goes to the host of the settings, below the path that it has there', () => {
    assert.deepEqual(
      [
        toUrl('github', 'github-personal-access-token'),
        toUrl('github', 'github-app-installation-token'),
        toUrl('gitlab', 'gitlab-personal-access-token'),
      ],
      [
        'https://github.acme.example/api/v3/user',
        'https://github.acme.example/api/v3/installation/repositories?per_page=1',
        'https://gitlab.acme.example:8443/api/v4/personal_access_tokens/self',
      ],
    );
  });

  test('no other issuer has a host of its own', () => {
    assert.deepEqual(
      ['anthropic', 'npm', 'other', 'githubx'].map(provider => findOwnHost(provider, hosts)),
      ['', '', '', ''],
    );
  });

  test('no setting that a workspace can make leads a request anywhere', () => {
    const { contributes }: { contributes: { configuration: { properties: object } } } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    const leading = Object.entries(contributes.configuration.properties).filter(([name]) =>
      /host|url|origin|registry|server|address|proxy|endpoint/i.test(name),
    );
    assert.deepEqual(
      leading.map(([name, { scope }]) => [name, scope]),
      [
        ['keyward.check.githubHost', 'machine'],
        ['keyward.check.gitlabHost', 'machine'],
      ],
    );
  });
});
