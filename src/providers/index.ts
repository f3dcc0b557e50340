import { anthropic } from './anthropic';
import { aws } from './aws';
import { github } from './github';
import { openai } from './openai';
import { postgres } from './postgres';
import type { Provider } from './provider';
import { resend } from './resend';
import { stripe } from './stripe';

/** Every issuer, in the order in which they are offered. */
export const providers: readonly Provider[] = [
  anthropic,
  openai,
  github,
  stripe,
  aws,
  resend,
  postgres,
];

export function findProvider(id: string): Provider | undefined {
  return providers.find(provider => provider.id === id);
}
