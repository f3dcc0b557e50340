import { findProvider } from '../../providers/index';
import type { IssuerRequest } from '../../providers/issuerRequest';
import type { Provider } from '../../providers/provider';
import { recogniseKey } from '../../providers/recognise';
import type { SelfRevocation } from '../../providers/revocation';
import type { Secret } from '../../secret';

/** Hosts of self-hosted issuers, or empty. */
export interface OwnHosts {
  readonly gitHubHost: string;
  readonly gitLabHost: string;
}

/** A request by which a key revokes itself, and where it goes. */
export interface OwnRevocation {
  readonly issuer: string;
  readonly host: string;
  readonly request: IssuerRequest;
  readonly value: Secret;
  readonly note?: string;
  readonly read: SelfRevocation['read'];
}

export interface RevocationValues {
  /** Issuer's id, or `other`. */
  readonly provider: string;
  readonly values: readonly Secret[] | undefined;
}

export function findSelfRevocation(
  { provider: id, values }: RevocationValues,
  hosts: OwnHosts,
): OwnRevocation | undefined {
  const provider = findProvider(id);
  const [value, ...others] = values ?? [];
  if (provider === undefined || value === undefined || others.length > 0) {
    return undefined;
  }
  const rules = findRules(provider, value);
  const found = provider.selfRevocations?.find(
    candidate =>
      rules.length > 0 &&
      (candidate.rules === undefined || candidate.rules.some(rule => rules.includes(rule))),
  );
  const url = found && toOwnUrl(found.request.url, provider, hosts);
  if (found === undefined || url === undefined) {
    return undefined;
  }
  const { note, read, request } = found;
  return {
    issuer: provider.name,
    host: new URL(url).host,
    request: { ...request, url },
    value,
    ...(note !== undefined && { note }),
    read,
  };
}

/** Ids of the issuer's rules that a value fits. */
export function findRules(provider: Provider, value: Secret): readonly string[] {
  const recognition = recogniseKey(value.reveal());
  return recognition.kind === 'recognised'
    ? recognition.matches.filter(match => match.provider === provider).map(({ rule }) => rule.id)
    : [];
}

/** GitHub's own server takes no key without authorization, so that there is no way there. */
function toOwnUrl(url: string, { id }: Provider, hosts: OwnHosts): string | undefined {
  if (id === 'github' && hosts.gitHubHost !== '') {
    return undefined;
  }
  return id === 'gitlab' ? toHost(url, hosts.gitLabHost) : url;
}

/** The same page or request at an issuer's server of one's own. */
export function toHost(url: string, host: string): string {
  if (host === '') {
    return url;
  }
  const target = new URL(url);
  target.host = host;
  return target.toString();
}
