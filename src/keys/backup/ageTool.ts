import type { Secret } from '../../secret';
import type { BackupFault } from './backupFault';

export type OpenedBackup =
  | { readonly kind: 'opened'; readonly text: Secret }
  | { readonly kind: 'faulty'; readonly fault: BackupFault };

/** Encrypts and decrypts texts with a passphrase, in the age format. */
export interface AgeTool {
  /** The whole file, in age's form of text. */
  lock(text: Secret, passphrase: Secret): Promise<string>;
  /** `content` is a whole file in either form. */
  unlock(content: Uint8Array, passphrase: Secret): Promise<OpenedBackup>;
}
