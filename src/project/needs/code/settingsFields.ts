import { type Hit, toHit } from '../hit';

const heading = /^class[ \t]+\w+[ \t]*\((?<bases>[^()\n]{1,300})\)[ \t]*:/gm;
const field = /^[ \t]+(?<name>[A-Za-z]\w*)[ \t]*:[ \t]*(?<type>[^\s=#][^=\n#]*)(?<value>=[^\n]*)?/;
const prefixed = /\benv_prefix\s{0,9}[=:]\s{0,9}['"](\w+)['"]/;
const alias = /\b(?:env|alias|validation_alias)\s{0,9}=\s{0,9}['"](\w+)['"]/;
const longest = 20_000;

/** Fields of pydantic's settings, which are read from variables of their names. */
export function findSettingsFields(text: string): readonly Hit[] {
  return [...text.matchAll(heading)]
    .filter(({ groups }) => /\bBaseSettings\b/.test(groups?.bases ?? ''))
    .flatMap(({ 0: head, index }) => readFields(text, index + head.length));
}

function readFields(text: string, start: number): readonly Hit[] {
  const body = text.slice(start, start + longest);
  const end = /\n(?=[^\s#)\]}])/.exec(body)?.index ?? body.length;
  const own = body.slice(0, end);
  const prefix = prefixed.exec(own)?.[1] ?? '';
  const hits: Hit[] = [];
  const indent = /\n([ \t]+)\S/.exec(own)?.[1]?.length ?? 0;
  let at = start;
  for (const line of own.split('\n')) {
    const { name = '', type = '', value } = field.exec(line.replace(/\r$/, ''))?.groups ?? {};
    const isField =
      name !== '' &&
      line.search(/\S/) === indent &&
      name !== 'model_config' &&
      !/^ClassVar/.test(type);
    if (isField) {
      const given = value === undefined ? undefined : alias.exec(value)?.[1];
      hits.push(
        toHit(given ?? (prefix + name).toUpperCase(), at + indent, isOptional(type, value)),
      );
    }
    at += line.length + 1;
  }
  return hits;
}

/** `Field(...)` without a default, and an empty text, bring no value. */
function isOptional(type: string, value: string | undefined): boolean {
  if (value === undefined) {
    return false;
  }
  const given = value.slice(1).trim();
  if (/^Field\(/.test(given)) {
    return (
      /^Field\(\s*(?!\.\.\.|\w+\s*=|\))/.test(given) || /\bdefault(?:_factory)?\s*=/.test(given)
    );
  }
  return !/^(?:""|'')/.test(given) && !(given.startsWith('None') && !/None|Optional/.test(type));
}
