import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { Secret } from '../../secret';
import { type AgeAnswer, type AgeJob, isAgeAnswer } from './ageMessages';
import type { AgeTool } from './ageTool';
import { readAgeFile } from './readAgeFile';

/**
 * Runs the cipher in a thread and a bundle of its own. A passphrase is made expensive to guess by a
 * second of work, which would hold up every extension; and nobody else needs to load the cipher.
 */
export function createAgeThread(workerFile = path.join(__dirname, 'age.js')): AgeTool {
  return {
    lock: async (text, passphrase) => {
      const answer = await run(workerFile, {
        kind: 'lock',
        text: text.reveal(),
        passphrase: passphrase.reveal(),
      });
      return answer.kind === 'locked' ? answer.file : refuse();
    },
    unlock: async (content, passphrase) => {
      const file = readAgeFile(content);
      if (file.kind === 'faulty') {
        return file;
      }
      const answer = await run(workerFile, {
        kind: 'unlock',
        bytes: file.bytes,
        passphrase: passphrase.reveal(),
      });
      switch (answer.kind) {
        case 'opened':
          return { kind: 'opened', text: new Secret(answer.text) };
        case 'faulty':
          return answer;
        default:
          return refuse();
      }
    },
  };
}

function run(workerFile: string, workerData: AgeJob): Promise<AgeAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData });
    // What went wrong may quote what was to be encrypted, so it is not passed on.
    const fail = (): void => reject(new Error('The thread for backups ended early.'));
    worker.on('message', (message: unknown) => (isAgeAnswer(message) ? resolve(message) : fail()));
    worker.on('error', fail);
    worker.on('exit', fail);
  });
}

function refuse(): never {
  throw new Error('The thread for backups answered another question.');
}
