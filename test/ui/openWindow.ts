import { cpSync, mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { readVariable } from './readVariable';
import { type Theme, Workbench } from './workbench';

export interface WindowOptions {
  /** `sample` is a copy of the project with leaks; `empty` has no file. */
  readonly folder?: 'sample' | 'empty';
  readonly theme?: Theme;
  /** Tells the pictures of several windows apart. */
  readonly name?: string;
}

/** Opens the workbench with a browser profile of its own, so that no key is stored yet. */
export async function openWindow(options: WindowOptions = {}): Promise<Workbench> {
  const temporary = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'keyward-ui-')));
  const folder = path.join(temporary, 'workspace');
  if (options.folder === 'empty') {
    mkdirSync(folder);
  } else {
    cpSync(readVariable('KEYWARD_UI_SAMPLE'), folder, { recursive: true });
  }
  const context = await chromium.launchPersistentContext(path.join(temporary, 'profile'), {
    executablePath: readVariable('KEYWARD_UI_BROWSER'),
    headless: true,
    viewport: { width: 1280, height: 800 },
    colorScheme: options.theme ?? 'dark',
    permissions: ['clipboard-read', 'clipboard-write'],
    args: readVariable('KEYWARD_UI_BROWSER_FLAGS').split(' '),
  });
  context.setDefaultTimeout(15_000);
  const page = context.pages()[0] ?? (await context.newPage());
  const workbench = new Workbench(page, context, temporary, folder);
  await workbench.load();
  return workbench;
}
