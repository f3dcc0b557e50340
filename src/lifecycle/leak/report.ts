import type { Provider } from '../../providers/provider';
import { toCommitTable } from './commitTable';
import { describeStep } from './describeStep';
import {
  type Incident,
  type LeakOrigin,
  type LeakSearch,
  type LeakStep,
  leakSteps,
} from './incident';
import { toCell, toCode } from './markdown';

type Issuer = Pick<Provider, 'name' | 'links' | 'howToRevoke'> | undefined;

/** The incident as Markdown. Holds the hint of the key and no value. */
export function toReport(incident: Incident, issuer: Issuer, now: Date): string {
  const lines = [
    '# A key has leaked',
    '',
    `- Key: ${toCode(incident.label)}, ${toCode(incident.hint)}`,
    `- Issuer: ${issuer?.name ?? 'not known'}`,
    `- Came up: ${toOrigin(incident.origin)}`,
    `- Started: ${toTime(incident.started)}`,
    `- Report written: ${toTime(now.toISOString())}`,
    '',
    '## What was done',
    '',
    ...leakSteps.map(step => toStepLine(step, incident, issuer)),
    '',
    '## Where the key was',
    '',
    ...toPlaces(incident.search),
    '',
    'This report holds no key, only its hint.',
  ];
  return `${lines.join('\n')}\n`;
}

function toStepLine(step: LeakStep, incident: Incident, issuer: Issuer): string {
  const { state, at, how } = incident.steps[step];
  const { title } = describeStep(step, incident, issuer);
  const status =
    state === 'open'
      ? ['not done']
      : [
          `${state === 'done' ? 'done' : 'not needed'}${at === undefined ? '' : ` ${toTime(at)}`}`,
          ...(how === undefined ? [] : [toPlain(how)]),
        ];
  return `- [${state === 'open' ? ' ' : 'x'}] ${title.replace(/^\d\. /, '')}: ${status.join('. ')}`;
}

function toOrigin({ kind, place }: LeakOrigin): string {
  switch (kind) {
    case 'stored':
      return 'reported for a stored key';
    case 'pasted':
      return 'the key was pasted';
    case 'finding':
      return `found in a file${place === undefined ? '' : `, ${toCode(place)}`}`;
    case 'history':
      return `found in the git history${place === undefined ? '' : `, ${toCode(place)}`}`;
    default:
      throw new Error('unreachable', { cause: kind satisfies never });
  }
}

function toPlaces(search: LeakSearch | undefined): readonly string[] {
  if (search === undefined) {
    return ['Not searched for.'];
  }
  const { files, commits, more, commitsRead, gaps, at } = search;
  return [
    `Searched ${toTime(at)}: the files of the workspace and ${commitsRead === 1 ? '1 commit' : `${commitsRead.toLocaleString('en')} commits`}.`,
    '',
    ...(files.length === 0
      ? ['No file held it.']
      : ['| File | Kind |', '|---|---|', ...files.map(toFileLine)]),
    '',
    ...(commits.length === 0 ? ['No commit held it.'] : toCommitTable(commits)),
    ...(more === 0 ? [] : ['', `${more} more places were found and are not listed.`]),
    ...(gaps.length === 0 ? [] : ['', ...gaps.map(gap => `- ${toPlain(gap)}`)]),
  ];
}

function toFileLine({ kind, path, line }: LeakSearch['files'][number]): string {
  const kinds = { env: 'env file', file: 'file', unsaved: 'unsaved text' } as const;
  return `| ${toCell(`${path}:${line}`)} | ${kinds[kind]} |`;
}

/** Sentences may name what others have named: no letter of them is Markdown. */
function toPlain(sentence: string): string {
  return sentence.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|!~]/g, '\\$&');
}

function toTime(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
