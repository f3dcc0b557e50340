import * as vscode from 'vscode';
import { checkPersistence } from '../keys/canary';
import type { KeyRing } from '../keys/keyRing';
import type { RecordStore } from '../keys/stores';

/** Keeps a key ring in step with other windows. */
export function watchKeys(
  secrets: Pick<vscode.SecretStorage, 'onDidChange'>,
  ring: Pick<KeyRing, 'refresh'>,
  reportBug: (error: unknown) => void,
): vscode.Disposable {
  const refresh = (): void => {
    ring.refresh().catch(reportBug);
  };
  return vscode.Disposable.from(
    secrets.onDidChange(refresh),
    vscode.window.onDidChangeWindowState(({ focused }) => (focused ? refresh() : undefined)),
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
      "VS Code's secret storage did not keep what Keyward stored in an earlier session. On Linux this happens where no keyring, such as GNOME Keyring or KWallet, is running; in a browser, where its data was cleared. Keep your keys elsewhere too until this is mended.",
    );
  }
}
