import type { CatalogIssuer } from './toProvider';

/** Chats that are at home in Asia. */
export const asianChat: readonly CatalogIssuer[] = [
  {
    id: 'line',
    name: 'LINE',
    envNames: ['LINE_CHANNEL_ACCESS_TOKEN', 'LINE_CHANNEL_SECRET'],
    keys: [
      {
        id: 'line-channel-access-token',
        name: 'LINE channel access token',
        opens: 'send messages as your bot',
        beside: [
          'channel_access_token',
          'channelaccesstoken',
          'channel access token',
          'line_access',
          'linebot',
          'line_bot',
          'line_token',
        ],
        body: /[A-Za-z0-9+/]{170,171}={1,2}/,
      },
      {
        id: 'line-channel-secret',
        name: 'LINE channel secret',
        opens: 'send your bot messages that nobody wrote',
        beside: [
          'channel_secret',
          'channelsecret',
          'channel secret',
          'line_secret',
          'linebot',
          'line_bot',
        ],
        near: /secret/i,
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'viber',
    name: 'Viber',
    keys: [
      {
        id: 'viber-bot-token',
        name: 'Viber bot token',
        opens: 'send messages as your bot',
        beside: ['viber', 'auth_token', 'authtoken'],
        body: /[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}/,
      },
    ],
  },
  {
    id: 'lark',
    name: 'Lark (Feishu)',
    envNames: ['LARK_APP_SECRET', 'FEISHU_APP_SECRET'],
    keys: [
      {
        id: 'lark-app-secret',
        name: 'Lark app secret',
        opens: 'read and send messages as your app',
        beside: ['lark', 'feishu', 'app_secret', 'appsecret'],
        near: /(?:lark|feishu).{0,40}secret|secret.{0,40}(?:lark|feishu)/i,
        body: /[A-Za-z0-9]{32}/,
      },
      {
        id: 'lark-webhook',
        name: 'Lark webhook address',
        opens: 'post messages to your group',
        prefix: [
          'open.feishu.cn/open-apis/bot/v2/hook/',
          'open.larksuite.com/open-apis/bot/v2/hook/',
        ],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
      {
        id: 'lark-app-id',
        name: 'Lark app ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'cli_',
        beside: ['lark', 'feishu', 'app_id', 'appid'],
        near: /(?:)/,
        body: /[A-Za-z0-9]{16}/,
      },
    ],
  },
  {
    id: 'dingtalk',
    name: 'DingTalk',
    keys: [
      {
        id: 'dingtalk-webhook',
        name: 'DingTalk webhook address',
        opens: 'post messages to your group',
        prefix: 'oapi.dingtalk.com/robot/send?access_token=',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
      {
        id: 'dingtalk-signing-secret',
        name: 'DingTalk signing secret',
        opens: 'post messages to your group',
        prefix: 'SEC',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'wecom',
    name: 'WeCom',
    keys: [
      {
        id: 'wecom-webhook',
        name: 'WeCom webhook address',
        opens: 'post messages to your group',
        prefix: 'qyapi.weixin.qq.com/cgi-bin/webhook/send?key=',
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'wechat',
    name: 'WeChat',
    keys: [
      {
        id: 'wechat-app-secret',
        name: 'WeChat app secret',
        opens: 'read and send messages as your app',
        beside: ['wechat', 'weixin', 'wx_app', 'wxapp', 'app_secret', 'appsecret'],
        near: /(?:wechat|weixin|wx).{0,40}secret/i,
        body: /[0-9a-f]{32}/,
      },
      {
        id: 'wechat-app-id',
        name: 'WeChat app ID',
        opens: 'name your app, which needs its secret too',
        kind: 'public',
        prefix: 'wx',
        beside: ['wechat', 'weixin', 'wx_app', 'wxapp', 'appid', 'app_id'],
        near: /(?:)/,
        body: /[0-9a-f]{16}/,
      },
    ],
  },
];
