import { lock, unlock } from '../../src/keys/backup/ageCipher';
import type { AgeTool } from '../../src/keys/backup/ageTool';
import { readAgeFile } from '../../src/keys/backup/readAgeFile';
import { Secret } from '../../src/secret';

/** The same cipher without its second of work, in this thread. */
export function createQuickAge(): AgeTool {
  return {
    lock: (text, passphrase) => lock(text.reveal(), passphrase.reveal(), { workFactor: 2 }),
    unlock: async (content, passphrase) => {
      const file = readAgeFile(content);
      if (file.kind === 'faulty') {
        return file;
      }
      const opened = await unlock(file.bytes, passphrase.reveal());
      return opened.kind === 'opened' ? { ...opened, text: new Secret(opened.text) } : opened;
    },
  };
}
