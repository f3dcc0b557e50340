import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const games: Readonly<Record<string, KeyTemplate>> = {
  'riot-games-api-key': { key: `RGAPI-${uuid}`, confidence: high },
  'roblox-session-cookie': {
    key: '_|WARNING:-DO-NOT-SHARE-THIS.--Whoever-has-this-can-log-in-as-you.|_{upperHex:600}',
    confidence: high,
    nearMiss: '_|WARNING:-DO-NOT-SHARE-THIS.--Whoever-has-this-can-log-in-as-you.|_{upperHex:99}',
  },
  'steam-web-api-key': { key: '{upperHex:32}', around: 'STEAM_API_KEY=<key>', confidence: medium },
  'cfx-re-server-key': {
    key: 'cfxk_{base62:20}_{base62:5}',
    confidence: medium,
    nearMiss: 'cfxk_{base62:19}',
  },
  'lichess-access-token': { key: 'lip_{base62:20}', confidence: medium },
  'modrinth-token': { key: 'mrp_{base62:60}', confidence: high },
  'itch-io-api-key': { key: '{base62:40}', around: 'ITCHIO_API_KEY=<key>', confidence: medium },
  'rawg-api-key': { key: '{hex:32}', around: 'RAWG_API_KEY=<key>', confidence: medium },
  'battle-net-client-secret': {
    key: '{base62:32}',
    around: 'BLIZZARD_CLIENT_SECRET=<key>',
    confidence: medium,
  },
};
