import type * as vscode from 'vscode';
import type { Detector, FindOptions } from '../detect/detector';
import type { Finding } from '../detect/finding';
import { longestText } from '../host/checkPolicy';
import { findInSlices } from '../scan/findInSlices';
import {
  replaceFindings,
  type TextEdit,
  type TextRange,
  type TrackedFindings,
  toLines,
  trackEdit,
} from './trackedFindings';

export interface DocumentCheckPorts {
  readonly detector: Detector;
  readonly readOptions: (document: vscode.TextDocument) => Promise<FindOptions | undefined>;
  readonly publish: (document: vscode.TextDocument, findings: readonly Finding[]) => void;
  readonly reportBug: (error: unknown) => void;
}

const debounceMilliseconds = 100;

/** Keeps the findings of one open document in step with its text. */
export class DocumentCheck implements vscode.Disposable {
  /** Undefined until the whole text was looked at. */
  #tracked: TrackedFindings | undefined;
  #options: { readonly value: FindOptions | undefined } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #running = new AbortController();

  constructor(
    private readonly document: vscode.TextDocument,
    private readonly ports: DocumentCheckPorts,
  ) {
    this.#start();
  }

  /** Looks at the whole text again, under whatever the settings and git say now. */
  refresh(): void {
    this.#options = undefined;
    this.#tracked = undefined;
    this.#start();
  }

  change(edits: readonly TextEdit[]): void {
    this.#running.abort();
    this.#tracked = edits.reduce<TrackedFindings | undefined>(
      (tracked, edit) => tracked && trackEdit(tracked, edit),
      this.#tracked,
    );
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), debounceMilliseconds);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#running.abort();
    this.#running = new AbortController();
    this.#run(this.#running.signal).catch(this.ports.reportBug);
  }

  /** A change or a later run aborts this one, so nothing stale is kept or published. */
  async #run(signal: AbortSignal): Promise<void> {
    if (this.#options === undefined) {
      const value = await this.ports.readOptions(this.document);
      if (signal.aborted) {
        return;
      }
      this.#options = { value };
    }
    const findings = await this.#find(this.#options.value, signal);
    if (findings !== undefined && !signal.aborted) {
      this.#tracked = { findings, unsure: undefined };
      this.ports.publish(this.document, findings);
    }
  }

  async #find(
    options: FindOptions | undefined,
    signal: AbortSignal,
  ): Promise<readonly Finding[] | undefined> {
    const text = options === undefined ? '' : this.document.getText();
    if (options === undefined || text.length > longestText) {
      return [];
    }
    const { findings = [], unsure } = this.#tracked ?? {};
    const range: TextRange =
      unsure === undefined ? { start: 0, end: text.length } : toLines(text, unsure);
    const find = { ...options, from: range.start, to: range.end, signal };
    const found = await findInSlices(this.ports.detector, text, find);
    return found && replaceFindings(findings, found, range);
  }
}
