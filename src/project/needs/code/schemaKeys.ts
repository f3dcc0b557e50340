import { type Hit, toHit } from '../hit';

/** The whole environment is handed to something, as in `schema.parse(process.env)`. */
const handedOver = /(?:[(,:=]|\breturn)\s{0,20}process\.env\s{0,20}[),;\n}]/;
/** One key of a schema of zod, valibot, envalid, joi and their like. */
const line =
  /(?:^|[{,])[ \t]{0,40}(?<name>[A-Z][A-Z0-9_]*):\s{0,40}(?<value>(?:z|v|s|t|Type|Joi|joi|yup|Yup|str|num|bool|url|email|port|host|json|makeValidator|Schema|vine|Env\.schema)\b[^\n]*?)(?=,[ \t]{0,5}[A-Z][A-Z0-9_]*:|\n|$)/gm;
const optional =
  /\.(?:optional|nullish|nullable|default|catch)\(|\bdefault(?:To)?\s*:|\boptional\(/;

/** Keys of a schema that checks the whole environment. */
export function findSchemaKeys(text: string): readonly Hit[] {
  if (
    !text.includes('process.env') &&
    !text.includes('createEnv') &&
    !text.includes('Env.create')
  ) {
    return [];
  }
  if (!handedOver.test(text) && !/\bcreateEnv\(|\bEnv\.create\(/.test(text)) {
    return [];
  }
  return [...text.matchAll(line)].map(({ 0: whole, groups = {}, index }) => {
    const { name = '', value = '' } = groups;
    return toHit(name, index + whole.indexOf(name), optional.test(value));
  });
}
