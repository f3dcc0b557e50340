import * as vscode from 'vscode';

/** The range of offsets in a text that no editor holds. */
export function toRange(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  const from = toPosition(text, start, { offset: 0, line: 0 });
  return new vscode.Range(from, toPosition(text, end, { offset: start, line: from.line }));
}

function toPosition(
  text: string,
  offset: number,
  known: { readonly offset: number; readonly line: number },
): vscode.Position {
  let line = known.line;
  for (let at = known.offset; at < offset; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line += 1;
    }
  }
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), lastLoneReturn(text, offset)) + 1;
  return new vscode.Position(line, offset === 0 ? 0 : offset - lineStart);
}

function lastLoneReturn(text: string, offset: number): number {
  const at = text.lastIndexOf('\r', offset - 1);
  return at !== -1 && text[at + 1] !== '\n' ? at : -1;
}
