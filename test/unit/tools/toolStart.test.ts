import assert from 'node:assert/strict';
import { toToolStart } from '../../../src/tools/toolStart';

const onWindows = { platform: 'win32', systemRoot: 'C:\\Windows', cat: undefined } as const;

suite('how a tool is started', () => {
  test('on Windows a script goes through the command interpreter, between quotation marks', () => {
    const start = toToolStart(
      'C:\\Program Files (x86)\\nodejs\\vercel.cmd',
      ['env', 'add'],
      onWindows,
    );
    assert.deepEqual(
      [start.arguments, start.windowsVerbatimArguments],
      [['/d', '/s', '/c', '""C:\\Program Files (x86)\\nodejs\\vercel.cmd" "env" "add""'], true],
    );
  });

  test('on Windows a program is started as it is', () => {
    assert.deepEqual(toToolStart('C:\\gh.exe', ['a&b'], onWindows), {
      file: 'C:\\gh.exe',
      arguments: ['a&b'],
      windowsVerbatimArguments: false,
    });
  });

  for (const word of ['a&b', '%PATH%', 'a"b', 'a^b', 'a|b', 'a>b', 'a\nb', 'a!b', 'a\\']) {
    test(`the command interpreter of Windows never sees ${JSON.stringify(word)}`, () => {
      assert.throws(() => toToolStart('C:\\vercel.cmd', [word], onWindows), { name: 'UserError' });
    });
  }

  test('on Windows a tool may lie in the folder of somebody with an apostrophe', () => {
    const start = toToolStart("C:\\Users\\O'Brien & Co\\vercel.cmd", ['whoami'], onWindows);
    assert.equal(start.arguments.at(-1), `""C:\\Users\\O'Brien & Co\\vercel.cmd" "whoami""`);
  });

  test('elsewhere the script is fixed and the rest are its arguments', () => {
    const start = toToolStart('/bin/gh', ['$(id)', '`id`'], {
      platform: 'linux',
      systemRoot: '',
      cat: '/bin/cat',
    });
    assert.deepEqual(start.arguments, [
      '-c',
      'cat=$1; shift; "$cat" | exec "$0" "$@"',
      '/bin/gh',
      '/bin/cat',
      '$(id)',
      '`id`',
    ]);
  });

  test('without input it is started as it is', () => {
    assert.deepEqual(
      toToolStart('/bin/gh', ['$(id)'], { platform: 'linux', systemRoot: '', cat: undefined }),
      { file: '/bin/gh', arguments: ['$(id)'], windowsVerbatimArguments: false },
    );
  });
});
