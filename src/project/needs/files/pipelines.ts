import { type Hit, type NeedsReader, toHit } from '../hit';
import { isKeyName } from '../variableNames';
import { blankComments } from './compose';
import { readYamlLines } from './yamlLines';

const secret = /\bsecrets(?:\.(?<name>[A-Za-z_]\w*)|\[\s{0,9}['"](?<quoted>[A-Za-z_]\w*)['"])/g;

/** Workflows of GitHub: what they take from the repository's secrets. */
const workflowReader: NeedsReader = {
  source: 'ci',
  words: ['secrets'],
  takes: (name, path) =>
    /\.ya?ml$/.test(name) &&
    (/\/\.(?:github|gitea|forgejo)\/workflows\//.test(path) || /^action\.ya?ml$/.test(name)),
  find: text =>
    [...blankComments(text).matchAll(secret)]
      .map(({ groups = {}, index }) => toHit(groups.name ?? groups.quoted ?? '', index))
      // The platform makes this one for each run.
      .filter(({ name }) => name !== 'GITHUB_TOKEN'),
};

const shellReference = /(?<![\\$])\$(?:\{(?<braced>[A-Z_]\w*)|(?<bare>[A-Z_]\w*))/g;
const gitlabOwn = /^(?:CI|GITLAB|RUNNER|KUBE)_/;

/** GitLab hands variables of the project to each job; what a file sets itself is not needed. */
const gitlabReader: NeedsReader = {
  source: 'ci',
  words: ['$', 'variables'],
  takes: (name, path) =>
    /\.gitlab-ci\.ya?ml$/.test(name) || (path.includes('/.gitlab/ci/') && /\.ya?ml$/.test(name)),
  find: findGitlabNames,
};

function findGitlabNames(text: string): readonly Hit[] {
  const set = new Set<string>();
  const asked: Hit[] = [];
  for (const { above, key, value, offset } of readYamlLines(text)) {
    if (key !== undefined && above.at(-1) === 'variables' && /^[A-Za-z_]\w*$/.test(key)) {
      if (value === '') {
        asked.push(toHit(key, offset));
      } else {
        set.add(key);
      }
    }
  }
  const used = [...blankComments(text).matchAll(shellReference)]
    .map(({ groups = {}, index }) => toHit(groups.braced ?? groups.bare ?? '', index))
    .filter(({ name }) => isKeyName(name));
  return [...asked, ...used].filter(({ name }) => !set.has(name) && !gitlabOwn.test(name));
}

/** CircleCI, Azure, Bitbucket: names of keys that a step takes from the environment. */
const otherReader: NeedsReader = {
  source: 'ci',
  words: ['$'],
  takes: (name, path) =>
    /^(?:bitbucket-pipelines|azure-pipelines|appveyor|\.travis|\.drone|buildspec|cloudbuild)\.ya?ml$/.test(
      name,
    ) || /\/\.circleci\/[^/]+\.ya?ml$/.test(path),
  find: text =>
    [
      ...blankComments(text).matchAll(
        /(?<![\\$])\$(?:[{(](?<braced>[A-Z_]\w*)[})]|(?<bare>[A-Z_]\w*))/g,
      ),
    ]
      .map(({ groups = {}, index }) => toHit(groups.braced ?? groups.bare ?? '', index))
      .filter(({ name }) => isKeyName(name)),
};

export const pipelineReaders = [workflowReader, gitlabReader, otherReader];
