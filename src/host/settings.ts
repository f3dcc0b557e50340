import * as vscode from 'vscode';
import { settings } from '../contributions';
import type { Confidence } from '../detect/rule';

export interface Settings {
  readonly diagnosticsEnabled: boolean;
  readonly minimumConfidence: Confidence;
  readonly exclude: readonly string[];
  /** Whether comments of other secret scanners silence a finding. */
  readonly otherMarkers: boolean;
  readonly gitignoreEnabled: boolean;
  /** 0 leaves a copied key in the clipboard. */
  readonly clearClipboardAfterSeconds: number;
  /** Name of the env file, or empty. */
  readonly envFile: string;
  /** 0 never reminds. */
  readonly remindAfterDays: number;
  readonly graceDays: number;
  /** Hosts of self-hosted issuers, or empty. */
  readonly gitHubHost: string;
  readonly gitLabHost: string;
}

const confidences = ['high', 'medium', 'low'] as const;

/** The settings for a resource. A value of a wrong kind counts as not set. */
export function readSettings(resource?: vscode.Uri): Settings {
  const stored = vscode.workspace.getConfiguration('keyward', resource);
  const read = (name: string): unknown => stored.get(name);
  const confidence = read(settings.minimumConfidence);
  const exclude = read(settings.exclude);
  const seconds = read(settings.clearClipboardAfterSeconds);
  const envFile = read(settings.envFile);
  return {
    diagnosticsEnabled: read(settings.diagnosticsEnabled) !== false,
    minimumConfidence: confidences.find(known => known === confidence) ?? 'medium',
    exclude: Array.isArray(exclude) ? exclude.filter(glob => typeof glob === 'string') : [],
    otherMarkers: read(settings.otherMarkers) !== false,
    gitignoreEnabled: read(settings.gitignoreEnabled) !== false,
    clearClipboardAfterSeconds:
      typeof seconds === 'number' && seconds >= 0 ? Math.min(seconds, 3600) : 30,
    envFile:
      typeof envFile === 'string' && /^\.env(\.[A-Za-z0-9_-]+)*$/.test(envFile) ? envFile : '',
    remindAfterDays: toDays(read(settings.remindAfterDays), 90),
    graceDays: toDays(read(settings.graceDays), 7),
    gitHubHost: toHost(read(settings.gitHubHost)),
    gitLabHost: toHost(read(settings.gitLabHost)),
  };
}

function toDays(stored: unknown, byDefault: number): number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : byDefault;
}

function toHost(stored: unknown): string {
  return typeof stored === 'string' && /^[a-z0-9.-]+(:\d{1,5})?$/i.test(stored) ? stored : '';
}
