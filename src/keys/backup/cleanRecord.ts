import { randomUUID } from 'node:crypto';
import type { KeyRecord, KeyRetirement } from '../keyRecord';

/** Env files name more than shells take, and Keyward stores what stands in them. */
const variableName = /^[\w.-]{1,200}$/;
/** No key has such a name, and shells and programs run what it holds or names. */
const obeyed =
  /^(?:PATH|IFS|ENV|BASH_ENV|PROMPT_COMMAND|SHELLOPTS|PS4|EDITOR|VISUAL|PAGER|LD_(?:PRELOAD|LIBRARY_PATH|AUDIT)|DYLD_\w+|GIT_\w*(?:COMMAND|EDITOR|ASKPASS|PAGER|DIR)|SSH_ASKPASS|NODE_(?:OPTIONS|PATH)|PYTHON(?:PATH|HOME|STARTUP)|PERL5(?:LIB|OPT|DB)|RUBY(?:LIB|OPT)|_?JAVA_(?:TOOL_)?OPTIONS|JDK_JAVA_OPTIONS|COMSPEC|PATHEXT)$/i;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/;

/**
 * A record from a file that anybody may have made: its names of variables go into code, terminals
 * and env files, its instants into plain text. Undefined where a name is none that a key's variable has.
 */
export function cleanRecord(record: KeyRecord): KeyRecord | undefined {
  const { rotated, stored: _, expires, lastCheck, retirement, ...lasting } = record;
  if (!record.parts.every(({ envName }) => isVariableName(envName))) {
    return undefined;
  }
  return {
    ...lasting,
    id: uuid.test(record.id) ? record.id : randomUUID(),
    provider: /^[a-z\d-]{1,60}$/i.test(record.provider) ? record.provider : 'other',
    created: toInstant(record.created) ?? '',
    ...(toInstant(rotated) !== undefined && { rotated }),
    ...(toInstant(record.stored) !== undefined && { stored: record.stored }),
    ...(toInstant(expires) !== undefined && { expires }),
    ...(toInstant(lastCheck?.at) !== undefined && { lastCheck }),
    ...(retirement !== undefined && { retirement: cleanRetirement(retirement) }),
  };
}

/** The text itself where it is an ISO 8601 instant as Keyward writes them. */
export function toInstant(text: string | undefined): string | undefined {
  return text !== undefined && instant.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}

function isVariableName(name: string): boolean {
  return variableName.test(name) && !obeyed.test(name) && name !== '__proto__';
}

function cleanRetirement({ replacedBy, since, until, archived }: KeyRetirement): KeyRetirement {
  return {
    replacedBy: uuid.test(replacedBy) ? replacedBy : '',
    since: toInstant(since) ?? '',
    until: toInstant(until) ?? '',
    ...(archived !== undefined && { archived: toInstant(archived) ?? '' }),
  };
}
