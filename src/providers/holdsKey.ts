import { recogniseKey } from './recognise';

const words = /[\s"'`]+/;
/** Also what stands around a key within a word, as in `prod=…`; but keys themselves may hold some. */
const parts = /[\s"'`=:,;()[\]{}<>|\p{C}]+/u;

/** Whether one of the words is a key: people paste a value where a name or a label belongs. */
export function holdsKey(text: string): boolean {
  return [words, parts]
    .flatMap(between => text.split(between))
    .some(word => word !== '' && recogniseKey(word).kind === 'recognised');
}
