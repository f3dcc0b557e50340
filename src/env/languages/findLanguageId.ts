/** Languages that VS Code only knows with an extension; without it their files are plain text. */
const ids: Readonly<Record<string, string>> = {
  astro: 'astro',
  cjs: 'javascript',
  cts: 'typescript',
  dart: 'dart',
  elm: 'elm',
  ex: 'elixir',
  exs: 'elixir',
  graphql: 'graphql',
  hcl: 'hcl',
  hs: 'haskell',
  json5: 'json5',
  kt: 'kotlin',
  kts: 'kotlin',
  mdx: 'mdx',
  mjs: 'javascript',
  mts: 'typescript',
  nix: 'nix',
  prisma: 'prisma',
  properties: 'properties',
  proto: 'proto',
  scala: 'scala',
  svelte: 'svelte',
  swift: 'swift',
  tcl: 'tcl',
  tf: 'terraform',
  tfvars: 'terraform',
  toml: 'toml',
  vue: 'vue',
  zig: 'zig',
};
const prose = /^(?:txt|text|log|md|adoc|rst)$/;

/** The language of a document, also where VS Code takes code for plain text. */
export function findLanguageId(languageId: string, path: string): string {
  const extension = /[^/\\]\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (languageId !== 'plaintext' || extension === undefined || prose.test(extension)) {
    return languageId;
  }
  return Object.hasOwn(ids, extension) ? (ids[extension] ?? 'unknown') : 'unknown';
}
