import { toFact, toInstant, toListFact } from './facts';
import type { IssuerAnswer } from './issuerRequest';
import type { KeyVerdict } from './liveCheck';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readRevocationStatus } from './readRevocation';
import { readVerdict, toLimited, toRefused, toUnanswered, toWorks } from './readVerdict';
import type { RevocationVerdict } from './revocation';

/** What stands before it are the numbers of a workspace and an app, which may repeat digits. */
function lastPart(key: string): string {
  return key.slice(Math.max(key.lastIndexOf('-'), key.lastIndexOf('/')) + 1);
}

const refusals: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
];
const limits: readonly string[] = ['missing_scope', 'no_permission', 'access_denied'];

/** The status is always 200. */
function readIdentity(json: unknown, answer: IssuerAnswer): KeyVerdict | undefined {
  if (readMember(json, 'ok') !== true) {
    return readError(readText(json, 'error'), answer);
  }
  const scopes = answer.headers['x-oauth-scopes']?.split(',').map(scope => scope.trim()) ?? [];
  const seconds = readMember(json, 'expires_in');
  return toWorks(
    [
      ...toFact('Workspace', readText(json, 'team')),
      ...toFact('User', readText(json, 'user')),
      ...toListFact('Scopes', scopes),
    ],
    { expires: typeof seconds === 'number' ? toInstant(Date.now() + seconds * 1000) : undefined },
  );
}

function readError(error: string, answer: IssuerAnswer): KeyVerdict | undefined {
  if (refusals.includes(error)) {
    return toRefused(error === 'token_expired' ? 'It has expired.' : undefined);
  }
  if (limits.includes(error)) {
    return toLimited('the right that this check needs');
  }
  return error === 'ratelimited' ? toUnanswered({ status: 429 }) : toUnanswered(answer);
}

export const slack: Provider = {
  id: 'slack',
  name: 'Slack',
  envNames: ['SLACK_BOT_TOKEN', 'SLACK_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'],
  links: { create: 'https://api.slack.com/apps', revoke: 'https://api.slack.com/apps' },
  howToGet:
    'Click "Create New App", name it by its purpose, install it to your workspace, and copy the bot token from "OAuth & Permissions".',
  howToRevoke:
    'Open the app to which the token belongs: its tokens stand under "OAuth & Permissions".',
  selfRevocations: [
    {
      rules: ['slack-token'],
      request: {
        method: 'POST',
        url: 'https://slack.com/api/auth.revoke',
        headers: { Authorization: 'Bearer {key}' },
        body: '',
      },
      note: "A bot's token takes the bot out of its channels.",
      read: readRevocation,
    },
  ],
  liveChecks: [
    {
      rules: ['slack-token', 'slack-app-token'],
      // The other tokens of Slack's make new ones, or need a cookie beside them.
      starts: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxe.xoxb-', 'xoxe.xoxp-', 'xapp-'],
      request: {
        method: 'POST',
        url: 'https://slack.com/api/auth.test',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({ works: readIdentity, refused: [] }),
    },
  ],
  rules: [
    {
      id: 'slack-token',
      name: 'Slack token',
      opens: 'read and write messages in your workspace',
      kind: 'secret',
      keywords: {
        distinctive: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-', 'xoxe'],
      },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>xox(?:[bparsco]|e(?:\.xox[bp])?)-[A-Za-z0-9-]{20,255})(?![\w-])/g,
      shape:
        /^xox(?:b-[0-9]{10,13}-[0-9]{10,13}-[A-Za-z0-9]{24}|[pe](?:-[0-9]{10,13}){3}-[A-Za-z0-9]{28,34})$/,
      prefix: 'xox',
      secretPart: lastPart,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'slack-app-token',
      name: 'Slack app token',
      opens: 'listen to the events of your workspace',
      kind: 'secret',
      keywords: { distinctive: ['xapp-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>xapp-\d-[A-Z0-9]{8,16}-\d{8,16}-[A-Za-z0-9]{40,100})(?![\w-])/g,
      prefix: 'xapp-',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'slack-webhook',
      name: 'Slack webhook address',
      opens: 'post messages to your channel',
      kind: 'secret',
      keywords: { distinctive: ['hooks.slack.com/', 'hooks.slack-gov.com/'] },
      lead: 8,
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,60})(?![\w-])/g,
      prefix: 'https://hooks.slack.com/',
      secretPart: lastPart,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'slack-session-cookie',
      name: 'Slack session cookie',
      opens: 'use Slack as you',
      kind: 'secret',
      keywords: { distinctive: ['xoxd-'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>xoxd-(?:[\w/+%-]|\\\/){100,400}={0,2})(?![\w-])/g,
      prefix: 'xoxd-',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'slack-signing-secret',
      name: 'Slack signing secret',
      opens: 'send your server messages that Slack never sent',
      kind: 'secret',
      keywords: { contextual: ['slack'] },
      beside: /sign|client_?secret|secret|verif/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[0-9a-f]{32})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 128,
    },
  ],
};

/** Slack answers 200 to all, and says in the body what it did. */
function readRevocation(answer: IssuerAnswer): RevocationVerdict {
  if (answer.status !== 200) {
    return readRevocationStatus(answer, { revoked: [] });
  }
  const error = readMember(answer.json, 'error');
  switch (error) {
    case undefined:
      return readMember(answer.json, 'revoked') === true
        ? { result: 'revoked' }
        : { result: 'unanswered' };
    case 'token_revoked':
    case 'token_expired':
    case 'account_inactive':
      return { result: 'gone' };
    case 'invalid_auth':
      return {
        result: 'refused',
        reason: 'Either it is not valid any more, or Slack does not allow it from this network.',
      };
    case 'ratelimited':
    case 'service_unavailable':
    case 'internal_error':
    case 'fatal_error':
      return { result: 'unanswered' };
    default:
      return { result: 'refused' };
  }
}
