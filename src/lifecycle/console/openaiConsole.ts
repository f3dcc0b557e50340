import { readMember } from '../../providers/readMember';
import type { ConsoleClient } from './consoleClient';
import { ConsoleError } from './consoleError';
import type { ConsoleFilter, ConsoleKey, ConsoleSpace, KeyConsole } from './consoleKey';
import { readHint, readId, readInstant, readName } from './readConsoleItem';
import { readPages } from './readPages';

const root = 'https://api.openai.com/v1/organization';
const headers = { Authorization: 'Bearer {key}' };
const cursor = 'after';

/** OpenAI's Admin API: keys belong to projects, and can only be deleted. */
export function createOpenaiConsole(client: ConsoleClient): KeyConsole {
  const readProjects = (signal?: AbortSignal): Promise<readonly ConsoleSpace[]> =>
    readPages(
      client,
      { url: `${root}/projects?limit=100`, headers, cursor },
      { parse: parseProject, signal },
    );
  const readKeys = (space: ConsoleSpace, signal?: AbortSignal): Promise<readonly ConsoleKey[]> => {
    // Without the owners who left, a key that still works would be missing.
    const url = `${root}/projects/${space.id}/api_keys?limit=100&owner_project_access=any`;
    return readPages(
      client,
      { url, headers, cursor },
      { parse: item => parseKey(item, space, new Date()), signal },
    );
  };
  return {
    id: 'openai',
    issuer: client.issuer,
    spaceWord: 'project',
    check: async signal => {
      await client.ask({ method: 'GET', url: `${root}/projects?limit=1`, headers }, { signal });
    },
    list: async (filter, signal) => {
      const spaces = await readProjects(signal);
      const keys: ConsoleKey[] = [];
      for (const space of spaces.filter(({ id }) => isAsked(id, filter))) {
        keys.push(...(await readKeys(space, signal)));
      }
      const { status } = filter;
      return {
        keys: status === undefined ? keys : keys.filter(key => key.status === status),
        spaces,
      };
    },
    delete: async (key, signal) => {
      const url = `${root}/projects/${key.space.id}/api_keys/${key.id}`;
      const answer = await client.ask(
        { method: 'DELETE', url, headers },
        { changes: `"${key.name}" is deleted`, signal },
      );
      if (readMember(answer, 'deleted') !== true) {
        throw new ConsoleError(
          'unreadable',
          `${client.issuer} did not confirm that "${key.name}" is deleted. Refresh the list to see.`,
        );
      }
    },
  };
}

function isAsked(id: string, { space }: ConsoleFilter): boolean {
  return space === undefined || space.id === id;
}

function parseProject(item: unknown): ConsoleSpace | undefined {
  const id = readId(item, 'id');
  return id === undefined ? undefined : { id, name: readName(item, 'name') };
}

function parseKey(item: unknown, space: ConsoleSpace, now: Date): ConsoleKey | undefined {
  const id = readId(item, 'id');
  if (id === undefined) {
    return undefined;
  }
  const isOfService = readMember(item, 'owner', 'type') === 'service_account';
  const owner = isOfService ? 'service_account' : 'user';
  const creator = readMember(item, 'owner', owner, 'name');
  const created = readInstant(item, 'created_at');
  const expires = readInstant(item, 'expires_at');
  const lastUsed = readInstant(item, 'last_used_at');
  return {
    id,
    name: readName(item, 'name'),
    hint: readHint(item, 'redacted_value'),
    status: expires !== undefined && expires <= now.toISOString() ? 'expired' : 'active',
    space,
    ...(typeof creator === 'string' && { creator: readName(item, 'owner', owner, 'name') }),
    ...(created !== undefined && { created }),
    ...(expires !== undefined && { expires }),
    ...(lastUsed !== undefined && { lastUsed }),
    ...(isOfService && { isOfService }),
  };
}
