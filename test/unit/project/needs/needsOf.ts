import path from 'node:path';
import { findNeeds } from '../../../../src/project/needs/findNeeds';

/** What a file needs: `NAME`, with a question mark where it is optional, in order of the text. */
export function needsOf(file: string, text: string): readonly string[] {
  const needs = findNeeds(path.join(path.sep, 'shop', ...file.split('/')), text);
  return needs.map(({ name, reading }) => (reading.optional ? `${name}?` : name));
}

/** The same with the source and the line, as in `NAME code 1`. */
export function placesOf(file: string, text: string): readonly string[] {
  return findNeeds(path.join(path.sep, 'shop', ...file.split('/')), text).map(
    ({ name, reading }) => `${name} ${reading.source} ${reading.line}`,
  );
}
