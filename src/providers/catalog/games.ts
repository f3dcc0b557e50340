import type { CatalogIssuer } from './toProvider';

/** Games, and what players build. */
export const games: readonly CatalogIssuer[] = [
  {
    id: 'riot-games',
    name: 'Riot Games',
    envNames: ['RIOT_API_KEY'],
    keys: [
      {
        id: 'riot-games-api-key',
        name: 'Riot Games API key',
        opens: 'use your quota',
        prefix: 'RGAPI-',
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
        exact: true,
      },
    ],
  },
  {
    id: 'roblox',
    name: 'Roblox',
    envNames: ['ROBLOX_API_KEY', 'ROBLOSECURITY'],
    keys: [
      {
        id: 'roblox-session-cookie',
        name: 'Roblox session cookie',
        opens: 'use Roblox as you',
        prefix: '_|WARNING:-DO-NOT-SHARE-THIS.',
        body: /[A-Za-z0-9 .,:|-]{20,200}\|_[0-9A-Z]{100,1300}/,
        exact: true,
        secretPart: key => key.slice(key.lastIndexOf('_') + 1),
      },
    ],
  },
  {
    id: 'steam',
    name: 'Steam',
    envNames: ['STEAM_API_KEY'],
    keys: [
      {
        id: 'steam-web-api-key',
        name: 'Steam web API key',
        opens: 'use your quota and act as its owner',
        beside: [
          'steam_',
          'steamapi',
          'steam api',
          'steamkey',
          'steam.web',
          'steampowered',
          'steamweb',
        ],
        body: /[0-9A-F]{32}/,
      },
    ],
  },
  {
    id: 'cfx-re',
    name: 'Cfx.re (FiveM)',
    keys: [
      {
        id: 'cfx-re-server-key',
        name: 'Cfx.re server key',
        opens: 'run a server in your name',
        prefix: 'cfxk_',
        body: /[A-Za-z0-9]{20}(?:_[A-Za-z0-9]{4,6})?|[A-Za-z0-9]{24}/,
      },
    ],
  },
  {
    id: 'lichess',
    name: 'Lichess',
    envNames: ['LICHESS_TOKEN'],
    keys: [
      {
        id: 'lichess-access-token',
        name: 'Lichess access token',
        opens: 'play and read as you',
        prefix: ['lip_', 'lio_'],
        body: /[A-Za-z0-9]{20,36}/,
      },
    ],
  },
  {
    id: 'modrinth',
    name: 'Modrinth',
    envNames: ['MODRINTH_TOKEN'],
    keys: [
      {
        id: 'modrinth-token',
        name: 'Modrinth token',
        opens: 'change your projects',
        prefix: ['mrp_', 'mro_', 'mra_'],
        body: /[A-Za-z0-9]{60}/,
        exact: true,
      },
    ],
  },
  {
    id: 'itch-io',
    name: 'itch.io',
    envNames: ['BUTLER_API_KEY'],
    keys: [
      {
        id: 'itch-io-api-key',
        name: 'itch.io API key',
        opens: 'change your projects',
        beside: ['itch_io', 'itchio', 'itch.io', 'butler_api'],
        body: /[A-Za-z0-9]{40}/,
      },
    ],
  },
  {
    id: 'rawg',
    name: 'RAWG',
    envNames: ['RAWG_API_KEY'],
    keys: [
      {
        id: 'rawg-api-key',
        name: 'RAWG API key',
        opens: 'use your quota',
        beside: ['rawg'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'battle-net',
    name: 'Battle.net',
    envNames: ['BLIZZARD_CLIENT_SECRET', 'BNET_CLIENT_SECRET'],
    keys: [
      {
        id: 'battle-net-client-secret',
        name: 'Battle.net client secret',
        opens: 'act as your app at Battle.net',
        beside: ['blizzard', 'bnet_', 'battlenet', 'battle_net', 'battle.net'],
        near: /secret/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
];
