import assert from 'node:assert/strict';
import { moved, nameIn } from './planning';

suite('remedies/fallback', () => {
  const dollar = '$';
  const rows: readonly (readonly [languageId: string, before: string, after: string])[] = [
    ['javascript', "k = process.env.MY_KEY || 'KEY!';", 'k = process.env.MY_KEY;'],
    ['typescript', "k = process.env.MY_KEY ?? 'KEY!';", "k = process.env.MY_KEY ?? '';"],
    ['python', 'import os\nk = os.getenv("MY_KEY", "KEY!")', 'import os\nk = os.environ["MY_KEY"]'],
    ['shellscript', `k=${dollar}{MY_KEY:-KEY!}`, `k=${dollar}{MY_KEY}`],
    ['shellscript', `k="${dollar}{MY_KEY-KEY!}"`, `k="${dollar}{MY_KEY}"`],
    ['ruby', "k = ENV['MY_KEY'] || 'KEY!'", 'k = ENV[\'MY_KEY\'] || ENV.fetch("MY_KEY")'],
    [
      'php',
      "<?php $k = getenv('MY_KEY') ?: 'KEY!';",
      "<?php $k = getenv('MY_KEY') ?: getenv('MY_KEY');",
    ],
    [
      'elixir',
      'k = System.get_env("MY_KEY", "KEY!")',
      'k = System.get_env("MY_KEY", System.fetch_env!("MY_KEY"))',
    ],
  ];
  for (const [languageId, before, after] of rows) {
    test(`in ${languageId}, ${before} goes on to read its variable`, () => {
      assert.deepEqual([moved(languageId, before), nameIn(languageId, before)], [after, 'MY_KEY']);
    });
  }

  test('a variable that is shipped to browsers is not kept', () => {
    const code = "k = process.env.NEXT_PUBLIC_KEY || 'KEY!';";
    assert.equal(
      moved('javascript', code),
      'k = process.env.NEXT_PUBLIC_KEY || process.env.ANTHROPIC_API_KEY;',
    );
  });

  test('a variable with another value keeps it, and the key gets one of its own', () => {
    assert.equal(
      moved('javascript', "k = process.env.MY_KEY || 'KEY!';", { envText: 'MY_KEY=other\n' }),
      'k = process.env.MY_KEY || process.env.MY_KEY_2;',
    );
  });
});
