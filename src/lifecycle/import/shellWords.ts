export interface ShellWord {
  readonly text: string;
  /** False where the shell would put something of its own in. */
  readonly isLiteral: boolean;
}

export type ShellDialect = 'posix' | 'fish';

/** Commands within quotes within commands. Nobody writes more. */
const deepest = 20;

interface Reading {
  /** Behind what was read. */
  readonly end: number;
  readonly text: string;
  readonly isLiteral: boolean;
}

/**
 * The commands of a shell script as words, without running anything: comments and here-documents
 * are passed over, quotes are taken away, and what only the shell could fill in is marked.
 */
export function readCommands(script: string, dialect: ShellDialect): readonly ShellWord[][] {
  const text = script.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const commands: ShellWord[][] = [];
  let words: ShellWord[] = [];
  let terminators: string[] = [];
  const finish = (): void => {
    if (words.length > 0) {
      commands.push(words);
    }
    words = [];
  };
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '\n') {
      finish();
      at = passDocuments(text, at + 1, terminators);
      terminators = [];
    } else if (/[;&|]/.test(sign)) {
      finish();
      at += 1;
    } else if (text.startsWith('\\\n', at)) {
      at += 2;
    } else if (/\s/.test(sign)) {
      at += 1;
    } else if (sign === '#') {
      at = toLineEnd(text, at);
    } else {
      const document = dialect === 'posix' ? readDocumentMark(text, at) : undefined;
      if (document === undefined) {
        const word = readWord(text, at, dialect);
        words.push({ text: word.text, isLiteral: word.isLiteral });
        at = Math.max(word.end, at + 1);
      } else {
        terminators.push(document.terminator);
        at = document.end;
      }
    }
  }
  finish();
  return commands;
}

/** `<<EOF`, `<<-'EOF'`; `<<<` is something else. */
function readDocumentMark(text: string, at: number) {
  if (!text.startsWith('<<', at) || text[at + 2] === '<') {
    return undefined;
  }
  const match = /<<-?[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([\w-]+))/y;
  match.lastIndex = at;
  const found = match.exec(text);
  const terminator = found?.[1] ?? found?.[2] ?? found?.[3];
  return terminator === undefined ? undefined : { terminator, end: match.lastIndex };
}

function passDocuments(text: string, start: number, terminators: readonly string[]): number {
  let at = start;
  for (const terminator of terminators) {
    while (at < text.length) {
      const end = toLineEnd(text, at);
      const line = text.slice(at, end).replace(/^\t+/, '');
      at = Math.min(end + 1, text.length);
      if (line === terminator) {
        break;
      }
    }
  }
  return at;
}

function toLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function readWord(text: string, start: number, dialect: ShellDialect): Reading {
  let word = '';
  let isLiteral = true;
  let at = start;
  while (at < text.length && !/[\s;&|]/.test(text[at] ?? '')) {
    const piece = readPiece(text, at, dialect);
    word += piece.text;
    isLiteral = isLiteral && piece.isLiteral && !isHome(text, at, start);
    at = Math.max(piece.end, at + 1);
  }
  return { end: at, text: word, isLiteral };
}

/** `~` at the start of a word or a value stands for a folder. */
function isHome(text: string, at: number, start: number): boolean {
  return text[at] === '~' && (at === start || /[=:]/.test(text[at - 1] ?? ''));
}

function readPiece(text: string, at: number, dialect: ShellDialect): Reading {
  switch (text[at]) {
    case "'":
      return readSingleQuoted(text, at + 1, dialect);
    case '"':
      return readDoubleQuoted(text, at + 1, dialect);
    case '\\':
      return {
        end: at + 2,
        text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? ''),
        isLiteral: true,
      };
    case '`':
    case '$':
    case '(':
      return readFilledIn(text, at);
    case '<':
    case '>':
      return { end: at + 1, text: '', isLiteral: false };
    default:
      return { end: at + 1, text: text[at] ?? '', isLiteral: true };
  }
}

function readSingleQuoted(text: string, start: number, dialect: ShellDialect): Reading {
  let word = '';
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === "'") {
      return { end: at + 1, text: word, isLiteral: true };
    }
    const escaped = dialect === 'fish' && sign === '\\' && /['\\]/.test(text[at + 1] ?? '');
    word += escaped ? (text[at + 1] ?? '') : sign;
    at += escaped ? 1 : 0;
  }
  return { end: text.length, text: '', isLiteral: false };
}

function readDoubleQuoted(text: string, start: number, dialect: ShellDialect, depth = 0): Reading {
  const escapable = dialect === 'fish' ? /["\\$]/ : /["\\$`]/;
  let word = '';
  let isLiteral = true;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (sign === '"') {
      return { end: at + 1, text: word, isLiteral };
    }
    if (sign === '\\' && (escapable.test(next) || next === '\n')) {
      word += next === '\n' ? '' : next;
      at += 1;
    } else if (sign === '`' && dialect === 'posix') {
      isLiteral = false;
      at = readFilledIn(text, at, depth).end - 1;
    } else if (sign === '$' && /[\w({?!@*#$-]/.test(next)) {
      isLiteral = false;
      at = readFilledIn(text, at, depth).end - 1;
    } else {
      word += sign;
    }
  }
  return { end: text.length, text: '', isLiteral: false };
}

/** A variable, a command or an array. Its text is of no use. */
function readFilledIn(text: string, at: number, depth = 0): Reading {
  const open = text.startsWith('$(', at) || text.startsWith('${', at) ? at + 1 : at;
  const close = { '(': ')', '{': '}', '`': '`' }[text[open] ?? ''];
  if (close === undefined) {
    // `$` at the end of a word stands for itself.
    const isName = /[\w'"?!@*#$-]/.test(text[at + 1] ?? '');
    return { end: at + 1, text: isName ? '' : '$', isLiteral: !isName };
  }
  return { end: findClose(text, { open, close, depth }), text: '', isLiteral: false };
}

function findClose(
  text: string,
  { open, close, depth }: { readonly open: number; readonly close: string; readonly depth: number },
): number {
  if (depth > deepest) {
    return text.length;
  }
  let level = 0;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      at += 1;
    } else if (sign === "'" && close === ')') {
      at = Math.max(text.indexOf("'", at + 1), at);
    } else if (sign === '"' && close !== '`') {
      at = readDoubleQuoted(text, at + 1, 'posix', depth + 1).end - 1;
    } else if (sign === close && (close === '`' ? at > open : level === 1)) {
      return at + 1;
    } else if (close !== '`' && (sign === close || sign === text[open])) {
      level += sign === close ? -1 : 1;
    }
  }
  return text.length;
}
