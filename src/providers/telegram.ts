import { toFact } from './facts';
import type { Provider } from './provider';
import { readMember, readText } from './readMember';
import { readVerdict, toRefused, toWorks } from './readVerdict';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram bot',
  envNames: ['TELEGRAM_BOT_TOKEN', 'BOT_TOKEN'],
  links: { create: 'https://t.me/BotFather', revoke: 'https://t.me/BotFather' },
  howToGet:
    'Open BotFather in Telegram, send "/newbot", name the bot by its purpose, and copy the token from the answer.',
  howToRevoke: 'Send /revoke to BotFather and choose the bot: the old token stops working at once.',

  liveChecks: [
    {
      request: { method: 'GET', url: 'https://api.telegram.org/bot{key}/getMe' },
      read: readVerdict({
        works: json =>
          readMember(json, 'ok') === true
            ? toWorks(toFact('Bot', readText(json, 'result', 'username')))
            : undefined,
        refused: [],
        otherwise: (json, { status }) =>
          readMember(json, 'ok') === false && (status === 401 || status === 404)
            ? toRefused()
            : undefined,
      }),
    },
  ],
  rules: [
    {
      id: 'telegram-bot-token',
      name: 'Telegram bot token',
      opens: 'read and send messages as your bot',
      kind: 'secret',
      keywords: { distinctive: [':A'] },
      lead: 10,
      pattern: /(?:(?<![\w-])|(?<=\\[nrt]|\/bot))(?<key>\d{8,10}:A[\w-]{34})(?![\w-])/g,
      shape: /^\d{8,10}:AA[\w-]{33}$/,
      confidence: 'medium',
      entropyBits: 190,
    },
  ],
};
