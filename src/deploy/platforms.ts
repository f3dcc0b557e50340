import { awsParameters } from './awsParameters';
import { awsSecrets } from './awsSecrets';
import { azureKeyVault } from './azureKeyVault';
import { cloudflare } from './cloudflare';
import { doppler } from './doppler';
import { fly } from './fly';
import { github } from './github';
import { googleSecrets } from './googleSecrets';
import { onePassword } from './onePassword';
import type { Platform } from './platform';
import { railway } from './railway';
import { vault } from './vault';
import { vercel } from './vercel';

export const platforms: readonly Platform[] = [
  github,
  vercel,
  cloudflare,
  railway,
  fly,
  awsSecrets,
  awsParameters,
  googleSecrets,
  azureKeyVault,
  vault,
  onePassword,
  doppler,
];

/** A platform whose command line takes a value only where others can read it. */
export interface ClosedPlatform {
  readonly id: string;
  readonly name: string;
  /** One sentence or two. */
  readonly reason: string;
  /** Where the value is entered by hand. */
  readonly page: string;
}

export const closedPlatforms: readonly ClosedPlatform[] = [
  {
    // `.argument('[value]')` in src/commands/env/env.ts of netlify/cli.
    id: 'netlify',
    name: 'Netlify',
    reason:
      'The netlify command takes a value only as an argument, which other programs on this machine can read. Enter the key on its page: Project configuration, Environment variables.',
    page: 'https://app.netlify.com',
  },
  {
    // KEY=VALUE arguments in src/commands/config/set.ts of heroku/cli.
    id: 'heroku',
    name: 'Heroku',
    reason:
      'The heroku command takes a value only as an argument, which other programs on this machine can read. Enter the key on its page: Settings, Config Vars.',
    page: 'https://dashboard.heroku.com/apps',
  },
];
