import { listHeadFiles, readBlobs } from '../../git/history/headFiles';
import type { HistoryRepository } from '../../git/history/historyGit';
import type { HistoryValues } from './historyValues';
import { ValueSearch } from './valueSearch';

/** What HEAD holds. */
interface Head {
  readonly files: ReadonlyMap<string, string>;
  /** All contents, unless they are too much to be held. */
  readonly contents: readonly Buffer[] | undefined;
}

/** In bytes. */
const mostHeld = 32 * 1024 * 1024;

/** Reads HEAD while git writes its log, so that nobody waits for it afterwards. */
export async function readHead(
  repository: HistoryRepository,
  signal: AbortSignal | undefined,
): Promise<Head> {
  const files = await listHeadFiles(repository, signal);
  const contents: Buffer[] = [];
  let held = 0;
  const onBlob = (bytes: Buffer) => {
    held += bytes.length;
    contents.push(bytes);
    return held <= mostHeld;
  };
  await readBlobs(repository, [...new Set(files.values())], { signal, onBlob });
  return { files, contents: held <= mostHeld ? contents : undefined };
}

/** Which of the values stand in HEAD. */
export async function searchHead(
  repository: HistoryRepository,
  { head, found }: { readonly head: Head; readonly found: HistoryValues },
  signal: AbortSignal | undefined,
): Promise<ValueSearch> {
  const search = new ValueSearch(found.values);
  const onBlob = (bytes: Buffer) => {
    search.look(bytes);
    return !search.hasFoundAll;
  };
  if (search.hasFoundAll) {
    return search;
  }
  if (head.contents !== undefined) {
    head.contents.every(onBlob);
    return search;
  }
  // First where the values were added: often all of them still stand there.
  const likely = found.paths.flatMap(path => head.files.get(path) ?? []);
  const ids = [...new Set([...likely, ...head.files.values()])];
  await readBlobs(repository, ids, { signal, onBlob });
  return search;
}
