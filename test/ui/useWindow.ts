import { openWindow, type WindowOptions } from './openWindow';
import type { Workbench } from './workbench';

/** One window for the tests of a suite. A test that fails leaves a picture of it. */
export function useWindow(options: WindowOptions = {}): () => Workbench {
  const window = useLateWindow(options);
  suiteSetup(async function () {
    this.timeout(90_000);
    await window.open();
  });
  return window.get;
}

/** The same, for a window that a test opens. */
export function useLateWindow(options: WindowOptions = {}) {
  let window: Workbench | undefined;
  teardown(async function () {
    if (this.currentTest?.state === 'failed') {
      await window?.screenshot(`failed ${this.currentTest.fullTitle()} ${options.name ?? ''}`);
      await window?.leaveEverything();
    }
  });
  suiteTeardown(async () => {
    await window?.close();
  });
  return {
    open: async (): Promise<void> => {
      window = await openWindow(options);
    },
    get: (): Workbench => {
      if (window === undefined) {
        throw new Error('The window is open only while the tests of the suite run.');
      }
      return window;
    },
  };
}
