import path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventuallyPasses } from './eventually';
import { toPlainText } from './toPlainText';
import type { Workbench } from './workbench';

/** The first editor of the window. */
export class CodeEditor {
  constructor(private readonly workbench: Workbench) {}

  root(): Locator {
    return this.workbench.page.locator('.editor-instance .monaco-editor').first();
  }

  /** `file` is relative to the folder. */
  async open(file: string): Promise<void> {
    // A list that opens while the window still starts does not know every file yet.
    await eventuallyPasses(async () => {
      await this.workbench.page.keyboard.press('ControlOrMeta+P');
      await this.workbench.quickInputBox().fill(file);
      await this.workbench.choice(path.posix.basename(file)).waitFor({ timeout: 4_000 });
    });
    await this.workbench.quickInputBox().press('Enter');
    await this.workbench.page
      .locator(`.tab.active[data-resource-name="${path.posix.basename(file)}"]`)
      .waitFor();
    await this.root().locator('.view-line').first().waitFor();
  }

  /** The lines that are on the screen. */
  async readText(): Promise<string> {
    const lines = await this.root().locator('.view-line').allInnerTexts();
    return lines.map(line => line.replaceAll('\u00A0', ' ')).join('\n');
  }

  squiggles(): Locator {
    return this.root().locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** Moves to the first problem of the file and opens its quick fixes. */
  async openQuickFixes(): Promise<void> {
    await this.squiggles().first().waitFor();
    await this.workbench.page.keyboard.press('F8');
    await this.workbench.page.locator('.marker-widget').waitFor();
    await this.workbench.page.keyboard.press('Escape');
    // Asked while the language service still starts, VS Code says that there are none.
    await eventuallyPasses(async () => {
      await this.workbench.page.keyboard.press('ControlOrMeta+.');
      await this.quickFixes().first().waitFor({ timeout: 4_000 });
    });
  }

  quickFixes(): Locator {
    return this.workbench.page.locator('.action-widget .monaco-list-row.action');
  }

  async readQuickFixes(): Promise<string[]> {
    return (await this.quickFixes().allInnerTexts()).map(toPlainText);
  }
}
