import { refuseUnmixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

const uuid = /[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/;
const servers = 'create and delete servers at your cost';
const withSecret = 'use your account once the secret beside it is known too';

export const cloudHosting: readonly CatalogIssuer[] = [
  {
    id: 'alibaba-cloud',
    name: 'Alibaba Cloud',
    envNames: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    keys: [
      {
        id: 'alibaba-access-key-id',
        name: 'Alibaba Cloud access key id',
        opens: withSecret,
        prefix: 'LTAI',
        body: /[A-Za-z0-9]{12}|[A-Za-z0-9]{16,21}/,
        validate: refuseUnmixed,
      },
      {
        id: 'alibaba-access-key-secret',
        name: 'Alibaba Cloud access key secret',
        opens: servers,
        beside: ['alibaba', 'aliyun', 'ltai'],
        near: /secret|key/i,
        body: /[A-Za-z0-9]{30}/,
      },
      {
        id: 'alibaba-temporary-key-id',
        name: 'Alibaba Cloud temporary key id',
        opens: withSecret,
        prefix: 'STS.',
        body: /[A-Za-z0-9]{16,60}/,
        validate: refuseUnmixed,
      },
      {
        id: 'alibaba-security-token',
        name: 'Alibaba Cloud security token',
        opens: 'use your account until it expires',
        prefix: 'CAIS',
        body: /[A-Za-z0-9+/]{40,1200}={0,2}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'tencent-cloud',
    name: 'Tencent Cloud',
    envNames: ['TENCENTCLOUD_SECRET_ID', 'TENCENTCLOUD_SECRET_KEY'],
    keys: [
      {
        id: 'tencent-secret-id',
        name: 'Tencent Cloud secret id',
        opens: withSecret,
        prefix: 'AKID',
        body: /[A-Za-z0-9]{32}/,
        exact: true,
        validate: refuseUnmixed,
      },
      {
        id: 'tencent-secret-key',
        name: 'Tencent Cloud secret key',
        opens: servers,
        beside: ['tencent', 'qcloud', 'akid'],
        near: /secret[ _-]?key/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'huawei-cloud',
    name: 'Huawei Cloud',
    envNames: ['HW_ACCESS_KEY', 'HW_SECRET_KEY'],
    keys: [
      {
        id: 'huawei-cloud-secret-key',
        name: 'Huawei Cloud secret key',
        opens: servers,
        beside: ['huawei', 'hw_secret', 'hwcloud'],
        near: /secret|(?<![a-z])sk(?![a-z])/i,
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'baidu-cloud',
    name: 'Baidu AI Cloud',
    keys: [
      {
        id: 'baidu-cloud-api-key',
        name: 'Baidu AI Cloud API key',
        opens: 'use its models and services at your cost',
        prefix: 'bce-v3/ALTAK-',
        body: /[A-Za-z0-9]{21}\/[a-f0-9]{40}/,
        exact: true,
      },
      {
        id: 'baidu-cloud-secret-key',
        name: 'Baidu AI Cloud secret key',
        opens: servers,
        beside: ['baidu', 'bce_secret', 'baidubce'],
        near: /secret|(?<![a-z])[as]k(?![a-z])|(?:api|access)[ _-]?key/i,
        body: /[a-f0-9]{32}|[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'yandex-cloud',
    name: 'Yandex Cloud',
    envNames: ['YC_TOKEN'],
    keys: [
      {
        id: 'yandex-api-key',
        name: 'Yandex Cloud API key',
        opens: 'use its services at your cost',
        prefix: 'AQVN',
        body: /[\w-]{35,38}/,
        exact: true,
        validate: refuseUnmixed,
      },
      {
        id: 'yandex-iam-token',
        name: 'Yandex Cloud IAM token',
        opens: 'manage your cloud until it expires',
        prefix: 't1.',
        body: /[\w-]{7,400}={0,2}\.[\w-]{86}={0,2}/,
        exact: true,
      },
      {
        id: 'yandex-oauth-token',
        name: 'Yandex OAuth token',
        opens: 'act as you in what the app may use',
        prefix: ['y0_', 'y1_', 'y2_', 'y3_'],
        body: /[\w-]{50,64}/,
        validate: refuseUnmixed,
      },
      {
        id: 'yandex-static-key',
        name: 'Yandex Cloud static access key',
        opens: 'read and change your storage',
        prefix: 'YC',
        beside: ['yandex', 'aws_secret', 'yc_', 's3_secret'],
        body: /[\w-]{38}/,
        validate: refuseUnmixed,
      },
    ],
  },
  {
    id: 'oracle-cloud',
    name: 'Oracle Cloud',
    envNames: ['OCI_CLI_USER'],
    keys: [
      {
        id: 'oracle-cloud-secret-key',
        name: 'Oracle Cloud customer secret key',
        opens: 'read and change your storage',
        beside: ['oci_', 'oci_secret', 'oracle'],
        near: /secret[ _-]?(?:access[ _-]?)?key/i,
        body: /[A-Za-z0-9+/]{43}=/,
      },
      {
        id: 'oracle-cloud-id',
        name: 'Oracle Cloud id of an account',
        opens: 'tell which account it is, and needs a key to do more',
        kind: 'public',
        prefix: 'ocid1.',
        body: /(?:tenancy|user)\.oc1\.\.[a-z0-9]{60}/,
        exact: true,
      },
    ],
  },
  {
    id: 'scaleway',
    name: 'Scaleway',
    envNames: ['SCW_SECRET_KEY', 'SCW_ACCESS_KEY'],
    keys: [
      {
        id: 'scaleway-access-key',
        name: 'Scaleway access key id',
        opens: withSecret,
        prefix: 'SCW',
        body: /[A-Z0-9]{17}/,
        validate: key => (/\d/.test(key) ? undefined : false),
      },
      {
        id: 'scaleway-secret-key',
        name: 'Scaleway secret key',
        opens: servers,
        beside: ['scaleway', 'scw_', 'scw-', 'scw_secret'],
        near: /secret|token/i,
        body: uuid,
      },
    ],
  },
  {
    id: 'exoscale',
    name: 'Exoscale',
    envNames: ['EXOSCALE_API_KEY', 'EXOSCALE_API_SECRET'],
    keys: [
      {
        id: 'exoscale-api-key',
        name: 'Exoscale API key id',
        opens: withSecret,
        prefix: 'EXO',
        body: /[a-f0-9]{24}/,
        exact: true,
      },
      {
        id: 'exoscale-api-secret',
        name: 'Exoscale API secret',
        opens: servers,
        beside: ['exoscale'],
        body: /[\w-]{40,43}/,
      },
    ],
  },
];
