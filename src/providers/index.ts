import { airtable } from './airtable';
import { algolia } from './algolia';
import { anthropic } from './anthropic';
import { aws } from './aws';
import { azure } from './azure';
import { catalog } from './catalog/catalog';
import { cerebras } from './cerebras';
import { cloudflare } from './cloudflare';
import { cohere } from './cohere';
import { datadog } from './datadog';
import { deepseek } from './deepseek';
import { digitalocean } from './digitalocean';
import { discord } from './discord';
import { docker } from './docker';
import { elevenlabs } from './elevenlabs';
import { firebase } from './firebase';
import { fireworks } from './fireworks';
import { gemini } from './gemini';
import { github } from './github';
import { gitlab } from './gitlab';
import { googleCloud } from './googleCloud';
import { groq } from './groq';
import { heroku } from './heroku';
import { huggingface } from './huggingface';
import { langsmith } from './langsmith';
import { linear } from './linear';
import { mailchimp } from './mailchimp';
import { mailgun } from './mailgun';
import { mapbox } from './mapbox';
import { mistral } from './mistral';
import { mongodb } from './mongodb';
import { netlify } from './netlify';
import { newrelic } from './newrelic';
import { notion } from './notion';
import { npm } from './npm';
import { nvidia } from './nvidia';
import { openai } from './openai';
import { openrouter } from './openrouter';
import { perplexity } from './perplexity';
import { pinecone } from './pinecone';
import { plaid } from './plaid';
import { postgres } from './postgres';
import { postmark } from './postmark';
import type { Provider } from './provider';
import { pypi } from './pypi';
import { replicate } from './replicate';
import { resend } from './resend';
import { sendgrid } from './sendgrid';
import { sentry } from './sentry';
import { shopify } from './shopify';
import { slack } from './slack';
import { square } from './square';
import { stripe } from './stripe';
import { supabase } from './supabase';
import { telegram } from './telegram';
import { together } from './together';
import { twilio } from './twilio';
import { vercel } from './vercel';
import { xai } from './xai';

/** Issuers whose keys many people have, in the order in which they are offered. */
export const wellKnown: readonly Provider[] = [
  anthropic,
  openai,
  gemini,
  openrouter,
  xai,
  groq,
  mistral,
  cohere,
  deepseek,
  perplexity,
  huggingface,
  replicate,
  elevenlabs,
  together,
  resend,
  sendgrid,
  stripe,
  github,
  gitlab,
  cloudflare,
  vercel,
  supabase,
  slack,
  telegram,
  discord,
  aws,
  npm,
  azure,
  twilio,
  fireworks,
  cerebras,
  nvidia,
  netlify,
  mongodb,
  postgres,
  pypi,
  docker,
  digitalocean,
  heroku,
  linear,
  notion,
  airtable,
  sentry,
  datadog,
  newrelic,
  mailgun,
  mailchimp,
  postmark,
  shopify,
  square,
  plaid,
  algolia,
  mapbox,
  langsmith,
  pinecone,
  firebase,
  googleCloud,
];

/** Every issuer. */
export const providers: readonly Provider[] = [...wellKnown, ...catalog];

export function findProvider(id: string): Provider | undefined {
  return providers.find(provider => provider.id === id);
}
