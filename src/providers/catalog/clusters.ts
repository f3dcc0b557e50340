import type { CatalogIssuer } from './toProvider';

const cluster = 'run programs on your cluster';

/** What opens clusters of machines. */
export const clusters: readonly CatalogIssuer[] = [
  {
    id: 'kubernetes',
    name: 'Kubernetes',
    keys: [
      {
        id: 'kubernetes-bootstrap-token',
        name: 'Kubernetes bootstrap token',
        opens: 'join your cluster with a machine of theirs',
        beside: ['bootstrap', 'kubeadm', 'token'],
        near: /bootstrap|kubeadm|--token\s|(?<![a-z])token["']?\s{0,2}[:=]/i,
        body: /[a-z0-9]{6}\.[a-z0-9]{16}/,
        assess: ({ value }) =>
          /^[a-z]+\.[a-z]+$/.test(value) || !/\d/.test(value.slice(0, 6)) ? undefined : 'medium',
      },
      {
        id: 'kubernetes-bootstrap-secret',
        name: 'Kubernetes bootstrap secret',
        opens: 'join your cluster with a machine of theirs',
        beside: ['token-secret'],
        near: /token-secret/i,
        body: /[a-z0-9]{16}/,
        assess: () => 'medium',
      },
    ],
  },
  {
    id: 'openshift',
    name: 'Red Hat OpenShift',
    keys: [
      {
        id: 'openshift-token',
        name: 'OpenShift token',
        opens: cluster,
        prefix: 'sha256~',
        body: /[\w-]{43}/,
        exact: true,
      },
    ],
  },
  {
    id: 'rancher',
    name: 'Rancher',
    envNames: ['RANCHER_TOKEN'],
    keys: [
      {
        id: 'rancher-token',
        name: 'Rancher token',
        opens: cluster,
        prefix: 'token-',
        body: /[a-z0-9]{5}:[a-z0-9]{54}/,
        exact: true,
      },
      {
        id: 'rancher-join-token',
        name: 'K3s join token',
        opens: 'join your cluster with a machine of theirs',
        prefix: 'K10',
        body: /[a-f0-9]{50,64}::(?:server|node):[a-f0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'portainer',
    name: 'Portainer',
    keys: [
      {
        id: 'portainer-access-token',
        name: 'Portainer access token',
        opens: cluster,
        prefix: 'ptr_',
        body: /[A-Za-z0-9+/]{43}=/,
        exact: true,
      },
    ],
  },
  {
    id: 'proxmox',
    name: 'Proxmox',
    keys: [
      {
        id: 'proxmox-api-token',
        name: 'Proxmox API token',
        opens: 'run and stop your machines',
        prefix: 'PVEAPIToken=',
        body: /[\w.-]{1,40}@[a-z]{2,8}![\w.-]{1,40}=[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'consul',
    name: 'HashiCorp Consul',
    keys: [
      {
        id: 'consul-token',
        name: 'Consul token',
        opens: cluster,
        beside: ['consul'],
        near: /token/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'nomad',
    name: 'HashiCorp Nomad',
    keys: [
      {
        id: 'nomad-token',
        name: 'Nomad token',
        opens: cluster,
        beside: ['nomad'],
        near: /token/i,
        body: /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/,
      },
    ],
  },
  {
    id: 'vmware',
    name: 'VMware',
    keys: [
      {
        id: 'vmware-api-token',
        name: 'VMware Cloud API token',
        opens: 'run and stop your machines',
        beside: ['vmware', 'vmc_', 'csp_api', 'vcd_'],
        near: /token|key/i,
        body: /[A-Za-z0-9]{64}/,
      },
    ],
  },
];
