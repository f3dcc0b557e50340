import { findImportStart, findLastImportEnd } from './javascript';
import type { Change } from './language';
import { addPythonLines } from './python';
import { lineEnd } from './surroundings';

export interface LoaderRequest {
  /** The program, with the key replaced already. */
  readonly text: string;
  /** Base name of the env file. */
  readonly file: string;
  readonly modules: 'esm' | 'commonjs';
  /** The language's usual library for env files is declared by the project. */
  readonly hasLibrary: boolean;
}

/** What makes a program load its env file. */
export interface LoaderLine {
  readonly title: string;
  /** Undefined where only a note helps. */
  readonly change?: Change;
  /** A sentence for the user: what else it takes. */
  readonly note: string;
}

export function loaderLineFor(languageId: string, request: LoaderRequest): LoaderLine | undefined {
  switch (languageId) {
    case 'javascript':
    case 'javascriptreact':
    case 'typescript':
    case 'typescriptreact':
      return request.hasLibrary ? dotenvLine(request) : nodeLine(request);
    case 'python':
      return pythonLine(request);
    default:
      return undefined;
  }
}

function isModule({ text, modules }: LoaderRequest): boolean {
  if (/^\s*(?:import\s+[\w{*'"]|export\s+[\w{*])/m.test(text)) {
    return true;
  }
  return /\brequire\s*\(|\bmodule\.exports\b/.test(text) ? false : modules === 'esm';
}

function dotenvLine(request: LoaderRequest): LoaderLine {
  const { text, file } = request;
  const start = findImportStart(text);
  const options = file === '.env' ? '' : `{ path: '${file}' }`;
  const end = lineEnd(text);
  let line = `require('dotenv').config(${options});${end}`;
  if (isModule(request)) {
    line =
      options === ''
        ? `import 'dotenv/config';${end}`
        : `import { config } from 'dotenv';${end}config(${options});${end}`;
  }
  return {
    title: `Load ${file} with dotenv when this file starts`,
    change: { start, end: start, newText: line },
    note: `Add the line that loads it with dotenv, or start Node with --env-file=${file}.`,
  };
}

/** Needs no package. A missing file must not stop the program: a server sets the variable itself. */
function nodeLine(request: LoaderRequest): LoaderLine {
  const { text, file } = request;
  const start = isModule(request) ? findLastImportEnd(text) : findImportStart(text);
  const line = `try { process.loadEnvFile('${file}'); } catch { /* Set by the host then. */ }`;
  return {
    title: `Load ${file} when this file starts`,
    change: { start, end: start, newText: line + lineEnd(text) },
    note:
      `Add the line that loads it (Node 20.12 or later), start Node with --env-file=${file}, ` +
      'or run npm install dotenv and import it.',
  };
}

function pythonLine({ text, file, hasLibrary }: LoaderRequest): LoaderLine {
  const call = file === '.env' ? 'load_dotenv()' : `load_dotenv("${file}")`;
  const install = hasLibrary ? '' : ' It needs a package: pip install python-dotenv.';
  return {
    title: `Load ${file} with python-dotenv when this file starts`,
    change: addPythonLines(text, ['from dotenv import load_dotenv', '', call, '']),
    note: `Add the two lines that load it with python-dotenv.${install}`,
  };
}
