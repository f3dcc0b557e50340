import { addGoImport } from './go';
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
    case 'go':
      return goLine(request);
    case 'ruby':
      return rubyLine(request);
    case 'php':
      return phpLine(request);
    case 'rust':
      return rustLine(request);
    case 'shellscript':
      return shellLine(request);
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

/** The library reads `.env` only, unless it is told. */
function goLine({ text, file, hasLibrary }: LoaderRequest): LoaderLine | undefined {
  const install = hasLibrary ? '' : ' It needs a module: go get github.com/joho/godotenv.';
  return file !== '.env'
    ? undefined
    : {
        title: `Load ${file} with godotenv when this program starts`,
        change: addGoImport(text, '_ "github.com/joho/godotenv/autoload"'),
        note: `Add the import that loads it with godotenv.${install}`,
      };
}

function rubyLine({ text, file, hasLibrary }: LoaderRequest): LoaderLine {
  const start = /^\uFEFF?(?:#[^\n]*\n)*(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  const end = lineEnd(text);
  const plain = `require "dotenv/load"${end}`;
  const named = `require "dotenv"${end}Dotenv.load("${file}")${end}`;
  const install = hasLibrary ? '' : ' It needs a gem: bundle add dotenv.';
  return {
    title: `Load ${file} with the dotenv gem when this file starts`,
    change: { start, end: start, newText: file === '.env' ? plain : named },
    note: `Add the line that loads it with the dotenv gem.${install}`,
  };
}

/** `getenv` sees only what the library's unsafe variant sets. */
function phpLine({ text, file, hasLibrary }: LoaderRequest): LoaderLine {
  const install = hasLibrary ? '' : ' It needs a package: composer require vlucas/phpdotenv.';
  const note = `Load it with phpdotenv, right behind vendor/autoload.php.${install}`;
  const title = `Load ${file} with phpdotenv when this file starts`;
  const autoload = /^[^\n]*\brequire(?:_once)?\b[^\n]*vendor\/autoload\.php[^\n]*\n/m.exec(text);
  if (autoload === null) {
    return { title, note };
  }
  const start = autoload.index + autoload[0].length;
  const name = file === '.env' ? '' : `, '${file}'`;
  const line = `Dotenv\\Dotenv::createUnsafeImmutable(__DIR__${name})->safeLoad();${lineEnd(text)}`;
  return { title, change: { start, end: start, newText: line }, note };
}

function rustLine({ text, file, hasLibrary }: LoaderRequest): LoaderLine {
  const install = hasLibrary ? '' : ' It needs a crate: cargo add dotenvy.';
  const note = `Call dotenvy at the start of main.${install}`;
  const title = `Load ${file} with dotenvy when this program starts`;
  const main = /^([ \t]*)(?:pub )?(?:async )?fn main\(\)[^{]*\{[ \t]*\r?\n/m.exec(text);
  if (main === null) {
    return { title, note };
  }
  const start = main.index + main[0].length;
  const call = file === '.env' ? 'dotenvy::dotenv()' : `dotenvy::from_filename("${file}")`;
  const newText = `${main[1]}    ${call}.ok();${lineEnd(text)}`;
  return { title, change: { start, end: start, newText }, note };
}

function shellLine({ text, file }: LoaderRequest): LoaderLine {
  const start = /^\uFEFF?(?:#[^\n]*(?:\n|$))*/.exec(text)?.[0].length ?? 0;
  const feed = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
  return {
    title: `Load ${file} when this script starts`,
    change: { start, end: start, newText: `${feed}set -a; . ./${file}; set +a\n` },
    note: 'Add the line that loads it, and start the script in the folder of that file.',
  };
}
