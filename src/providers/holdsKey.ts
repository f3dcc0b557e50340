import { recogniseKey } from './recognise';

/** Whether one of the words is a key: people paste a value where a name or a label belongs. */
export function holdsKey(text: string): boolean {
  return text
    .split(/[\s"'`]+/)
    .some(word => word !== '' && recogniseKey(word).kind === 'recognised');
}
