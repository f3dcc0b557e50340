import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';

export const workspaces: Readonly<Record<string, KeyTemplate>> = {
  'codesandbox-api-key': { key: 'csb_v1_{base64url:43}', confidence: high },
  'daytona-api-key': { key: 'dtn_{hex:64}', confidence: high },
  'gitpod-access-token': {
    key: 'gitpod_pat_{base62:60}',
    confidence: medium,
    nearMiss: 'gitpod_pat_{base62:39}',
  },
  'coder-session-token': {
    key: '{base62:10}-{base62:22}',
    around: 'CODER_SESSION_TOKEN=<key>',
    confidence: medium,
  },
  'wakatime-api-key': {
    key: 'waka_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    confidence: medium,
    nearMiss: 'waka_{base36:35}',
  },
  'wakatime-legacy-key': {
    key: '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    around: 'WAKATIME_API_KEY=<key>',
    confidence: medium,
  },
  'jetbrains-permanent-token': {
    key: 'perm:{base62:12}=.{base62:10}==.{base62:30}',
    confidence: high,
    nearMiss: 'perm:{base62:12}=.{base62:10}==.{base62:29}',
  },
};
