import { parentPort, workerData } from 'node:worker_threads';
import { CustomFileScanner } from './customFileScanner';
import { CustomMatcher } from './customMatcher';
import {
  type CustomTask,
  isCustomRequest,
  isCustomWorkerStart,
  largestCustomText,
  Step,
} from './customRuleMessages';

function start(): void {
  const data: unknown = workerData;
  if (!isCustomWorkerStart(data) || parentPort === null) {
    throw new Error('This file is started by a scan only.');
  }
  const { rules, options, root } = data;
  const port = parentPort;
  const steps = new Int32Array(data.steps);
  const matcher = new CustomMatcher(rules, options, rule => {
    Atomics.store(steps, Step.rule, rule);
    Atomics.add(steps, Step.count, 1);
  });
  const largest = Math.min(options.maximumBytes ?? largestCustomText, largestCustomText);
  port.on('message', (request: unknown) => {
    if (isCustomRequest(request)) {
      matcher.drop(request.without);
      const scanner = new CustomFileScanner(matcher, { root, largest });
      scan(scanner, request.task, steps);
      port.postMessage(scanner.answer);
    }
  });
}

function scan(scanner: CustomFileScanner, task: CustomTask, steps: Int32Array): void {
  Atomics.store(steps, Step.file, 0);
  if (task.kind === 'text') {
    scanner.scanText(task.text, task.file);
    return;
  }
  for (const [index, file] of task.files.entries()) {
    Atomics.store(steps, Step.file, index);
    scanner.scanFile(file);
  }
}

start();
