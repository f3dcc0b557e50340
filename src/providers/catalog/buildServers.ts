import { assessMixed } from '../../detect/mixedText';
import type { CatalogIssuer } from './toProvider';

export const buildServers: readonly CatalogIssuer[] = [
  {
    id: 'buildkite',
    name: 'Buildkite',
    envNames: ['BUILDKITE_API_TOKEN', 'BUILDKITE_AGENT_TOKEN'],
    keys: [
      {
        id: 'buildkite-user-token',
        name: 'Buildkite API token',
        opens: 'start builds and read them as you',
        prefix: 'bkua_',
        body: /[a-z0-9]{40}|[a-z0-9]{53}/,
        exact: true,
      },
      {
        id: 'buildkite-agent-token',
        name: 'Buildkite agent token',
        opens: 'run jobs and read what they are given',
        prefix: ['bkct_', 'bkar_', 'bkaa_'],
        body: /[\w-]{73}|[\w-]{75}/,
        exact: true,
      },
      {
        id: 'buildkite-job-token',
        name: 'Buildkite job token',
        opens: 'act as the job while it runs',
        prefix: 'bkaj_',
        body: /[\w-]{333}/,
        exact: true,
      },
      {
        id: 'buildkite-package-token',
        name: 'Buildkite package token',
        opens: 'read your packages',
        prefix: 'bkpt_',
        body: /[\w-]{199}/,
        exact: true,
      },
      {
        id: 'buildkite-service-token',
        name: 'Buildkite portal token',
        opens: 'query your builds',
        prefix: ['bkpat_', 'bkps_'],
        body: /[\w-]{54}|[\w-]{64}/,
        exact: true,
      },
      {
        id: 'buildkite-legacy-token',
        name: 'Buildkite token (legacy)',
        opens: 'run jobs or start builds',
        beside: ['buildkite'],
        near: /buildkite[\s\S]{0,24}?(?:token|key|secret)/i,
        body: /[A-Za-z0-9]{40}|[A-Za-z0-9]{50}/,
      },
    ],
  },
  {
    id: 'circleci',
    name: 'CircleCI',
    envNames: ['CIRCLECI_TOKEN', 'CIRCLE_TOKEN'],
    keys: [
      {
        id: 'circleci-personal-token',
        name: 'CircleCI personal token',
        opens: 'start your pipelines and read them',
        prefix: 'CCIPAT_',
        body: /[A-Za-z0-9]{22}_[0-9a-z]{40}/,
        exact: true,
      },
      {
        id: 'circleci-project-token',
        name: 'CircleCI project token',
        opens: 'start the pipelines of the project',
        prefix: 'CCIPRJ_',
        body: /[A-Za-z0-9]{22}_[0-9a-z]{40}/,
        exact: true,
      },
      {
        id: 'circleci-legacy-token',
        name: 'CircleCI token (legacy)',
        opens: 'start your pipelines and read them',
        beside: ['circleci', 'circle_token', 'circle-token'],
        body: /[0-9a-f]{40}/,
      },
    ],
  },
  {
    id: 'travis',
    name: 'Travis CI',
    envNames: ['TRAVIS_TOKEN'],
    keys: [
      {
        id: 'travis-access-token',
        name: 'Travis CI access token',
        opens: 'start your builds and read them',
        beside: ['travis'],
        near: /travis[\s\S]{0,24}?(?:token|key|secret)/i,
        body: /[\w-]{22}/,
      },
    ],
  },
  {
    id: 'drone',
    name: 'Drone',
    envNames: ['DRONE_TOKEN'],
    keys: [
      {
        id: 'drone-access-token',
        name: 'Drone access token',
        opens: 'start your builds and read them',
        beside: ['drone_', 'droneci', 'drone-'],
        near: /drone(?:ci)?[\s\S]{0,24}?(?:token|key|secret)/i,
        body: /[A-Za-z0-9]{32}/,
      },
    ],
  },
  {
    id: 'bitrise',
    name: 'Bitrise',
    envNames: ['BITRISE_TOKEN'],
    keys: [
      {
        id: 'bitrise-access-token',
        name: 'Bitrise access token',
        opens: 'start your builds and read them',
        beside: ['bitrise'],
        body: /[\w-]{60,120}/,
      },
    ],
  },
  {
    id: 'jenkins',
    name: 'Jenkins',
    envNames: ['JENKINS_TOKEN'],
    keys: [
      {
        id: 'jenkins-api-token',
        name: 'Jenkins API token',
        opens: 'start your jobs and read what they are given',
        beside: ['jenkins'],
        near: /token|passw|secret|crumb|key|auth|cred/i,
        body: /11[0-9a-f]{32}|[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/,
      },
    ],
    rules: [
      {
        id: 'jenkins-initial-password',
        name: 'Jenkins initial admin password',
        opens: 'manage that Jenkins server',
        kind: 'secret',
        keywords: { distinctive: ['password to proceed to installation'] },
        pattern: /password to proceed to installation:\s{1,20}(?<key>[0-9a-f]{32})(?![\w-])/g,
        confidence: 'high',
        entropyBits: 128,
      },
    ],
  },
  {
    id: 'teamcity',
    name: 'TeamCity',
    envNames: ['TEAMCITY_TOKEN'],
    keys: [
      {
        id: 'teamcity-access-token',
        name: 'TeamCity access token',
        opens: 'start your builds and read them',
        prefix: 'eyJ0eXAiOiAiVENWMiJ9.',
        body: /[\w-]{36}\.[\w-]{48}/,
        exact: true,
      },
    ],
  },
  {
    id: 'harness',
    name: 'Harness',
    envNames: ['HARNESS_API_KEY'],
    keys: [
      {
        id: 'harness-api-key',
        name: 'Harness API key',
        opens: 'start your pipelines and read them',
        prefix: ['pat.', 'sat.'],
        body: /[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}/,
        exact: true,
      },
    ],
  },
  {
    id: 'octopus-deploy',
    name: 'Octopus Deploy',
    envNames: ['OCTOPUS_API_KEY'],
    keys: [
      {
        id: 'octopus-deploy-api-key',
        name: 'Octopus Deploy API key',
        opens: 'deploy your projects',
        prefix: 'API-',
        body: /[A-Z0-9]{25,27}/,
        assess: assessMixed,
      },
    ],
  },
];
