import { isFields } from '../../keys/parseKeyRecord';
import {
  fileKinds,
  type Incident,
  type LeakedCommit,
  type LeakedFile,
  type LeakOrigin,
  type LeakSearch,
  type LeakStep,
  leakOrigins,
  type StepState,
  stepStates,
} from './incident';

/** The incident in what was stored, or undefined if it is not one. */
export function parseIncident(stored: unknown): Incident | undefined {
  const origin = isFields(stored) ? parseOrigin(stored.origin) : undefined;
  if (!isFields(stored) || origin === undefined) {
    return undefined;
  }
  const { id, label, provider, hint, started } = stored;
  const search = parseSearch(stored.search);
  return isText(id) && isText(label) && isText(provider) && isText(hint) && isText(started)
    ? {
        id,
        label,
        provider,
        hint,
        started,
        origin,
        steps: toSteps(step => parseStep(isFields(stored.steps) ? stored.steps[step] : undefined)),
        ...(isText(stored.closed) && { closed: stored.closed }),
        ...(isText(stored.keyId) && { keyId: stored.keyId }),
        ...(search !== undefined && { search }),
      }
    : undefined;
}

export function toSteps(toState: (step: LeakStep) => StepState): Incident['steps'] {
  return {
    revoke: toState('revoke'),
    replace: toState('replace'),
    search: toState('search'),
    usage: toState('usage'),
    limit: toState('limit'),
    history: toState('history'),
    report: toState('report'),
  };
}

function parseStep(stored: unknown): StepState {
  const state = isFields(stored) ? stepStates.find(known => known === stored.state) : undefined;
  return isFields(stored) && state !== undefined
    ? {
        state,
        ...(isText(stored.at) && { at: stored.at }),
        ...(isText(stored.how) && { how: stored.how }),
      }
    : { state: 'open' };
}

function parseOrigin(stored: unknown): LeakOrigin | undefined {
  const kind = isFields(stored) ? leakOrigins.find(known => known === stored.kind) : undefined;
  return isFields(stored) && kind !== undefined
    ? { kind, ...(isText(stored.place) && { place: stored.place }) }
    : undefined;
}

function parseSearch(stored: unknown): LeakSearch | undefined {
  return isFields(stored) && isText(stored.at)
    ? {
        at: stored.at,
        files: toList(stored.files).flatMap(parseFile),
        commits: toList(stored.commits).flatMap(parseCommit),
        more: isNumber(stored.more) ? stored.more : 0,
        commitsRead: isNumber(stored.commitsRead) ? stored.commitsRead : 0,
        gaps: toList(stored.gaps).filter(isText),
      }
    : undefined;
}

export function parseFile(stored: unknown): readonly LeakedFile[] {
  if (!isFields(stored)) {
    return [];
  }
  const { uri, path, line } = stored;
  const kind = fileKinds.find(known => known === stored.kind);
  return kind !== undefined && isText(uri) && isText(path) && isNumber(line)
    ? [{ kind, uri, path, line }]
    : [];
}

export function parseCommit(stored: unknown): readonly LeakedCommit[] {
  if (!isFields(stored)) {
    return [];
  }
  const { top, commit, date, path, line, isPushed, hasRemote } = stored;
  return isText(top) && isText(commit) && isText(date) && isText(path) && isNumber(line)
    ? [
        {
          top,
          commit,
          date,
          path,
          line,
          ...(typeof isPushed === 'boolean' && { isPushed }),
          ...(hasRemote === false && { hasRemote }),
        },
      ]
    : [];
}

function toList(stored: unknown): readonly unknown[] {
  return Array.isArray(stored) ? stored : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
