// Looks at files in a thread of its own. Started by scanPool.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { createDetector } from '../../detect/detector';
import { providers } from '../../providers/index';
import { FileScanner } from './fileScanner';
import { AnswerDraft } from './scanBatch';
import { isWorkerStart, isWorkerTask } from './workerMessages';

function start(): void {
  const data: unknown = workerData;
  if (!isWorkerStart(data) || parentPort === null) {
    throw new Error('This file is started by a scan only.');
  }
  const scanner = new FileScanner(createDetector(providers, data.tables), data.options);
  const port = parentPort;
  port.on('message', (task: unknown) => {
    if (isWorkerTask(task)) {
      const answer = new AnswerDraft();
      for (const file of task.files) {
        answer.scan(scanner, file, task.root);
      }
      const { results, folders, stats } = answer;
      port.postMessage({ task: task.task, results, folders, stats });
    }
  });
  port.postMessage({ isReady: true });
}

start();
