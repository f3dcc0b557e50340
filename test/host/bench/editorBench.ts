import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { createDetector } from '../../../src/detect/detector';
import {
  replaceFindings,
  type TrackedFindings,
  toLines,
  trackEdit,
} from '../../../src/editor/trackedFindings';
import { providers } from '../../../src/providers/index';
import { findInSlices } from '../../../src/scan/findInSlices';
import { sampleText } from '../../fakes/sampleText';
import {
  both,
  type Cost,
  longestDelay,
  longestHold,
  median,
  ms,
  print,
  processorTime,
  time,
} from './cost';

const detector = createDetector(providers);
const debounce = 100;
const key = `sk-ant-${'api03'}-${sampleText('base64url', 93, 99)}AA`;
const folder = mkdtempSync(path.join(tmpdir(), 'keyward-bench-'));

/** Runs in the extension host. Prints figures; fails where one misses its target by far. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('keyward.keyward');
  await extension?.activate();
  const bundle = path.join(extension?.extensionPath ?? '', 'dist', 'extension.js');
  try {
    const code = toCode(5_000);
    const { load, files } = loadCopy(bundle);
    print('Bundle, read at the start', toKilobytes(...files), 'none');
    const issuers = path.join(path.dirname(bundle), 'providers.js');
    print('Bundle of the issuers, at the first text', toKilobytes(issuers), 'none');
    print('Activation, load of the bundle', both(load), 'both at most 30 ms');
    print('Activation, activate()', ms(activateTime()), 'both at most 30 ms');
    await printOpening(code);
    await printEditing(code);
    printCompute(code);
    await printHolds(code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 5,000 lines are some 200 KB. */
function toCode(lines: number): string {
  return Array.from({ length: lines }, (_, line) =>
    line % 50 === 0
      ? `  const token${line} = process.env.SERVICE_TOKEN_${line} ?? ''; // read from outside`
      : `  const value${line} = compute(${line}, 'text ${line}');`,
  ).join('\n');
}

function toKilobytes(...files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** The files are those that are read at once; what commands need is read when one is run. */
function loadCopy(bundle: string): { readonly load: Cost; readonly files: readonly string[] } {
  const copies = path.join(folder, 'dist');
  cpSync(path.dirname(bundle), copies, { recursive: true });
  const copy = path.join(copies, path.basename(bundle));
  const require = createRequire(copy);
  const start = performance.now();
  const used = processorTime();
  require(copy);
  const load = { clock: performance.now() - start, processor: processorTime() - used };
  return { load, files: Object.keys(require.cache).filter(file => file.startsWith(copies)) };
}

function activateTime(): number {
  return performance.getEntriesByName('keyward.activate').at(-1)?.duration ?? Number.NaN;
}

async function printOpening(code: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const file = path.join(folder, `open${round}.ts`);
    writeFileSync(file, `${code}\nconst key = '${key}';\n`);
    const opened = onceOpen(file);
    const document = await vscode.workspace.openTextDocument(file);
    times.push((await until(document.uri, 1)) - (await opened));
  }
  print('First diagnostics after a 5,000-line file opens', ms(...times), 'at most 100 ms');
}

function onceOpen(file: string): Promise<number> {
  return new Promise(resolve => {
    const subscription = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.fsPath === file) {
        subscription.dispose();
        resolve(performance.now());
      }
    });
  });
}

async function printEditing(code: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({
    language: 'typescript',
    content: code,
  });
  const editor = await vscode.window.showTextDocument(document);
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const line = 100 + round * 300;
    for (const isInsert of [true, false]) {
      const edited = onceChanged(document);
      await editor.edit(edit =>
        isInsert
          ? edit.insert(new vscode.Position(line, 0), `use('${key}');\n`)
          : edit.delete(new vscode.Range(line, 0, line + 1, 0)),
      );
      times.push((await until(document.uri, isInsert ? 1 : 0)) - (await edited) - debounce);
    }
  }
  print('An edit answered, after the debounce of 100 ms', ms(...times), 'at most 50 ms');
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

function onceChanged(document: vscode.TextDocument): Promise<number> {
  return new Promise(resolve => {
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document === document && event.contentChanges.length > 0) {
        subscription.dispose();
        resolve(performance.now());
      }
    });
  });
}

/** VS Code delays its event by 50 ms, so the collection is asked in every turn of the loop. */
async function until(uri: vscode.Uri, count: number): Promise<number> {
  const end = performance.now() + 5_000;
  while (
    vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Keyward').length !==
      count &&
    performance.now() < end
  ) {
    await new Promise<void>(resolve => setImmediate(resolve));
  }
  return performance.now();
}

/** What one edit costs, beside the same rules run one by one as plain expressions. */
function printCompute(code: string): void {
  const text = `${code}\nconst key = '${key}';\n`;
  let tracked: TrackedFindings = { findings: detector.find(text), unsure: undefined };
  const times: number[] = [];
  for (let round = 0; round < 300; round += 1) {
    const offset = Math.floor((text.length * round) / 300);
    const edit = { rangeOffset: offset, rangeLength: 1, text: text.slice(offset, offset + 1) };
    const start = performance.now();
    const after = trackEdit(tracked, edit);
    const range = toLines(text, after.unsure ?? { start: 0, end: 0 });
    const found = detector.find(text, { from: range.start, to: range.end });
    const findings = replaceFindings(after.findings, found, range);
    times.push(performance.now() - start);
    tracked = { findings, unsure: undefined };
  }
  const whole = time(20, () => detector.find(text));
  const patterns = providers.flatMap(({ rules }) => rules.map(({ pattern }) => pattern));
  const plain = time(3, () => {
    for (const pattern of patterns) {
      for (const _ of text.matchAll(new RegExp(pattern.source, pattern.flags))) {
        // Only the search is timed.
      }
    }
  });
  print('Compute for one edit of 5,000 lines', ms(...times), 'at most 2 ms');
  print('Whole find of 5,000 lines', ms(...whole), 'none');
  print(
    `The same text, ${patterns.length} plain expressions in a loop`,
    ms(...plain),
    'for comparison',
  );
  const ratio = median(plain) / median(whole);
  const edits = median(plain) / median(times);
  print(
    'Times faster than the loop: whole text, one edit',
    `${ratio.toFixed(1)} and ${edits.toFixed(0)}`,
    'over 1',
  );
}

async function printHolds(code: string): Promise<void> {
  const large = `${Array.from({ length: 24 }, () => code).join('\n')}\nconst key = '${key}';\n`;
  const megabytes = (large.length / 1024 / 1024).toFixed(1);
  const holds: Cost[] = [];
  for (let round = 0; round < 5; round += 1) {
    holds.push(await longestHold(() => findInSlices(detector, large)));
  }
  const typical: Cost = {
    clock: median(holds.map(({ clock }) => clock)),
    processor: median(holds.map(({ processor }) => processor)),
  };
  print(`Longest hold, ${megabytes} MB looked at in slices`, both(typical), 'at most 10 ms');
  const settings = vscode.workspace.getConfiguration('keyward.diagnostics');
  const work = async (name: string) => {
    for (let round = 0; round < 10; round += 1) {
      const file = path.join(folder, `${name}${round}.ts`);
      writeFileSync(file, code);
      await vscode.workspace.openTextDocument(file);
    }
  };
  const on = await longestDelay(() => work('on'));
  await settings.update('enabled', false, vscode.ConfigurationTarget.Global);
  const off = await longestDelay(() => work('off'));
  await settings.update('enabled', undefined, vscode.ConfigurationTarget.Global);
  print("Host's longest delay, ten files opened", ms(on), `${ms(off)} with Keyward off`);
}
