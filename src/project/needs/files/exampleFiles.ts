import { readVariables } from '../../../env/envDocument';
import { isExampleFile } from '../../../env/envFileName';
import { type NeedsReader, toHit } from '../hit';

/** Files that show which variables there are. */
export const exampleReader: NeedsReader = {
  source: 'example',
  words: ['=', ':'],
  takes: name => isExampleFile(name) || /^\.(?:dev\.vars|envrc)\.(?:example|sample)$/.test(name),
  find: text =>
    readVariables(text)
      .filter(({ name }) => /^[A-Za-z_]\w*$/.test(name))
      .map(({ name, nameStart }) => toHit(name, nameStart)),
};
