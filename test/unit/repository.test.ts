import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createDetector } from '../../src/detect/detector';
import { providers } from '../../src/providers';

/** Larger files are pictures here. */
const largest = 2_000_000;

suite('repository', () => {
  const files = readTextFiles();

  test('no file holds anything that looks like a key', () => {
    const detector = createDetector(providers);
    const found = files.flatMap(({ name, text }) =>
      detector
        .find(text, { path: name, minimumConfidence: 'medium' })
        .map(({ ruleId, start }) => `${name}:${toLine(text, start)} ${ruleId}`),
    );
    assert.deepEqual(found, []);
  });

  test('no file names a place that only one machine has', () => {
    const places = ['work', 'tmp'].map(folder => `/${folder}/`);
    const pattern = new RegExp(`(?<![\\w.*-])(${places[0]}(main|shared)|${places[1]}kw)\\b`);
    assert.deepEqual(
      namesOf(({ text }) => pattern.test(text)),
      [],
    );
  });

  test('no file names the host of a package registry', () => {
    const host = ['registry.npm', 'js.org'].join('');
    assert.deepEqual(
      namesOf(({ text }) => text.includes(host)),
      [],
    );
  });

  test('no lockfile says where its packages came from', () => {
    assert.deepEqual(
      namesOf(({ name, text }) => /package-lock\.json$/.test(name) && text.includes('"resolved"')),
      [],
    );
  });

  test('a source file has at most 250 lines', () => {
    assert.deepEqual(
      namesOf(
        ({ name, text }) =>
          /^(src|scripts|test)\/.*\.m?ts$/.test(name) && text.split('\n').length > 251,
      ),
      [],
    );
  });

  function namesOf(isOdd: (file: TextFile) => boolean): string[] {
    return files.filter(isOdd).map(file => file.name);
  }
});

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What is committed, and what would be with the next `git add`. */
function readTextFiles(): TextFile[] {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    },
  );
  return [...new Set(list.split('\0'))]
    .filter(name => name !== '' && existsSync(name))
    .map(name => ({ name, bytes: readFileSync(name) }))
    .filter(({ bytes }) => bytes.length <= largest && !bytes.includes(0))
    .map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));
}

function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
