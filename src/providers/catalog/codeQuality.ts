import type { CatalogIssuer } from './toProvider';

export const codeQuality: readonly CatalogIssuer[] = [
  {
    id: 'sourcegraph',
    name: 'Sourcegraph',
    envNames: ['SRC_ACCESS_TOKEN'],
    keys: [
      {
        id: 'sourcegraph-access-token',
        name: 'Sourcegraph access token',
        opens: 'search and read the code of your repositories',
        prefix: 'sgp_',
        body: /(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sourcegraph-cody',
    name: 'Sourcegraph Cody',
    envNames: ['SOURCEGRAPH_ACCESS_TOKEN'],
    keys: [
      {
        id: 'sourcegraph-gateway-key',
        name: 'Sourcegraph gateway key',
        opens: 'use Cody at your cost',
        prefix: ['slk_', 'sgd_'],
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'sonarqube',
    name: 'SonarQube',
    envNames: ['SONAR_TOKEN'],
    keys: [
      {
        id: 'sonarqube-token',
        name: 'SonarQube token',
        opens: 'read the code of your projects and their flaws',
        prefix: ['squ_', 'sqp_', 'sqa_'],
        body: /[0-9a-f]{40}/,
        exact: true,
      },
      {
        id: 'sonarqube-legacy-token',
        name: 'SonarQube token (legacy)',
        opens: 'read the code of your projects and their flaws',
        beside: ['sonar.', 'sonar_', 'sonarcloud', 'sonarqube', 'sonarlogin', 'sonartoken'],
        near: /token|login|key|secret|auth/i,
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'codacy',
    name: 'Codacy',
    envNames: ['CODACY_API_TOKEN', 'CODACY_PROJECT_TOKEN'],
    keys: [
      {
        id: 'codacy-api-token',
        name: 'Codacy token',
        opens: 'read the flaws of your projects',
        beside: ['codacy'],
        body: /[A-Za-z0-9]{20}|[0-9a-f]{32}/,
      },
    ],
  },
  {
    id: 'code-climate',
    name: 'Code Climate',
    envNames: ['CC_TEST_REPORTER_ID'],
    keys: [
      {
        id: 'code-climate-token',
        name: 'Code Climate token',
        opens: 'read and report on your repositories',
        beside: ['codeclimate', 'cc_test_reporter', 'code_climate'],
        near: /token|key|reporter|secret/i,
        body: /[0-9a-f]{40}|[0-9a-f]{64}/,
      },
    ],
  },
  {
    id: 'codecov',
    name: 'Codecov',
    envNames: ['CODECOV_TOKEN'],
    keys: [
      {
        id: 'codecov-token',
        name: 'Codecov token',
        opens: 'report the coverage of your code and read it',
        beside: ['codecov'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'coveralls',
    name: 'Coveralls',
    envNames: ['COVERALLS_REPO_TOKEN'],
    keys: [
      {
        id: 'coveralls-repo-token',
        name: 'Coveralls token',
        opens: 'report the coverage of your code and read it',
        beside: ['coveralls'],
        body: /[A-Za-z0-9]{32,33}|[A-Za-z0-9-]{37}/,
      },
    ],
  },
  {
    id: 'mergify',
    name: 'Mergify',
    envNames: ['MERGIFY_TOKEN'],
    keys: [
      {
        id: 'mergify-application-key',
        name: 'Mergify application key',
        opens: 'queue and merge your pull requests',
        prefix: 'mergify_application_key_',
        body: /[\w-]{40,200}/,
      },
    ],
  },
  {
    id: 'deepsource',
    name: 'DeepSource',
    envNames: ['DEEPSOURCE_TOKEN'],
    keys: [
      {
        id: 'deepsource-access-token',
        name: 'DeepSource access token',
        opens: 'read the flaws of your projects',
        prefix: 'dsp_',
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'browserstack',
    name: 'BrowserStack',
    envNames: ['BROWSERSTACK_ACCESS_KEY'],
    keys: [
      {
        id: 'browserstack-access-key',
        name: 'BrowserStack access key',
        opens: 'run tests at your cost and see their recordings',
        beside: ['browserstack'],
        body: /[A-Za-z0-9]{20}/,
      },
    ],
  },
  {
    id: 'sauce-labs',
    name: 'Sauce Labs',
    envNames: ['SAUCE_ACCESS_KEY'],
    keys: [
      {
        id: 'sauce-labs-access-key',
        name: 'Sauce Labs access key',
        opens: 'run tests at your cost and see their recordings',
        beside: ['sauce'],
        body: /[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
  },
  {
    id: 'lambdatest',
    name: 'LambdaTest',
    envNames: ['LT_ACCESS_KEY'],
    keys: [
      {
        id: 'lambdatest-access-key',
        name: 'LambdaTest access key',
        opens: 'run tests at your cost and see their recordings',
        prefix: 'LT_',
        body: /[A-Za-z0-9]{47}/,
        exact: true,
      },
      {
        id: 'lambdatest-legacy-key',
        name: 'LambdaTest access key (legacy)',
        opens: 'run tests at your cost and see their recordings',
        beside: ['lambdatest', 'lt_access'],
        body: /[A-Za-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'percy',
    name: 'Percy',
    envNames: ['PERCY_TOKEN'],
    keys: [
      {
        id: 'percy-token',
        name: 'Percy token',
        opens: 'add pictures to your project at your cost',
        prefix: ['web_', 'app_', 'auto_', 'ss_'],
        body: /[0-9a-f]{64}/,
        exact: true,
      },
    ],
  },
  {
    id: 'chromatic',
    name: 'Chromatic',
    envNames: ['CHROMATIC_PROJECT_TOKEN'],
    keys: [
      {
        id: 'chromatic-project-token',
        name: 'Chromatic project token',
        opens: 'add pictures to your project at your cost',
        prefix: 'chpt_',
        body: /[0-9a-f]{12,20}/,
        entropyBits: 48,
      },
    ],
  },
  {
    id: 'applitools',
    name: 'Applitools',
    envNames: ['APPLITOOLS_API_KEY'],
    keys: [
      {
        id: 'applitools-api-key',
        name: 'Applitools API key',
        opens: 'run tests at your cost and see their pictures',
        beside: ['applitools'],
        body: /[A-Za-z0-9]{40,120}/,
      },
    ],
  },
];
