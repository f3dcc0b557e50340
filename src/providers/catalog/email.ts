import type { CatalogIssuer } from './toProvider';

/** Sending mail. */
export const email: readonly CatalogIssuer[] = [
  {
    id: 'brevo',
    name: 'Brevo (Sendinblue)',
    envNames: ['BREVO_API_KEY', 'SENDINBLUE_API_KEY'],
    keys: [
      {
        id: 'brevo-api-key',
        name: 'Brevo API key',
        opens: 'send mail in your name and read your contacts',
        prefix: 'xkeysib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        exact: true,
      },
      {
        id: 'brevo-smtp-key',
        name: 'Brevo SMTP key',
        opens: 'send mail in your name',
        prefix: 'xsmtpsib-',
        body: /[0-9a-f]{64}-[A-Za-z0-9]{16}/,
        exact: true,
      },
    ],
  },
  {
    id: 'mandrill',
    name: 'Mandrill',
    envNames: ['MANDRILL_API_KEY'],
    keys: [
      {
        id: 'mandrill-api-key',
        name: 'Mandrill API key',
        opens: 'send mail in your name',
        beside: ['mandrill'],
        body: /(?:md-)?[\w-]{22}/,
      },
    ],
  },
  {
    id: 'mailjet',
    name: 'Mailjet',
    envNames: ['MAILJET_API_KEY', 'MAILJET_SECRET_KEY', 'MJ_APIKEY_PRIVATE'],
    keys: [
      {
        id: 'mailjet-api-key',
        name: 'Mailjet API key or secret',
        opens: 'send mail in your name',
        beside: ['mailjet', 'mj_apikey', 'mj_api'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'mailersend',
    name: 'MailerSend',
    envNames: ['MAILERSEND_API_KEY'],
    keys: [
      {
        id: 'mailersend-api-token',
        name: 'MailerSend API token',
        opens: 'send mail in your name',
        prefix: 'mlsn.',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sparkpost',
    name: 'SparkPost',
    envNames: ['SPARKPOST_API_KEY'],
    keys: [
      {
        id: 'sparkpost-api-key',
        name: 'SparkPost API key',
        opens: 'send mail in your name',
        beside: ['sparkpost'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'elastic-email',
    name: 'Elastic Email',
    envNames: ['ELASTICEMAIL_API_KEY'],
    keys: [
      {
        id: 'elastic-email-api-key',
        name: 'Elastic Email API key',
        opens: 'send mail in your name',
        beside: ['elasticemail', 'elastic_email', 'elastic email'],
        body: /[0-9A-F]{96}/,
      },
    ],
  },
  {
    id: 'smtp2go',
    name: 'SMTP2GO',
    envNames: ['SMTP2GO_API_KEY'],
    keys: [
      {
        id: 'smtp2go-api-key',
        name: 'SMTP2GO API key',
        opens: 'send mail in your name',
        prefix: 'api-',
        beside: ['smtp2go'],
        body: /[0-9A-F]{32}/,
      },
    ],
  },
  {
    id: 'zeptomail',
    name: 'Zoho ZeptoMail',
    keys: [
      {
        id: 'zeptomail-send-token',
        name: 'ZeptoMail send token',
        opens: 'send mail in your name',
        prefix: 'Zoho-enczapikey ',
        body: /[A-Za-z0-9+/=_-]{100,200}/,
      },
    ],
  },
  {
    id: 'mailtrap',
    name: 'Mailtrap',
    envNames: ['MAILTRAP_API_TOKEN', 'MAILTRAP_TOKEN'],
    keys: [
      {
        id: 'mailtrap-api-token',
        name: 'Mailtrap API token',
        opens: 'send mail in your name',
        beside: ['mailtrap'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'nylas',
    name: 'Nylas',
    envNames: ['NYLAS_API_KEY'],
    keys: [
      {
        id: 'nylas-api-key',
        name: 'Nylas API key',
        opens: 'read and send the mail of your users',
        prefix: 'nyk_v0_',
        body: /[A-Za-z0-9]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'hunter',
    name: 'Hunter',
    keys: [
      {
        id: 'hunter-api-key',
        name: 'Hunter API key',
        opens: 'use your quota',
        beside: ['hunter.io', 'hunter_api', 'hunterio', 'hunter_io'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'kickbox',
    name: 'Kickbox',
    keys: [
      {
        id: 'kickbox-api-key',
        name: 'Kickbox API key',
        opens: 'check mail addresses at your cost',
        prefix: 'live_',
        testPrefix: 'test_',
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'zerobounce',
    name: 'ZeroBounce',
    keys: [
      {
        id: 'zerobounce-api-key',
        name: 'ZeroBounce API key',
        opens: 'check mail addresses at your cost',
        beside: ['zerobounce', 'zero_bounce'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
];
