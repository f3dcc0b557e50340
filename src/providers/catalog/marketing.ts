import type { CatalogIssuer } from './toProvider';

/** Newsletters and campaigns. */
export const marketing: readonly CatalogIssuer[] = [
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    envNames: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_KEY'],
    keys: [
      {
        id: 'klaviyo-private-key',
        name: 'Klaviyo private API key',
        opens: 'read and change your contacts and send them mail',
        prefix: 'pk_',
        body: /[A-Za-z0-9]{34}|[A-Za-z0-9]{6}_[0-9a-f]{34}/,
      },
    ],
  },
  {
    id: 'kit',
    name: 'Kit (ConvertKit)',
    envNames: ['KIT_API_KEY', 'CONVERTKIT_API_SECRET'],
    keys: [
      {
        id: 'kit-api-key',
        name: 'Kit API key',
        opens: 'read and change your contacts and send them mail',
        prefix: 'kit_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
      {
        id: 'kit-legacy-secret',
        name: 'ConvertKit API secret',
        opens: 'read and change your contacts and send them mail',
        beside: ['convertkit', 'convert_kit'],
        body: /[\w-]{43}/,
      },
    ],
  },
  {
    id: 'customer-io',
    name: 'Customer.io',
    envNames: ['CUSTOMERIO_API_KEY', 'CUSTOMER_IO_API_KEY'],
    keys: [
      {
        id: 'customer-io-api-key',
        name: 'Customer.io API key',
        opens: 'read and change your contacts and send them mail',
        beside: ['customerio', 'customer_io', 'customer.io', 'cio_'],
        body: /[0-9a-f]{32}|[0-9a-f]{20}/,
      },
    ],
  },
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    envNames: ['ACTIVECAMPAIGN_API_KEY'],
    keys: [
      {
        id: 'activecampaign-api-key',
        name: 'ActiveCampaign API key',
        opens: 'read and change your contacts and send them mail',
        beside: ['activecampaign', 'active_campaign'],
        body: /[0-9a-f]{72}/,
      },
    ],
  },
  {
    id: 'loops',
    name: 'Loops',
    envNames: ['LOOPS_API_KEY'],
    keys: [
      {
        id: 'loops-api-key',
        name: 'Loops API key',
        opens: 'read and change your contacts and send them mail',
        beside: ['loops_api', 'loopsapi', 'loops.so', 'loopsclient', 'loops_key'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'buttondown',
    name: 'Buttondown',
    envNames: ['BUTTONDOWN_API_KEY'],
    keys: [
      {
        id: 'buttondown-api-key',
        name: 'Buttondown API key',
        opens: 'read your subscribers and send them mail',
        beside: ['buttondown'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'emailoctopus',
    name: 'EmailOctopus',
    envNames: ['EMAILOCTOPUS_API_KEY'],
    keys: [
      {
        id: 'emailoctopus-api-key',
        name: 'EmailOctopus API key',
        opens: 'read and change your contacts',
        prefix: 'eo_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sendpulse',
    name: 'SendPulse',
    keys: [
      {
        id: 'sendpulse-api-secret',
        name: 'SendPulse API ID or secret',
        opens: 'read and change your contacts and send them mail',
        beside: ['sendpulse'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'getresponse',
    name: 'GetResponse',
    keys: [
      {
        id: 'getresponse-api-key',
        name: 'GetResponse API key',
        opens: 'read and change your contacts and send them mail',
        beside: ['getresponse'],
        body: /[a-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'iterable',
    name: 'Iterable',
    envNames: ['ITERABLE_API_KEY'],
    keys: [
      {
        id: 'iterable-api-key',
        name: 'Iterable API key',
        opens: 'read and change your contacts and send them mail',
        beside: ['iterable_', 'iterableapi', 'iterable.com', 'iterablekey'],
        body: /[0-9a-f]{32}|[0-9A-F]{32}|[0-9a-f]{34}/,
      },
    ],
  },
  {
    id: 'braze',
    name: 'Braze',
    envNames: ['BRAZE_API_KEY'],
    keys: [
      {
        id: 'braze-api-key',
        name: 'Braze API key',
        opens: 'read and change your contacts and send them messages',
        beside: ['braze'],
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'mailerlite',
    name: 'MailerLite',
    keys: [
      {
        id: 'mailerlite-legacy-key',
        name: 'MailerLite API key (older form)',
        opens: 'read and change your contacts and send them mail',
        beside: ['mailerlite'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'beamer',
    name: 'Beamer',
    envNames: ['BEAMER_API_KEY'],
    keys: [
      {
        id: 'beamer-api-key',
        name: 'Beamer API key',
        opens: 'post news to your users',
        prefix: 'b_',
        beside: ['beamer'],
        body: /[\w=-]{44}/,
      },
    ],
  },
  {
    id: 'bitly',
    name: 'Bitly',
    envNames: ['BITLY_ACCESS_TOKEN', 'BITLY_TOKEN'],
    keys: [
      {
        id: 'bitly-access-token',
        name: 'Bitly access token',
        opens: 'read and change your links',
        beside: ['bitly', 'bit.ly'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'redirect-pizza',
    name: 'redirect.pizza',
    keys: [
      {
        id: 'redirect-pizza-api-token',
        name: 'redirect.pizza API token',
        opens: 'change where your addresses lead',
        prefix: 'rpa_',
        body: /(?=[a-z]{0,29}\d)[a-z0-9]{30}/,
        exact: true,
      },
    ],
  },
];
