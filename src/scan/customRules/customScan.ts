import { lstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReportedFinding } from '../reportedFinding';
import { type Globs, pathFilter } from '../tree/pathFilter';
import { type BatchOptions, walkBatches } from '../tree/walkBatches';
import {
  type CustomAnswer,
  type CustomScanOptions,
  largestCustomText,
  type StoppedRule,
} from './customRuleMessages';
import { CustomThread } from './customThread';
import { findCustomRules, readCustomRules } from './readCustomRules';

export interface CustomScanPorts {
  readonly options: CustomScanOptions;
  readonly onStopped: (rule: StoppedRule) => void;
  /** Beside this program by default. */
  readonly workerFile?: string;
}

const batch = 64;

/** Looks for the formats that a project tells of itself. */
export class CustomScan {
  readonly #thread: CustomThread;

  private constructor(
    private readonly rulesFile: string,
    thread: CustomThread,
    private readonly onStopped: (rule: StoppedRule) => void,
  ) {
    this.#thread = thread;
  }

  /** One for each file of rules, with the roots that it is for. Wrong rules fail here. */
  static async open(
    roots: readonly string[],
    { options, onStopped, workerFile = path.join(__dirname, 'customRules.js') }: CustomScanPorts,
  ): Promise<readonly { readonly scan: CustomScan; readonly roots: readonly string[] }[]> {
    const byFile = new Map<string, string[]>();
    for (const root of roots) {
      const file = await findCustomRules(root);
      if (file !== undefined) {
        byFile.set(file, [...(byFile.get(file) ?? []), root]);
      }
    }
    const opened: { scan: CustomScan; roots: readonly string[] }[] = [];
    for (const [file, ownRoots] of byFile) {
      const rules = await readCustomRules(file);
      if (rules.length > 0) {
        const data = { rules, options, root: path.dirname(file) };
        const thread = new CustomThread(workerFile, data);
        opened.push({ scan: new CustomScan(file, thread, onStopped), roots: ownRoots });
      }
    }
    return opened;
  }

  async findInText(text: string, file: string): Promise<readonly ReportedFinding[]> {
    const isLeftOut = file === this.rulesFile || text.length > largestCustomText;
    return isLeftOut
      ? []
      : this.#tell(await this.#thread.run({ kind: 'text', text, file })).findings;
  }

  /** Absolute paths of files and folders. */
  async findInTree(
    roots: readonly string[],
    options: BatchOptions & Globs,
  ): Promise<readonly ReportedFinding[]> {
    const findings: ReportedFinding[] = [];
    const files: string[] = [];
    for (const root of roots) {
      if ((await stat(root)).isDirectory()) {
        findings.push(...(await this.#findInFolder(root, root, options)));
      } else {
        files.push(root);
      }
    }
    return [...findings, ...(await this.#findInFiles(files)).findings];
  }

  close(): void {
    this.#thread.close();
  }

  /** Globs are relative to the top. */
  async #findInFolder(
    folder: string,
    top: string,
    options: BatchOptions & Globs,
  ): Promise<readonly ReportedFinding[]> {
    const isChosen = pathFilter(top, options);
    const files: string[] = [];
    await walkBatches(folder, options, found => {
      for (const file of found) {
        if (isChosen(file)) {
          files.push(file);
        }
      }
    });
    const { findings, folders } = await this.#findInFiles(files);
    const below: ReportedFinding[] = [];
    for (const repository of folders.map(name => path.resolve(name)).filter(isRepository)) {
      below.push(...(await this.#findInFolder(repository, top, options)));
    }
    return [...findings, ...below];
  }

  async #findInFiles(files: readonly string[]): Promise<Omit<CustomAnswer, 'stopped'>> {
    const findings: ReportedFinding[] = [];
    const folders: string[] = [];
    // The rules themselves may look like what they find.
    const others = files.filter(file => file !== this.rulesFile);
    for (let at = 0; at < others.length; at += batch) {
      const task = { kind: 'files', files: others.slice(at, at + batch) } as const;
      const answer = this.#tell(await this.#thread.run(task));
      findings.push(...answer.findings);
      folders.push(...answer.folders);
    }
    return { findings, folders };
  }

  #tell(answer: CustomAnswer): CustomAnswer {
    for (const rule of answer.stopped) {
      this.onStopped(rule);
    }
    return answer;
  }
}

/** The folder of a submodule that was never fetched is empty and has no repository of its own. */
function isRepository(folder: string): boolean {
  return lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}
