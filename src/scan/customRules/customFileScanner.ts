import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineStarts } from '../lineStarts';
import { ProjectPaths } from '../projectPath';
import { decodeText } from '../tree/decodeText';
import type { CustomMatcher } from './customMatcher';
import type { CustomAnswer, StoppedRule } from './customRuleMessages';

/** A pipe must not be waited for, a link not followed. Windows has no such flags. */
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

type Draft = { [Field in keyof CustomAnswer]: CustomAnswer[Field][number][] };

/** Looks for a project's own formats in files. What cannot be read was told by the first scan. */
export class CustomFileScanner {
  readonly #projects = new ProjectPaths();
  readonly answer: Draft = { findings: [], folders: [], stopped: [] };

  constructor(
    private readonly matcher: CustomMatcher,
    private readonly options: { readonly root: string; readonly largest: number },
  ) {}

  scanFile(file: string): void {
    const text = this.#read(file);
    if (text !== undefined) {
      this.scanText(text, file);
    }
  }

  scanText(text: string, file: string): void {
    const inProject = this.#projects.pathOf(file);
    const { findings, stopped } = this.matcher.find(text, {
      path: inProject ?? path.relative(this.options.root, file).split(path.sep).join('/'),
      fingerprintPath: inProject ?? path.basename(file),
    });
    this.answer.stopped.push(...stopped.map((rule): StoppedRule => ({ ...rule, file })));
    if (findings.length > 0) {
      const lines = new LineStarts(text);
      for (const finding of findings) {
        this.answer.findings.push({ finding, path: file, place: lines.toFilePlace(finding) });
      }
    }
  }

  #read(file: string): string | undefined {
    let opened: number;
    try {
      opened = openSync(file, openFlags);
    } catch {
      return undefined;
    }
    try {
      const stats = fstatSync(opened);
      if (stats.isDirectory()) {
        this.answer.folders.push(file);
      }
      const isWanted = stats.isFile() && stats.size <= this.options.largest;
      return isWanted ? decodeText(readFileSync(opened)) : undefined;
    } catch {
      return undefined;
    } finally {
      closeSync(opened);
    }
  }
}
