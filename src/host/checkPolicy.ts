import type * as vscode from 'vscode';
import type { FindOptions } from '../detect/detector';
import type { Confidence } from '../detect/rule';
import { isEnvFile, isExampleFile } from '../env/envFileName';
import { isExcluded } from '../project/isExcluded';
import { commitScheme } from './commitFiles';
import { type DocumentPlace, toPlace } from './documentPlace';
import type { EnvFileStates } from './envFileStates';
import type { IgnoredValues } from './ignoredValues';

/** In UTF-16 units. Longer documents are left to the scan of the workspace. */
export const longestText = 5 * 1024 * 1024;

/** The settings that decide what is looked for. */
export interface CheckSettings {
  readonly diagnosticsEnabled: boolean;
  readonly minimumConfidence: Confidence;
  readonly exclude: readonly string[];
  readonly otherMarkers: boolean;
  readonly gitignoreEnabled: boolean;
}

/** Copies of texts that are edited elsewhere, and texts that nobody keeps. */
const leftAlone: ReadonlySet<string> = new Set([
  'output',
  'git',
  'gitfs',
  'vscode-scm',
  'vscode-local-history',
  'vscode-extension',
  'vscode-terminal',
  'walkThrough',
  'walkThroughSnippet',
  'search-editor',
  'debug',
  'comment',
  'rendererLog',
  commitScheme,
]);

/** What to look for in a text, or nothing where keys belong or are not looked for. */
export class CheckPolicy {
  constructor(
    private readonly ports: {
      readonly readSettings: (resource: vscode.Uri) => CheckSettings;
      readonly ignoredValues: IgnoredValues;
      readonly envFiles: EnvFileStates;
    },
  ) {}

  async read(document: vscode.TextDocument): Promise<FindOptions | undefined> {
    const { scheme } = document.uri;
    if (leftAlone.has(scheme) || document.languageId === 'scminput') {
      return undefined;
    }
    const place = toPlace(document);
    const settings = this.ports.readSettings(place.uri);
    return settings.diagnosticsEnabled ? this.readPlace(place) : undefined;
  }

  /** As `read`, but also where squiggles are switched off. */
  async readPlace(place: DocumentPlace): Promise<FindOptions | undefined> {
    const settings = this.ports.readSettings(place.uri);
    if (place.path !== undefined && isExcluded(place.path, settings.exclude)) {
      return undefined;
    }
    if (await this.isSafeEnvFile(place)) {
      return undefined;
    }
    return {
      ...(place.path === undefined ? {} : { path: place.path }),
      minimumConfidence: settings.minimumConfidence,
      otherMarkers: settings.otherMarkers,
      ignoredFingerprints: await this.ports.ignoredValues.read(place.folder),
    };
  }

  /** An env file that git ignores is where a key belongs. */
  async isSafeEnvFile({ file, folder }: DocumentPlace): Promise<boolean> {
    return (
      file !== undefined &&
      isEnvFile(file) &&
      !isExampleFile(file) &&
      (await this.ports.envFiles.isIgnored(file, folder?.uri.fsPath))
    );
  }
}
