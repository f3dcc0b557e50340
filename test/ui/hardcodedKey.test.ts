import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'dotenv';
import { eventually, eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';

suite('hardcoded key', () => {
  const window = useWindow({ folder: 'sample' });
  const read = (file: string) => readFileSync(path.join(window().folder, file), 'utf8');
  let value = '';

  test('it is underlined, and the first quick fix moves it to .env', async () => {
    value = /apiKey: '(.+)'/.exec(read('src/summary.js'))?.[1] ?? '';
    await window().editor.open('src/summary.js');
    await eventually(() => window().editor.squiggles().count(), 1);
    await window().screenshotThemes('squiggle');
    await window().editor.openQuickFixes();
    await window().screenshotThemes('quick fixes');
    assert.match((await window().editor.readQuickFixes())[0] ?? '', /^Move key to \.env/);
  });

  test('the fix writes the key to an ignored .env and leaves a reference in the code', async () => {
    await window().click(window().editor.quickFixes().first());
    await eventually(
      async () => (await window().editor.readText()).includes('process.env.ANTHROPIC_API_KEY'),
      true,
    );
    await eventually(() => window().editor.squiggles().count(), 0);
    await window().screenshotThemes('key moved');
    assert.deepEqual(
      {
        stored: parse(read('.env')).ANTHROPIC_API_KEY === value,
        ignored: git('check-ignore', '.env'),
        inCode: (await window().editor.readText()).includes(value),
      },
      { stored: true, ignored: '.env', inCode: false },
    );
  });

  test('the key then stands in the sidebar', async () => {
    await window().sidebar.openKeys();
    await eventuallyPasses(async () => {
      assert.match((await window().sidebar.readRows()).join('\n'), /Anthropic/);
    });
    await window().screenshotThemes('keys after move');
  });

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: window().folder, encoding: 'utf8' }).trim();
  }
});
