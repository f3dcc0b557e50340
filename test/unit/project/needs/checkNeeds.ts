import assert from 'node:assert/strict';
import { needsOf } from './needsOf';

export type NeedsRow = readonly [text: string, ...needs: readonly string[]];

/** A test for each text: what it needs; a question mark says that the program goes on without. */
export function checkNeeds(file: string, rows: readonly NeedsRow[]): void {
  for (const [text, ...needs] of rows) {
    test(`${file}: ${JSON.stringify(text)} needs ${needs.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(needsOf(file, text), needs);
    });
  }
}
