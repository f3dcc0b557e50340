import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Hit, type NeedsReader, toHit } from '../hit';

/** Heroku's `app.json` and a development container ask for variables by name. */
export const jsonReaders: readonly NeedsReader[] = [
  {
    source: 'framework',
    words: ['"env"'],
    takes: name => name === 'app.json',
    find: text => findMembers(text, ['env']).flatMap(toHerokuHit),
  },
  {
    source: 'framework',
    words: ['"secrets"'],
    takes: name => name === 'devcontainer.json',
    find: text => findMembers(text, ['secrets']).map(({ name, offset }) => toHit(name, offset)),
  },
];

interface Member {
  readonly name: string;
  readonly offset: number;
  readonly value: Node | undefined;
}

function findMembers(text: string, path: readonly string[]): readonly Member[] {
  const tree = parseTree(text);
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
  const members = node?.type === 'object' ? (node.children ?? []) : [];
  return members.flatMap(({ children: [key, value] = [] }) => {
    const name: unknown = key?.value;
    return typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name)
      ? [{ name, offset: key?.offset ?? 0, value }]
      : [];
  });
}

/** Heroku sets what has a value or a generator. */
function toHerokuHit({ name, offset, value }: Member): readonly Hit[] {
  if (value?.type !== 'object') {
    return [];
  }
  const read = (key: string): unknown => findNodeAtLocation(value, [key])?.value;
  const isSet = [read('value'), read('generator')].some(text => text !== undefined && text !== '');
  return isSet ? [] : [toHit(name, offset, read('required') === false)];
}
