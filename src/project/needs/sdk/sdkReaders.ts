import { findUncodedRegions, isInCode, python, script, slashed } from '../code/regions';
import { type Hit, type NeedsReader, toHit } from '../hit';
import { readArguments } from './callArguments';
import { readPythonImports, readScriptImports } from './importedNames';
import { type Library, otherLibraries, pythonLibraries, scriptLibraries } from './libraries';

const scripts = ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte', 'astro'];

const scriptReader: NeedsReader = {
  source: 'sdk',
  words: new RegExp(`['"/:](?:${namesOf(scriptLibraries)})`),
  extensions: scripts,
  find: text => findInCode(findScriptUses(text), text, script),
};

const pythonReader: NeedsReader = {
  source: 'sdk',
  words: new RegExp(`\\b(?:${namesOf(pythonLibraries)})\\b`),
  extensions: ['py'],
  find: text => findInCode(findPythonUses(text), text, python),
};

export const sdkReaders: readonly NeedsReader[] = [
  scriptReader,
  pythonReader,
  ...otherLibraries.map(
    ({ extensions, beside, call, variables }): NeedsReader => ({
      source: 'sdk',
      words: [beside],
      extensions,
      find: text => {
        const hits = [...text.matchAll(call)]
          .filter(({ 0: start, index }) => {
            const given = start.endsWith('(') ? readArguments(text, index + start.length) : '';
            return given !== undefined && !/key|token|auth|config|opts/i.test(given);
          })
          .map(({ index }) => toLibraryHit(variables, index));
        return findInCode(hits, text, slashed(undefined));
      },
    }),
  ),
];

/** As an alternation; only the first part of a module, as one may import its parts by name. */
function namesOf(libraries: readonly Library[]): string {
  const starts = libraries.map(({ module }) => /^(?:@[\w-]+\/[\w-]+|[\w-]+)/.exec(module)?.[0]);
  return [...new Set(starts)].join('|');
}

function findInCode(
  hits: readonly Hit[],
  text: string,
  syntax: Parameters<typeof findUncodedRegions>[1],
): readonly Hit[] {
  if (hits.length === 0) {
    return hits;
  }
  const regions = findUncodedRegions(text, syntax);
  return hits.filter(({ offset }) => isInCode(regions, offset));
}

function toLibraryHit([name = '', ...alternatives]: readonly string[], offset: number): Hit {
  const hit = toHit(name, offset);
  return alternatives.length === 0 ? hit : { ...hit, alternatives };
}

function findScriptUses(text: string): readonly Hit[] {
  const imports = readScriptImports(text);
  return scriptLibraries.flatMap(library => {
    const own = imports.filter(({ origin }) => origin.startsWith(`${library.module}#`));
    const ready = own.filter(({ origin }) =>
      library.instances?.some(name => origin.endsWith(`#${name}`)),
    );
    const callees = own.flatMap(({ origin, local }) => toScriptCallees(library, origin, local));
    return [
      ...ready.map(({ offset }) => toLibraryHit(library.variables, offset)),
      ...findCalls(text, callees, isScriptKeyless).map(at => toLibraryHit(library.variables, at)),
    ];
  });
}

function toScriptCallees({ module, calls = [] }: Library, origin: string, local: string) {
  const part = origin.slice(module.length + 1);
  if (part === '*' || part === 'default') {
    const names = calls.filter(name => name !== 'default').map(name => `${local}.${name}`);
    return calls.includes('default') && part === 'default' ? [local, ...names] : names;
  }
  return calls.includes(part) ? [local] : [];
}

function findPythonUses(text: string): readonly Hit[] {
  const imports = readPythonImports(text);
  return pythonLibraries.flatMap(({ module, calls = [], variables, takesText }) => {
    const callees = imports.flatMap(({ origin, local }) =>
      calls
        .map(name => `${module}.${name}`)
        .filter(full => full === origin || full.startsWith(`${origin}.`))
        .map(full => local + full.slice(origin.length)),
    );
    const isKeyless = (given: string) => takesText === true || isPythonKeyless(given);
    return findCalls(text, callees, isKeyless).map(at => toLibraryHit(variables, at));
  });
}

/** One is enough, and each may be long. */
const mostCalls = 200;

/** Offsets of calls that hand over no key. */
function findCalls(
  text: string,
  callees: readonly string[],
  isKeyless: (given: string) => boolean,
): readonly number[] {
  const offsets: number[] = [];
  let left = mostCalls;
  for (const callee of new Set(callees)) {
    const start = `${callee}(`;
    let at = text.indexOf(start);
    for (; at !== -1 && left > 0; at = text.indexOf(start, at + start.length)) {
      left -= 1;
      const isWhole = !/[\w$.]/.test(text[at - 1] ?? '');
      const given = isWhole ? readArguments(text, at + start.length) : undefined;
      if (given !== undefined && isKeyless(given)) {
        offsets.push(at);
      }
    }
  }
  return offsets;
}

const keyArgument =
  /(?<![\w$])(?:apiKey|api_key|token|auth|authToken|auth_token|apiToken|api_token|accessToken|key|credential\w*|azure_ad_token\w*|azureADTokenProvider|(?:anthropic|openai|open_ai|google|groq|mistral|cohere|xai|deepseek|tavily)_?api_?key|vertexai|client)(?![\w$])/i;

/** Nothing, or settings that are written out and hold no key. */
function isScriptKeyless(given: string): boolean {
  const settings = given.trim();
  return (
    settings === '' ||
    (settings.startsWith('{') && !settings.includes('...') && !keyArgument.test(settings))
  );
}

/** No positional argument, none by a name of a key, none that is spread. */
function isPythonKeyless(given: string): boolean {
  const settings = given.trim();
  return (
    settings === '' ||
    (/^\w+\s*=(?!=)/.test(settings) &&
      !/(?:^|,)\s*\*\*/.test(settings) &&
      !keyArgument.test(settings))
  );
}
