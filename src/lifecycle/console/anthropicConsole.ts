import type { JsonBody } from '../../providers/issuerRequest';
import { readMember } from '../../providers/readMember';
import type { AskOptions, ConsoleClient } from './consoleClient';
import { ConsoleError } from './consoleError';
import {
  type ConsoleFilter,
  type ConsoleKey,
  type ConsoleList,
  type ConsoleSpace,
  consoleStatuses,
  consoleStatusNames,
  type KeyConsole,
} from './consoleKey';
import { readHint, readId, readInstant, readName } from './readConsoleItem';
import { readPages } from './readPages';

const root = 'https://api.anthropic.com/v1/organizations';
const headers = { 'x-api-key': '{key}', 'anthropic-version': '2023-06-01' };
const cursor = 'after_id';
/** The default workspace has no id. */
const defaultSpace: ConsoleSpace = { id: '', name: 'Default workspace' };

type Names = ReadonlyMap<string, string>;

/** Anthropic's Admin API. It makes no keys and deletes none. */
export function createAnthropicConsole(client: ConsoleClient): KeyConsole {
  const readNames = async (list: string, signal?: AbortSignal): Promise<Names> => {
    const page = { url: `${root}/${list}`, headers, cursor } as const;
    try {
      return new Map(await readPages(client, page, { parse: parseNamed, signal }));
    } catch (error) {
      // Without the names their ids are shown; all keys are there.
      if (error instanceof ConsoleError && ['forbidden', 'missing'].includes(error.fault)) {
        return new Map();
      }
      throw error;
    }
  };
  const update = async (key: ConsoleKey, body: JsonBody, options: AskOptions) => {
    const url = `${root}/api_keys/${key.id}`;
    const answer = await client.ask({ method: 'POST', url, headers, body }, options);
    const updated = parseKey(answer, new Map());
    if (updated?.id !== key.id) {
      throw unconfirmed(client);
    }
    return { ...key, name: updated.name, status: updated.status };
  };
  return {
    id: 'anthropic',
    issuer: client.issuer,
    spaceWord: 'workspace',
    check: async signal => {
      await client.ask({ method: 'GET', url: `${root}/api_keys?limit=1`, headers }, { signal });
    },
    list: async (filter, signal) => {
      const spaces = await readNames('workspaces?limit=100', signal);
      const people = await readNames('users?limit=100', signal);
      const items = await readPages(
        client,
        { url: toListUrl(filter), headers, cursor },
        { parse: item => parseKey(item, people), signal },
      );
      return toList(items, spaces, filter);
    },
    setStatus: async (key, status, signal) => {
      const changes = `"${key.name}" is ${consoleStatusNames[status]} now`;
      const updated = await update(key, { status }, { changes, signal });
      if (updated.status !== status) {
        throw unconfirmed(client);
      }
      return updated;
    },
    rename: (key, name, signal) => {
      if (/\{key2?\}/.test(name)) {
        throw new ConsoleError('refused', 'A name cannot hold {key}. Choose another one.');
      }
      return update(key, { name }, { changes: `"${key.name}" has its new name`, signal });
    },
  };
}

function toListUrl({ status, space }: ConsoleFilter): string {
  const url = new URL(`${root}/api_keys?limit=100`);
  if (status !== undefined) {
    url.searchParams.set('status', status);
  }
  // The default workspace cannot be asked for.
  if (space !== undefined && space.id !== '') {
    url.searchParams.set('workspace_id', space.id);
  }
  return url.toString();
}

function toList(items: readonly ConsoleKey[], names: Names, { space }: ConsoleFilter): ConsoleList {
  const keys = items.map(key => ({
    ...key,
    space: { id: key.space.id, name: names.get(key.space.id) ?? key.space.name },
  }));
  const spaces = [...names].map(([id, name]) => ({ id, name }));
  return {
    keys: space === undefined ? keys : keys.filter(key => key.space.id === space.id),
    spaces: [defaultSpace, ...spaces],
  };
}

function parseNamed(item: unknown): readonly [string, string] | undefined {
  const id = readId(item, 'id');
  return id === undefined ? undefined : [id, readName(item, 'name')];
}

function parseKey(item: unknown, people: Names): ConsoleKey | undefined {
  const id = readId(item, 'id');
  const status = consoleStatuses.find(known => known === readMember(item, 'status'));
  if (id === undefined || status === undefined) {
    return undefined;
  }
  const space = readId(item, 'workspace_id');
  const creator = readId(item, 'created_by', 'id');
  const created = readInstant(item, 'created_at');
  const expires = readInstant(item, 'expires_at');
  return {
    id,
    name: readName(item, 'name'),
    hint: readHint(item, 'partial_key_hint'),
    status,
    space: space === undefined ? defaultSpace : { id: space, name: space },
    ...(creator !== undefined && { creator: people.get(creator) ?? creator }),
    ...(created !== undefined && { created }),
    ...(expires !== undefined && { expires }),
  };
}

function unconfirmed({ issuer }: ConsoleClient): ConsoleError {
  return new ConsoleError(
    'unreadable',
    `${issuer} did not confirm the change. Refresh the list to see what holds.`,
  );
}
