/** A name in a text that stands for a module or for a part of one, as in `openai.OpenAI`. */
export interface ImportedName {
  readonly local: string;
  /** The module, and behind a `#` what is taken of it; `#default` and `#*` for all of it. */
  readonly origin: string;
  readonly offset: number;
}

const space = String.raw`\s{0,20}`;
const word = String.raw`[\w$]{1,100}`;
const list = String.raw`\{(?<list>[^{}]{0,4000})\}`;
const address = String.raw`['"](?:npm:|jsr:|https:\/\/esm\.sh\/)?(?<module>(?:@[\w.-]{1,100}\/)?[\w.-]{1,100})(?:@[\w.^~-]{1,40})?['"]`;
const imported = new RegExp(
  String.raw`(?<![\w$.])import(?=[\s{*])${space}(?:(?!type\s)(?<first>${word})${space}(?:,${space})?)?(?:${list}${space}|\*\s{1,20}as\s{1,20}(?<star>${word})\s{1,20})?from${space}${address}`,
  'g',
);
const required = new RegExp(
  String.raw`(?<![\w$.])(?:const|let|var)\s{1,20}(?:(?<first>${word})|${list})${space}=${space}(?:await\s{1,20}import|require)\(${space}${address}`,
  'g',
);
/** More than anybody writes. */
const mostImports = 500;

/** What a script imports, by `import` or `require`. */
export function readScriptImports(text: string): readonly ImportedName[] {
  const found: ImportedName[] = [];
  for (const pattern of [imported, required]) {
    for (const { groups = {}, index: offset } of text.matchAll(pattern)) {
      const { first, star, list: parts, module = '' } = groups;
      for (const part of parts?.split(',') ?? []) {
        const [, name = '', local = name] =
          /^\s*(?!type\s)([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?\s*$/.exec(part) ?? [];
        if (name !== '') {
          found.push({ local, origin: `${module}#${name}`, offset });
        }
      }
      if (star !== undefined) {
        found.push({ local: star, origin: `${module}#*`, offset });
      }
      if (first !== undefined) {
        found.push({ local: first, origin: `${module}#default`, offset });
      }
    }
  }
  return found.slice(0, mostImports);
}

const from =
  /^[ \t]*from[ \t]+(?<module>\w[\w.]{0,200})[ \t]+import[ \t]*(?:\((?<listed>[^()]{0,4000})\)|(?<inline>[^\n(]{1,1000}))/gm;
const plain = /^[ \t]*import[ \t]+(?<modules>\w[^\n#]{0,1000})/gm;

/** What a Python module imports: the origin of a part is written as in `openai.OpenAI`. */
export function readPythonImports(text: string): readonly ImportedName[] {
  const found: ImportedName[] = [];
  for (const { groups = {}, index } of text.matchAll(from)) {
    const list = (groups.listed ?? groups.inline ?? '').replace(/#[^\n]*/g, '');
    for (const part of list.split(',')) {
      const [, name = '', local = name] = /^\s*(\w+)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
      if (name !== '') {
        found.push({ local, origin: `${groups.module ?? ''}.${name}`, offset: index });
      }
    }
  }
  for (const { groups = {}, index } of text.matchAll(plain)) {
    for (const part of (groups.modules ?? '').split(',')) {
      const [, name = '', local = name] = /^\s*(\w[\w.]*)(?:\s+as\s+(\w+))?/.exec(part) ?? [];
      if (name !== '') {
        found.push({ local, origin: name, offset: index });
      }
    }
  }
  return found.slice(0, mostImports);
}
