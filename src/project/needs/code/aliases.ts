import { type Hit, toHit } from '../hit';

const alias =
  /(?<![\w$.])(?:const|let|var)\s{1,20}(?<alias>[A-Za-z_]\w{0,40})(?:\s{0,10}:[^=\n;]{1,80})?\s{0,20}=\s{0,20}(?:process\.env|import\.meta\.env|Bun\.env)(?:\s{1,20}as\s[^;\n]{1,80})?[ \t]{0,20}(?:[;\r\n]|$)/g;
/** A program has one or two; each is searched for anew. */
const most = 3;

/** The names by which the program calls the whole environment, as in `const env = process.env`. */
export function findAliases(text: string): readonly string[] {
  if (!/(?:process|meta|Bun)\.env/.test(text)) {
    return [];
  }
  const names = [...text.matchAll(alias)].map(({ groups }) => groups?.alias ?? '');
  return [...new Set(names)].slice(0, most);
}

/** `env.NAME` and `env['NAME']`; names in capitals only, since others may be called the same. */
export function findAliased(text: string, ends: readonly string[]): readonly Hit[] {
  const patterns = findAliases(text).flatMap(name =>
    ends.map(end => new RegExp(String.raw`(?<![\w$.])${name}${end}`, 'g')),
  );
  return patterns.flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({ index, groups = {} }) => {
      const { name = '' } = groups;
      return /^[A-Z][A-Z0-9_]*$/.test(name)
        ? [toHit(name, index, groups.default !== undefined)]
        : [];
    }),
  );
}
