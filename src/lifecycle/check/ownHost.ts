import type { LiveCheck } from '../../providers/liveCheck';
import { type OwnHosts, toHost } from '../revocation/findSelfRevocation';

/** The host of one's own that the settings name for an issuer; empty where there is none. */
export function findOwnHost(provider: string, hosts: OwnHosts): string {
  switch (provider) {
    case 'github':
      return hosts.gitHubHost;
    case 'gitlab':
      return hosts.gitLabHost;
    default:
      return '';
  }
}

/** The same check at a server of one's own. GitHub's has its API below a path. */
export function toOwnHost(check: LiveCheck, host: string): LiveCheck {
  const { request } = check;
  const path = new URL(request.url).host === 'api.github.com' ? '/api/v3' : '';
  const url = new URL(toHost(request.url, host));
  return {
    ...check,
    request: { ...request, url: `${url.origin}${path}${url.pathname}${url.search}` },
  };
}
