import { findProvider } from '../../providers/index';
import { type OwnHosts, toHost } from './findSelfRevocation';

/** The issuer's page, and what to click there. */
export interface RevokePage {
  readonly issuer: string;
  readonly url: string;
  /** One sentence. */
  readonly advice: string;
}

export function findRevokePage(id: string, hint: string, hosts: OwnHosts): RevokePage | undefined {
  const provider = findProvider(id);
  const url = provider?.links.revoke ?? provider?.links.create;
  if (provider === undefined || url === undefined) {
    return undefined;
  }
  const host = { github: hosts.gitHubHost, gitlab: hosts.gitLabHost }[id] ?? '';
  return {
    issuer: provider.name,
    url: toHost(url, host),
    advice: provider.howToRevoke ?? toAdvice(hint),
  };
}

function toAdvice(hint: string): string {
  const end = hint.slice(hint.lastIndexOf('…'));
  return end.length > 1
    ? `Find the key that ends in ${end} in the list and delete it.`
    : 'Find the key in the list and delete it.';
}
