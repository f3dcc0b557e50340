import assert from 'node:assert/strict';
import path from 'node:path';
import { createDetector } from '../../../../src/detect/detector';
import { providers } from '../../../../src/providers/index';
import { readHead, searchHead } from '../../../../src/scan/history/headSearch';
import { HistoryValues } from '../../../../src/scan/history/historyValues';
import { sampleKey } from '../../../fakes/sampleKeys';
import { git, makeRepository, removeFolder } from '../../env/envWorkspace';

const [kept, moved, gone] = [1, 2, 3].map(seed => sampleKey('anthropic-api-key', seed));
const detector = createDetector(providers);

suite('search of HEAD', () => {
  let folder = '';
  suiteSetup(() => {
    folder = makeRepository({
      'a.js': `a('${kept}');\n`,
      'b.js': '\n',
      'c.js': `c('${moved}');\n`,
    });
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'one');
  });
  suiteTeardown(() => removeFolder(folder));

  /** The values as if `a.js` and `b.js` had held them. */
  function toFound(): HistoryValues {
    const found = new HistoryValues();
    for (const [name, value = ''] of [
      ['a.js', kept],
      ['b.js', moved],
      ['b.js', gone],
    ] as const) {
      const [finding] = detector.find(value);
      assert.ok(finding);
      const commit = { id: 'c', author: '', date: '', subject: '', path: name, line: 1 };
      found.add(value, {
        finding,
        commit,
        place: { line: 1, column: 1, endLine: 1, endColumn: 2 },
      });
    }
    return found;
  }

  for (const kind of ['held', 'too large to be held']) {
    test(`of contents that are ${kind}, the values are found that stand in any file`, async () => {
      const repository = { top: folder, gitFolder: path.join(folder, '.git') };
      const read = await readHead(repository, undefined);
      const head = kind === 'held' ? read : { ...read, contents: undefined };
      const search = await searchHead(repository, { head, found: toFound() }, undefined);
      assert.deepEqual(
        [read.contents?.length, [kept, moved, gone].map(value => search.has(value ?? ''))],
        [3, [true, true, false]],
      );
    });
  }
});
