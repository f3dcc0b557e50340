import { openWindow, type WindowOptions } from './openWindow';
import type { Workbench } from './workbench';

/** One window for the tests of a suite. A test that fails leaves a picture of it. */
export function useWindow(options: WindowOptions = {}): () => Workbench {
  let window: Workbench | undefined;
  suiteSetup(async function () {
    this.timeout(90_000);
    window = await openWindow(options);
  });
  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await window?.screenshot(`failed ${this.currentTest.fullTitle()}`);
      await window?.leaveEverything();
    }
  });
  suiteTeardown(async () => {
    await window?.close();
  });
  return () => {
    if (window === undefined) {
      throw new Error('The window is open only while the tests of the suite run.');
    }
    return window;
  };
}
