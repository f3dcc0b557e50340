import { type Hit, type NeedsReader, toHit } from '../hit';
import { readYamlLines } from './yamlLines';

/** Compose files: what they take from the environment, and what they hand on from it. */
export const composeReader: NeedsReader = {
  source: 'compose',
  words: ['$', 'environment'],
  takes: name => /^(?:docker-|podman-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name),
  find: text => [...findReferences(text), ...findHandedOn(text)],
};

const reference =
  /(?<!\$)(?:\$\$)*\$(?:\{(?<braced>[A-Za-z_]\w*)(?<default>:?[-+])?|(?<bare>[A-Za-z_]\w*))/g;

/** `${NAME}` and `$NAME`, but in comments. */
function findReferences(text: string): readonly Hit[] {
  return [...blankComments(text).matchAll(reference)].map(({ groups = {}, index }) => {
    const { braced, bare, default: given } = groups;
    return toHit(braced ?? bare ?? '', index, given !== undefined);
  });
}

/** The text with blanks in place of lines that are comments as a whole. */
export function blankComments(text: string): string {
  return text.replace(/^[ \t]*[#;][^\n]*/gm, line => ' '.repeat(line.length));
}

/** A name without a value below `environment:` is handed on to the container. */
function findHandedOn(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { offset, above, isItem, key, value } of readYamlLines(text)) {
    if (above.at(-1) !== 'environment') {
      continue;
    }
    const name = isItem ? (key === undefined ? value : '') : value === '' ? key : '';
    if (name !== undefined && /^[A-Za-z_]\w*$/.test(name)) {
      hits.push(toHit(name, offset));
    }
  }
  return hits;
}
