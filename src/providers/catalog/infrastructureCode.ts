import { refuseSingleCase } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const infrastructureCode: readonly CatalogIssuer[] = [
  {
    id: 'pulumi',
    name: 'Pulumi',
    envNames: ['PULUMI_ACCESS_TOKEN'],
    keys: [
      {
        id: 'pulumi-access-token',
        name: 'Pulumi access token',
        opens: 'read and change your stacks and what they hold',
        prefix: 'pul-',
        body: /[0-9a-f]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'terraform',
    name: 'HCP Terraform',
    envNames: ['TFE_TOKEN'],
    keys: [],
    rules: [
      {
        id: 'terraform-cloud-token',
        name: 'HCP Terraform token',
        opens: 'read and change your workspaces and their state',
        kind: 'secret',
        keywords: { distinctive: ['.atlasv1.'] },
        lead: 14,
        pattern:
          /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70})(?![\w-])/g,
        confidence: 'high',
        entropyBits: 128,
      },
    ],
  },
  {
    id: 'scalr',
    name: 'Scalr',
    envNames: ['SCALR_TOKEN'],
    keys: [
      {
        id: 'scalr-access-token',
        name: 'Scalr access token',
        opens: 'read and change your workspaces and their state',
        prefix: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt',
        body: /[\w-]{20,40}\.[\w-]{43}/,
        exact: true,
      },
    ],
  },
  {
    id: 'prefect',
    name: 'Prefect',
    envNames: ['PREFECT_API_KEY'],
    keys: [
      {
        id: 'prefect-user-key',
        name: 'Prefect API key',
        opens: 'start and read your flows',
        prefix: 'pnu_',
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
      {
        id: 'prefect-service-key',
        name: 'Prefect service account key',
        opens: 'start and read your flows',
        prefix: 'pnb_',
        body: /[A-Za-z0-9]{36}/,
        exact: true,
      },
    ],
  },
  {
    id: 'infracost',
    name: 'Infracost',
    envNames: ['INFRACOST_API_KEY'],
    keys: [
      {
        id: 'infracost-api-key',
        name: 'Infracost API key',
        opens: 'read what your projects cost',
        prefix: 'ico-',
        body: /[A-Za-z0-9]{32,46}/,
        shape: /^ico-[A-Za-z0-9]{32}$/,
        validate: refuseSingleCase,
      },
    ],
  },
];
