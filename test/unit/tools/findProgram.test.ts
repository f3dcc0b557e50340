import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../../../src/tools/findProgram';
import { useStandIns } from '../../fakes/useStandIns';

suite('where a program is', () => {
  const tools = useStandIns();
  const search = (names: readonly string[], environment: NodeJS.ProcessEnv) =>
    findProgram(names, { without: [], environment });

  test("a project's own tool is not found, wherever PATH names it", async () => {
    tools().add('gh');
    const { bin } = tools();
    const environment = { PATH: [bin, `${bin}${path.sep}`].join(path.delimiter) };
    const roots = [bin, path.dirname(bin), `${bin}-other`];
    assert.deepEqual(
      await Promise.all(roots.map(root => findProgram(['gh'], { without: [root], environment }))),
      [undefined, undefined, await search(['gh'], environment)],
    );
  });

  test('the first name that is on PATH counts', async () => {
    const program = tools().add('flyctl');
    assert.equal(await search(['fly', 'flyctl'], { PATH: tools().bin }), program);
  });

  test('relative folders of PATH and folders of that name do not count', async () => {
    tools().add('gh');
    mkdirSync(path.join(tools().bin, 'wrangler'));
    const relative = path.relative(process.cwd(), tools().bin);
    assert.deepEqual(
      [
        await search(['gh'], { PATH: ['', '.', relative].join(path.delimiter) }),
        await search(['wrangler'], { PATH: tools().bin }),
        await search(['gh'], {}),
      ],
      [undefined, undefined, undefined],
    );
  });
});
