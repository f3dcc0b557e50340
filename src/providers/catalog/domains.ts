import type { CatalogIssuer } from './toProvider';

const names = 'change where your domains lead';

/** Who sells names on the internet and says where they lead. */
export const domains: readonly CatalogIssuer[] = [
  {
    id: 'godaddy',
    name: 'GoDaddy',
    keys: [
      {
        id: 'godaddy-api-key',
        name: 'GoDaddy API key',
        opens: names,
        beside: ['godaddy'],
        near: /key/i,
        body: /[A-Za-z0-9]{12,14}_[A-Za-z0-9]{20,24}/,
      },
      {
        id: 'godaddy-api-secret',
        name: 'GoDaddy API secret',
        opens: names,
        beside: ['godaddy'],
        near: /secret/i,
        body: /[A-Za-z0-9]{22}/,
      },
    ],
  },
  {
    id: 'namecheap',
    name: 'Namecheap',
    keys: [
      {
        id: 'namecheap-api-key',
        name: 'Namecheap API key',
        opens: names,
        beside: ['namecheap'],
        body: /[a-f0-9]{32}/,
      },
    ],
  },
  {
    id: 'gandi',
    name: 'Gandi',
    keys: [
      {
        id: 'gandi-api-key',
        name: 'Gandi API key',
        opens: names,
        beside: ['gandi'],
        body: /[A-Za-z0-9]{24}|[a-f0-9]{40}/,
      },
    ],
  },
  {
    id: 'dnsimple',
    name: 'DNSimple',
    envNames: ['DNSIMPLE_TOKEN'],
    keys: [
      {
        id: 'dnsimple-token',
        name: 'DNSimple token',
        opens: names,
        beside: ['dnsimple'],
        body: /[A-Za-z0-9]{32}/,
      },
      {
        id: 'dnsimple-prefixed-token',
        name: 'DNSimple access token',
        opens: names,
        prefix: ['dnsimple_a_', 'dnsimple_u_'],
        body: /[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'ns1',
    name: 'NS1',
    keys: [
      {
        id: 'ns1-api-key',
        name: 'NS1 API key',
        opens: names,
        beside: ['ns1_', 'ns1-', 'ns1_api', 'nsone'],
        near: /(?:ns1|nsone)[\w .-]{0,10}key/i,
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'porkbun',
    name: 'Porkbun',
    keys: [
      {
        id: 'porkbun-secret-key',
        name: 'Porkbun secret key',
        opens: names,
        prefix: 'sk1_',
        body: /[a-f0-9]{64}/,
        exact: true,
      },
      {
        id: 'porkbun-api-key',
        name: 'Porkbun API key',
        opens: 'change where your domains lead once the secret beside it is known too',
        prefix: 'pk1_',
        body: /[a-f0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'desec',
    name: 'deSEC',
    keys: [
      {
        id: 'desec-token',
        name: 'deSEC token',
        opens: names,
        beside: ['desec'],
        near: /desec[\w .-]{0,10}(?:token|key)/i,
        body: /[\w-]{28}/,
      },
    ],
  },
  {
    id: 'duckdns',
    name: 'Duck DNS',
    keys: [
      {
        id: 'duckdns-token',
        name: 'Duck DNS token',
        opens: names,
        beside: ['duckdns'],
        near: /token/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'name-com',
    name: 'Name.com',
    keys: [
      {
        id: 'name-com-token',
        name: 'Name.com API token',
        opens: names,
        beside: ['namecom', 'name_com', 'name.com'],
        body: /[a-f0-9]{40}/,
      },
    ],
  },
];
