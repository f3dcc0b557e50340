import type { TextChange } from './fixPlan';

/** The text with all changes made; they are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let position = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(position, start) + newText;
    position = end;
  }
  return result + text.slice(position);
}
