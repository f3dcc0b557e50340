import type { KeyTemplate } from './keyTemplate';

const high = 'high';
const medium = 'medium';
const uuid = '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}';

export const automation: Readonly<Record<string, KeyTemplate>> = {
  'zapier-webhook': {
    key: 'hooks.zapier.com/hooks/catch/{digits:7}/{base36:7}',
    confidence: medium,
    nearMiss: 'hooks.zapier.com/hooks/catch/{digits:7}/{base36:4}',
  },
  'make-webhook': { key: 'hook.eu1.make.com/{base36:32}', confidence: high },
  'typeform-access-token': { key: 'tfp_{base62:59}', confidence: high },
  'jotform-api-key': { key: '{hex:32}', around: 'JOTFORM_API_KEY=<key>', confidence: medium },
  'surveymonkey-access-token': {
    key: '{base62:99}',
    around: 'SURVEYMONKEY_ACCESS_TOKEN=<key>',
    confidence: medium,
    nearMiss: '{base62:76}',
  },
  'tally-api-key': { key: 'tly-{base62:32}', confidence: high },
  'docusign-secret-key': { key: uuid, around: 'DOCUSIGN_SECRET_KEY=<key>', confidence: medium },
  'pandadoc-api-key': { key: '{hex:40}', around: 'PANDADOC_API_KEY=<key>', confidence: medium },
  'documenso-api-token': {
    key: 'api_{base36:16}',
    around: 'DOCUMENSO_API_TOKEN=<key>',
    confidence: medium,
  },
  'cal-com-api-key': { key: 'cal_live_{hex:32}', confidence: high },
  'ifttt-webhook-key': {
    key: 'maker.ifttt.com/trigger/door/with/key/{base64url:43}',
    confidence: medium,
    nearMiss: 'maker.ifttt.com/trigger/door/with/key/{base62:20}',
  },
  'cal-com-api-key-of-test-account': { key: 'cal_test_{hex:32}', confidence: high },
};
