import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { lock, unlock } from './ageCipher';
import { type AgeAnswer, type AgeJob, isAgeJob } from './ageMessages';

async function start(port: MessagePort | null, job: unknown): Promise<void> {
  if (port === null || !isAgeJob(job)) {
    throw new Error('This file is started by a backup only.');
  }
  port.postMessage(await run(job));
}

async function run(job: AgeJob): Promise<AgeAnswer> {
  return job.kind === 'lock'
    ? { kind: 'locked', file: await lock(job.text, job.passphrase) }
    : await unlock(job.bytes, job.passphrase);
}

void start(parentPort, workerData);
