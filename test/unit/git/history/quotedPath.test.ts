import assert from 'node:assert/strict';
import { readQuotedPath } from '../../../../src/git/history/quotedPath';

suite('quoted path', () => {
  const paths: readonly (readonly [string, string])[] = [
    ['b/plain.js', 'b/plain.js'],
    ['"b/a \\"b\\".js"', 'b/a "b".js'],
    ['"b/line\\nend\\ttab\\\\slash"', 'b/line\nend\ttab\\slash'],
    ['"b/gr\\303\\274\\303\\237e"', 'b/grüße'],
    ['"b/größe\\001"', 'b/größe\u0001'],
    ['b/"', 'b/"'],
  ];
  for (const [printed, path] of paths) {
    test(`${printed} is read`, () => {
      assert.equal(readQuotedPath(printed), path);
    });
  }
});
