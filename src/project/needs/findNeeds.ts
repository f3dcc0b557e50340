import { compiledReaders } from './code/compiled';
import { componentReader, javascriptReader } from './code/javascript';
import { pythonReaders } from './code/python';
import { scriptingReaders } from './code/scripting';
import { composeReader } from './files/compose';
import { exampleReader } from './files/exampleFiles';
import { frameworkReaders } from './files/frameworks';
import { jsonReaders } from './files/jsonFiles';
import { pipelineReaders } from './files/pipelines';
import type { Hit, NeedsReader } from './hit';
import type { VariableReading } from './readNeeds';
import { sdkReaders } from './sdk/sdkReaders';
import { isGivenName } from './variableNames';

/** A variable that one file reads or names. */
export interface FoundNeed {
  readonly name: string;
  readonly reading: VariableReading;
  readonly alternatives?: readonly string[];
}

const readers: readonly NeedsReader[] = [
  javascriptReader,
  componentReader,
  ...pythonReaders,
  ...compiledReaders,
  ...scriptingReaders,
  ...sdkReaders,
  exampleReader,
  composeReader,
  ...pipelineReaders,
  ...frameworkReaders,
  ...jsonReaders,
];

/** Bundles are no source; what they read stands in the sources as well. */
const bundle = /[.-](?:min|bundle|chunk)\.[cm]?js$/;

/** The readers of a file, told by its path alone. */
export function findReaders(path: string): readonly NeedsReader[] {
  const slashed = path.replaceAll('\\', '/');
  const name = slashed.slice(slashed.lastIndexOf('/') + 1).toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const ofSources = readers.filter(reader => reader.extensions?.includes(extension));
  if (ofSources.length > 0) {
    return bundle.test(name) ? [] : ofSources;
  }
  return readers.filter(reader => reader.takes?.(name, slashed));
}

/** What is longer names no variable. */
const longestName = 200;
/** More of one file tell nothing new. */
const mostHits = 2000;

/** What a text needs, by line. */
export function findNeeds(
  path: string,
  text: string,
  fileReaders: readonly NeedsReader[] = findReaders(path),
): readonly FoundNeed[] {
  const found: { readonly hit: Hit; readonly reader: NeedsReader }[] = [];
  const slashed = path.replaceAll('\\', '/');
  for (const reader of fileReaders) {
    if (isWorth(reader, text) && !isMinified(text)) {
      for (const hit of findSafely(reader, text, slashed)) {
        if (hit.name.length <= longestName && !isGivenName(hit.name)) {
          found.push({ hit, reader });
        }
      }
    }
  }
  found.sort((left, right) => left.hit.offset - right.hit.offset);
  return toNeeds(path, text, found.slice(0, mostHits));
}

function isWorth({ words }: NeedsReader, text: string): boolean {
  return words instanceof RegExp ? words.test(text) : words.some(word => text.includes(word));
}

/** A file that is made to overflow a reader needs nothing. */
function findSafely(reader: NeedsReader, text: string, path: string): readonly Hit[] {
  try {
    return reader.find(text, path);
  } catch (error) {
    if (error instanceof RangeError) {
      return [];
    }
    throw error;
  }
}

function toNeeds(
  path: string,
  text: string,
  found: readonly { readonly hit: Hit; readonly reader: NeedsReader }[],
): readonly FoundNeed[] {
  const needs: FoundNeed[] = [];
  const seen = new Set<string>();
  let line = 1;
  let counted = 0;
  for (const { hit, reader } of found) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < hit.offset; ) {
      line += 1;
      counted = at + 1;
      at = text.indexOf('\n', counted);
    }
    const { name, optional, alternatives } = hit;
    const place = `${line} ${reader.source} ${name}`;
    if (!seen.has(place)) {
      seen.add(place);
      const reading = { path, line, source: reader.source };
      needs.push({
        name,
        reading: optional ? { ...reading, optional } : reading,
        ...(alternatives === undefined ? {} : { alternatives }),
      });
    }
  }
  return needs;
}

const shortestMinified = 20_000;
/** Characters of a line, on average. */
const longestLines = 500;

function isMinified(text: string): boolean {
  if (text.length < shortestMinified) {
    return false;
  }
  const most = text.length / longestLines;
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    if (lines > most) {
      return false;
    }
  }
  return true;
}
