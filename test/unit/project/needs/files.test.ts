import assert from 'node:assert/strict';
import { checkNeeds } from './checkNeeds';
import { placesOf } from './needsOf';

const dollar = '$';

suite('project/needs: files that name variables', () => {
  for (const name of [
    '.env.example',
    '.env.sample',
    'apps/web/.env.template',
    'env.example',
    '.env.production.example',
  ]) {
    checkNeeds(name, [['# Ours\nA_KEY=\nexport B=x # why\n#C=\n', 'A_KEY', 'B']]);
  }
  for (const name of ['.env', '.env.local', '.env.production']) {
    test(`${name} is what sets variables, and needs none`, () => {
      assert.deepEqual(placesOf(name, 'A_KEY=x\n'), []);
    });
  }

  checkNeeds('docker-compose.yml', [
    ['services:\n  a:\n    image: x:${TAG}\n', 'TAG'],
    ['image: x:${TAG:-latest}', 'TAG?'],
    ['image: x:${TAG:-}', 'TAG?'],
    ['image: x:${TAG:?say which}', 'TAG'],
    ['image: x:$TAG', 'TAG'],
    ['command: echo $$TAG'],
    ['# image: x:${TAG}'],
    [
      'services:\n  a:\n    environment:\n      - A_KEY\n      - B=x\n      - C=${D}\n',
      'A_KEY',
      'D',
    ],
    [
      'services:\n  a:\n    environment:\n      A_KEY:\n      B: x\n      C: "${D}"\n',
      'A_KEY',
      'D',
    ],
    ['services:\n  a:\n    environment:\n    - A_KEY\n    ports:\n    - 80\n', 'A_KEY'],
    ['services:\n  a:\n    labels:\n      - A_KEY\n'],
    ['services:\r\n  a:\r\n    environment:\r\n      - A_KEY\r\n', 'A_KEY'],
  ]);
  checkNeeds('compose.override.yaml', [['image: x:${TAG}', 'TAG']]);
  checkNeeds('values.yaml', [['image: x:${TAG}']]);

  checkNeeds('.github/workflows/ci.yml', [
    [`env:\n  A: ${dollar}{{ secrets.A_KEY }}\n`, 'A_KEY'],
    [`env:\n  A: ${dollar}{{ secrets['A_KEY'] }}\n`, 'A_KEY'],
    [`token: ${dollar}{{ secrets.GITHUB_TOKEN }}`],
    [`a: ${dollar}{{ secrets.A || secrets.B }}`, 'A', 'B'],
    ['secrets: inherit'],
    ['env:\n  A: x\n'],
    [`# a: ${dollar}{{ secrets.A_KEY }}`],
    ['mysecrets.A_KEY'],
  ]);
  checkNeeds('action.yml', [[`a: ${dollar}{{ secrets.A_KEY }}`, 'A_KEY']]);
  checkNeeds('.gitlab-ci.yml', [
    ['job:\n  script:\n    - deploy --token $DEPLOY_TOKEN\n', 'DEPLOY_TOKEN'],
    [
      'job:\n  script:\n    - deploy --token "${DEPLOY_TOKEN}" $CI_JOB_TOKEN $LEVEL\n',
      'DEPLOY_TOKEN',
    ],
    ['variables:\n  DEPLOY_TOKEN: x\njob:\n  script: deploy $DEPLOY_TOKEN\n'],
    ['variables:\n  LEVEL: ""\n  OTHER: x\n', 'LEVEL'],
  ]);
  checkNeeds('.circleci/config.yml', [['- run: deploy --token $DEPLOY_TOKEN', 'DEPLOY_TOKEN']]);

  checkNeeds('Dockerfile', [
    ['ARG NPM_TOKEN\nARG VERSION\nARG B_TOKEN=x\nENV A_TOKEN=$NPM_TOKEN', 'NPM_TOKEN'],
    ['arg NEXT_PUBLIC_URL', 'NEXT_PUBLIC_URL'],
  ]);
  checkNeeds('docker/Dockerfile.dev', [['ARG NPM_TOKEN', 'NPM_TOKEN']]);
  checkNeeds('api.dockerfile', [['ARG NPM_TOKEN', 'NPM_TOKEN']]);

  checkNeeds('prisma/schema.prisma', [['url = env("DATABASE_URL")', 'DATABASE_URL']]);
  checkNeeds('src/main/resources/application-prod.yml', [
    ['key: ${A_KEY}\nport: ${A_PORT:80}\nname: ${spring.name}', 'A_KEY', 'A_PORT?'],
    ['key: ${A_KEY:}', 'A_KEY'],
  ]);
  checkNeeds('.npmrc', [
    ['//registry.example.com/:_authToken=${NPM_TOKEN}', 'NPM_TOKEN'],
    ['; a=${NPM_TOKEN}'],
  ]);
  checkNeeds('.yarnrc.yml', [['npmAuthToken: "${NPM_TOKEN:-}"', 'NPM_TOKEN?']]);
  checkNeeds('.vscode/mcp.json', [
    ['{"env": {"A": "${input:key}", "B": "${env:B_KEY}", "C": "${workspaceFolder}"}}', 'B_KEY'],
  ]);
  checkNeeds('.mcp.json', [['{"env": {"A": "${A_KEY}", "B": "${B_URL:-x}"}}', 'A_KEY', 'B_URL?']]);
  checkNeeds('serverless.yml', [
    ['key: ${env:A_KEY}\nb: ${env:B, "x"}\nc: ${self:c}', 'A_KEY', 'B?'],
  ]);
  checkNeeds('render.yaml', [
    ['envVars:\n  - key: A_KEY\n    sync: false\n  - key: B\n    value: x\n', 'A_KEY'],
  ]);
  checkNeeds('wrangler.toml', [
    [
      '# Secrets, by `wrangler secret put`:\n# - A_TOKEN\n# B_KEY: why\n[vars]\nC = "x"\n',
      'A_TOKEN',
      'B_KEY',
    ],
  ]);
  checkNeeds('app.json', [
    [
      '{"env": {"A_KEY": {"description": "x"}, "B": {"value": "x"}, "C": {"generator": "secret"}, "D": {"required": false}, "E": "x"}}',
      'A_KEY',
      'D?',
    ],
    ['{"env": 5}'],
    ['{"expo": {"name": "x"}}'],
    ['{"env": '],
  ]);
  checkNeeds('.devcontainer/devcontainer.json', [
    [
      '{\n  // Ours\n  "secrets": {"A_KEY": {}},\n  "remoteEnv": {"B": "${localEnv:B_KEY}"}\n}',
      'A_KEY',
      'B_KEY',
    ],
  ]);

  test('each file tells its source and line', () => {
    const files: readonly (readonly [string, string])[] = [
      ['.env.example', '\nA_KEY=\n'],
      ['compose.yml', 'a:\n  b: ${A_KEY}\n'],
      ['.github/workflows/a.yaml', `\n\n${dollar}{{ secrets.A_KEY }}`],
      ['schema.prisma', '\nenv("A_KEY")'],
    ];
    assert.deepEqual(
      files.flatMap(([file, text]) => placesOf(file, text)),
      ['A_KEY example 2', 'A_KEY compose 2', 'A_KEY ci 3', 'A_KEY framework 2'],
    );
  });
});
