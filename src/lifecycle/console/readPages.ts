import { readMember } from '../../providers/readMember';
import type { AskOptions, ConsoleClient } from './consoleClient';
import { ConsoleError } from './consoleError';

export interface PagedRequest {
  /** Without the cursor. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parameter that takes the last id of the page before. */
  readonly cursor: 'after_id' | 'after';
}

/** A list as long as this does not end by itself. */
const mostPages = 500;

/** All items of a list, or a ConsoleError: a part of it would look like the whole. */
export async function readPages<T>(
  client: ConsoleClient,
  { url, headers, cursor }: PagedRequest,
  { parse, signal }: { readonly parse: (item: unknown) => T | undefined } & AskOptions,
): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string>();
  let page = new URL(url);
  for (let count = 0; count < mostPages; count++) {
    const json = await client.ask({ method: 'GET', url: page.toString(), headers }, { signal });
    const data = readMember(json, 'data');
    if (!Array.isArray(data)) {
      throw client.unreadable();
    }
    for (const item of data) {
      const parsed = parse(item);
      if (parsed === undefined) {
        throw client.unreadable();
      }
      items.push(parsed);
    }
    if (readMember(json, 'has_more') !== true) {
      return items;
    }
    const last = readMember(json, 'last_id');
    if (typeof last !== 'string' || last === '' || seen.has(last)) {
      break;
    }
    seen.add(last);
    page = new URL(url);
    page.searchParams.set(cursor, last);
  }
  throw new ConsoleError(
    'unreadable',
    `${client.issuer} did not hand out the whole list, so none of it is shown. Try again later.`,
  );
}
