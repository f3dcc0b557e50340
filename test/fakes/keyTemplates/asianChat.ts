import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const low = 'low';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const asianChat: Readonly<Record<string, KeyTemplate>> = {
  'line-channel-access-token': {
    key: '{base64:170}=',
    around: 'LINE_CHANNEL_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base62:119}=',
  },
  'line-channel-secret': {
    key: '{hex:32}',
    around: 'LINE_CHANNEL_SECRET=<key>',
    confidence: medium,
  },
  'viber-bot-token': {
    key: '{hex:16}-{hex:16}-{hex:16}',
    around: 'VIBER_AUTH_TOKEN=<key>',
    confidence: medium,
  },
  'lark-app-secret': { key: '{base62:32}', around: 'LARK_APP_SECRET=<key>', confidence: medium },
  'lark-webhook': { key: `open.feishu.cn/open-apis/bot/v2/hook/${uuid}`, confidence: high },
  'lark-app-id': { key: 'cli_{base62:16}', around: 'LARK_APP_ID=<key>', confidence: low },
  'dingtalk-webhook': {
    key: 'oapi.dingtalk.com/robot/send?access_token={hex:64}',
    confidence: high,
  },
  'dingtalk-signing-secret': { key: 'SEC{hex:64}', confidence: high },
  'wecom-webhook': {
    key: `qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${uuid}`,
    confidence: high,
  },
  'wechat-app-secret': { key: '{hex:32}', around: 'WECHAT_APP_SECRET=<key>', confidence: medium },
  'wechat-app-id': { key: 'wx{hex:16}', around: 'WECHAT_APP_ID=<key>', confidence: low },
};
