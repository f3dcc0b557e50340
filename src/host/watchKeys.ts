import * as vscode from 'vscode';
import { checkPersistence } from '../keys/canary';
import type { KeyRing } from '../keys/keyRing';
import type { RecordStore } from '../keys/stores';

/** Milliseconds. Reading the records costs nothing: VS Code holds them in memory. */
const interval = 2_000;

/**
 * Keeps a key ring in step with other windows. Where VS Code is served to a browser, it tells of
 * neither their secrets nor their records, so the records are compared now and then.
 */
export function watchKeys(
  ports: {
    readonly secrets: Pick<vscode.SecretStorage, 'onDidChange'>;
    readonly records: RecordStore;
    readonly reportBug: (error: unknown) => void;
  },
  ring: Pick<KeyRing, 'refresh'>,
): vscode.Disposable {
  const readRecords = (): string =>
    JSON.stringify(ports.records.keys().map(name => [name, ports.records.get(name)]));
  let known = readRecords();
  const refresh = (): void => {
    known = readRecords();
    ring.refresh().catch(ports.reportBug);
  };
  const timer = setInterval(() => (readRecords() === known ? undefined : refresh()), interval);
  return vscode.Disposable.from(
    ports.secrets.onDidChange(refresh),
    vscode.window.onDidChangeWindowState(({ focused }) => (focused ? refresh() : undefined)),
    { dispose: () => clearInterval(timer) },
  );
}

export interface PersistencePorts {
  readonly secrets: vscode.SecretStorage;
  readonly records: RecordStore;
  readonly warn: (message: string) => Promise<unknown>;
  readonly setMessage: (message: string) => void;
}

/** Tells once, and in the view for as long as it holds, that the secret storage forgets. */
export async function tellWhetherKeysLast(ports: PersistencePorts): Promise<void> {
  const persistence = await checkPersistence(ports.secrets, ports.records);
  if (persistence === 'first-loss' || persistence === 'lost') {
    ports.setMessage(
      "VS Code's secret storage lost what Keyward stored earlier. Keys may be gone after a restart.",
    );
  }
  if (persistence === 'first-loss') {
    await ports.warn(
      "VS Code's secret storage forgot the keys of Keyward. On Linux it needs a keyring such as GNOME Keyring; in a browser, its data was cleared. Keep your keys elsewhere too.",
    );
  }
}
