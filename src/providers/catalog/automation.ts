import type { CatalogIssuer } from './toProvider';

/** Services that join other services, and forms. */
export const automation: readonly CatalogIssuer[] = [
  {
    id: 'zapier',
    name: 'Zapier',
    keys: [
      {
        id: 'zapier-webhook',
        name: 'Zapier webhook address',
        opens: 'start your Zap',
        prefix: ['hooks.zapier.com/hooks/catch/', 'hooks.zapier.com/hooks/standard/'],
        body: /\d{4,9}\/[A-Za-z0-9]{5,40}/,
      },
    ],
  },
  {
    id: 'make',
    name: 'Make',
    keys: [
      {
        id: 'make-webhook',
        name: 'Make webhook address',
        opens: 'start your scenario',
        prefix: [
          'hook.eu1.make.com/',
          'hook.eu2.make.com/',
          'hook.us1.make.com/',
          'hook.us2.make.com/',
          'hook.integromat.com/',
        ],
        body: /[a-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'typeform',
    name: 'Typeform',
    envNames: ['TYPEFORM_TOKEN'],
    keys: [
      {
        id: 'typeform-access-token',
        name: 'Typeform access token',
        opens: 'read the answers to your forms',
        prefix: 'tfp_',
        body: /[\w.=-]{44}_[\w.=-]{10,14}|[\w.=-]{59}/,
        exact: true,
      },
    ],
  },
  {
    id: 'jotform',
    name: 'Jotform',
    envNames: ['JOTFORM_API_KEY'],
    keys: [
      {
        id: 'jotform-api-key',
        name: 'Jotform API key',
        opens: 'read the answers to your forms',
        beside: ['jotform'],
        body: /[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'surveymonkey',
    name: 'SurveyMonkey',
    keys: [
      {
        id: 'surveymonkey-access-token',
        name: 'SurveyMonkey access token',
        opens: 'read the answers to your surveys',
        beside: ['surveymonkey', 'survey_monkey'],
        body: /[A-Za-z0-9.-]{80,100}/,
      },
    ],
  },
  {
    id: 'tally',
    name: 'Tally',
    keys: [
      {
        id: 'tally-api-key',
        name: 'Tally API key',
        opens: 'read the answers to your forms',
        prefix: 'tly-',
        body: /[A-Za-z0-9]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'docusign',
    name: 'Docusign',
    envNames: ['DOCUSIGN_INTEGRATION_KEY', 'DOCUSIGN_SECRET_KEY'],
    keys: [
      {
        id: 'docusign-secret-key',
        name: 'Docusign secret key',
        opens: 'act as your app at Docusign',
        beside: ['docusign', 'ds_client'],
        near: /secret/i,
        body: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
      },
    ],
  },
  {
    id: 'pandadoc',
    name: 'PandaDoc',
    envNames: ['PANDADOC_API_KEY'],
    keys: [
      {
        id: 'pandadoc-api-key',
        name: 'PandaDoc API key',
        opens: 'read and send your documents',
        beside: ['pandadoc', 'api-key '],
        near: /panda|api-key /i,
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'documenso',
    name: 'Documenso',
    keys: [
      {
        id: 'documenso-api-token',
        name: 'Documenso API token',
        opens: 'read and send your documents',
        prefix: 'api_',
        beside: ['documenso'],
        body: /[a-z0-9]{16}/,
      },
    ],
  },
  {
    id: 'cal-com',
    name: 'Cal.com',
    envNames: ['CAL_API_KEY', 'CALCOM_API_KEY'],
    keys: [
      {
        id: 'cal-com-api-key',
        name: 'Cal.com API key',
        opens: 'read and change your calendar',
        prefix: 'cal_live_',
        testPrefix: 'cal_test_',
        body: /[0-9a-f]{32}/,
        exact: true,
      },
    ],
  },
  {
    id: 'ifttt',
    name: 'IFTTT',
    keys: [
      {
        id: 'ifttt-webhook-key',
        name: 'IFTTT webhook key',
        opens: 'start your applets',
        prefix: ['maker.ifttt.com/use/', 'maker.ifttt.com/trigger/'],
        body: /(?:[\w-]{1,60}(?:\/json)?\/with\/key\/)?[\w-]{21,60}/,
      },
    ],
  },
];
