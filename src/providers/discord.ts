import { assessMixed } from '../detect/mixedText';
import type { Assignment, Confidence } from '../detect/rule';
import { toFact } from './facts';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toWorks } from './readVerdict';

/** The first part of a token is the bot's number in base64. */
function assessDiscordToken({ value }: Assignment): Confidence | undefined {
  const first = Buffer.from(value.slice(0, value.indexOf('.')), 'base64url').toString('latin1');
  return /^\d{17,20}$/.test(first) ? 'high' : undefined;
}

export const discord: Provider = {
  id: 'discord',
  name: 'Discord bot',
  envNames: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN'],
  links: {
    create: 'https://discord.com/developers/applications',
    revoke: 'https://discord.com/developers/applications',
  },
  howToGet:
    'Click "New Application", name it by its purpose, open "Bot", click "Reset Token", and copy it at once: it is shown only once.',
  howToRevoke:
    'Open your application and its bot, and click "Reset Token": the old token stops working at once.',

  liveChecks: [
    {
      rules: ['discord-bot-token'],
      request: {
        method: 'GET',
        url: 'https://discord.com/api/v10/users/@me',
        // Discord blocks programs that do not name themselves like this, whatever their key.
        headers: {
          Authorization: 'Bot {key}',
          'User-Agent': 'DiscordBot (https://github.com/keyward/keyward, 1)',
        },
      },
      read: readVerdict({
        works: json =>
          readText(json, 'username') === ''
            ? undefined
            : toWorks(toFact('Bot', readText(json, 'username'))),
      }),
    },
  ],
  rules: [
    {
      id: 'discord-bot-token',
      name: 'Discord bot token',
      opens: 'read and send messages as your bot',
      kind: 'secret',
      keywords: { distinctive: ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40})(?![\w-])/g,
      assess: assessDiscordToken,
      confidence: 'high',
      entropyBits: 160,
    },
    {
      id: 'discord-webhook',
      name: 'Discord webhook address',
      opens: 'post messages to your channel',
      kind: 'secret',
      keywords: { distinctive: ['discord.com/api/', 'discordapp.com/api/'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:https?:\/\/)?(?:(?:ptb|canary)\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{17,20}\/[\w-]{60,68})(?![\w-])/g,
      lead: 15,
      secretPart: key => key.slice(key.lastIndexOf('/') + 1),
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'discord-client-secret',
      name: 'Discord client secret',
      opens: 'act as your app at Discord',
      kind: 'secret',
      keywords: { contextual: ['discord'] },
      beside: /secret|token/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>[\w-]{32})(?![\w-])/g,
      assess: assessMixed,
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'discord-client-id',
      name: 'Discord application ID',
      opens: 'name your app, which needs its secret too',
      kind: 'public',
      keywords: { contextual: ['discord'] },
      beside: /client|app|id\b|_id/i,
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>\d{17,20})(?![\w-])/g,
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
