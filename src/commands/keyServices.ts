import type * as vscode from 'vscode';
import type { Prompts } from '../host/prompts';
import type { Settings } from '../host/settings';
import type { KeyRing } from '../keys/keyRing';
import type { RecordStore } from '../keys/stores';
import type { ConsoleSessions } from '../lifecycle/console/consoleSession';
import type { Send } from '../lifecycle/request/sendRequest';

/** What the commands for keys work with. */
export interface KeyServices {
  readonly ring: KeyRing;
  readonly prompts: Prompts;
  readonly readSettings: (resource?: vscode.Uri) => Settings;
  readonly reportBug: (error: unknown) => void;
  /** Ids of the keys that are selected in the view. */
  readonly selectedKeyIds: () => readonly string[];
  /** Plain text on disk: states without values. */
  readonly records: RecordStore;
  /** To the issuers. */
  readonly send: Send;
  readonly consoles: ConsoleSessions;
}
