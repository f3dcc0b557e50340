import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const clusters: Readonly<Record<string, KeyTemplate>> = {
  'kubernetes-bootstrap-token': {
    key: '{base36:6}.{base36:16}',
    around: 'kubeadm join 10.0.0.1:6443 --token "<key>"',
    confidence: medium,
  },
  'kubernetes-bootstrap-secret': {
    key: '{base36:16}',
    around: 'token-id: {base36:6}\\ntoken-secret: <key>',
    confidence: medium,
  },
  'openshift-token': { key: 'sha256~{base64url:43}', confidence: high },
  'rancher-token': { key: 'token-{base36:5}:{base36:54}', confidence: high },
  'rancher-join-token': {
    key: 'K10{hex:50}::server:{hex:32}',
    confidence: high,
    nearMiss: 'K10{hex:50}::server:{hex:20}',
  },
  'portainer-access-token': { key: 'ptr_{base64:43}=', confidence: high },
  'proxmox-api-token': {
    key: 'PVEAPIToken=root@pam!build={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: medium,
    nearMiss: 'PVEAPIToken=root@pam!build=',
  },
  'consul-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'CONSUL_HTTP_TOKEN=<key>',
    confidence: medium,
  },
  'nomad-token': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'NOMAD_TOKEN=<key>',
    confidence: medium,
  },
  'vmware-api-token': { key: '{base62:64}', around: 'VMC_API_TOKEN=<key>', confidence: medium },
};
