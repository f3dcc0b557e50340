import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { CodeEditor } from './codeEditor';
import { eventuallyPasses } from './eventually';
import { readVariable } from './readVariable';
import { Sidebar } from './sidebar';
import { toPlainText } from './toPlainText';

export type Theme = 'dark' | 'light';

/** What a person does in a VS Code window and sees there. Everything waits until it is possible. */
export class Workbench {
  /** Clicks, and entries ended by Enter. */
  interactions = 0;
  readonly sidebar = new Sidebar(this);
  readonly editor = new CodeEditor(this);

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly temporary: string,
    readonly folder: string,
  ) {}

  async load(): Promise<void> {
    const url = new URL(readVariable('KEYWARD_UI_ORIGIN'));
    url.searchParams.set('folder', this.folder);
    await this.page.goto(url.toString());
    await this.page.locator('.monaco-workbench .activitybar').waitFor({ timeout: 60_000 });
    await this.sidebar.activityIcon().waitFor({ timeout: 60_000 });
  }

  /** A second window of the same person, on the same folder. */
  async openAnother(): Promise<Workbench> {
    const page = await this.context.newPage();
    const another = new Workbench(page, this.context, this.temporary, this.folder);
    await another.load();
    return another;
  }

  /** From the palette to the stored key, with the answers that are offered. */
  async addKey(value: string, label: string): Promise<void> {
    await this.copyToClipboard(value);
    await this.runCommand('Keyward: Add API Key');
    await this.answersStep('Paste your API key');
    await this.paste();
    await this.accept();
    await this.answersStep('Name of the variable');
    await this.accept();
    await this.answersStep('Where is this key used');
    await this.accept();
    await this.answersStep('What you call this key');
    await this.answer(label);
    await this.notifications()
      .filter({ hasText: `"${label}" is stored` })
      .first()
      .waitFor();
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.temporary, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Counts as one interaction. */
  async click(target: Locator): Promise<void> {
    this.interactions++;
    await target.click();
  }

  // Palette and quick input

  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  quickInputBox(): Locator {
    return this.quickInput().locator('.quick-input-filter input');
  }

  async openPalette(text: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInputBox().fill(`>${text}`);
  }

  /** The labels of the rows that the open quick input shows. */
  async readChoices(): Promise<string[]> {
    const labels = this.quickInput().locator(
      '.monaco-list-row .quick-input-list-label-meta, .monaco-list-row .label-name',
    );
    const texts = await labels.allInnerTexts();
    return texts.map(toPlainText).filter(text => text !== '');
  }

  choice(label: string): Locator {
    return this.quickInput().locator('.monaco-list-row').filter({ hasText: label }).first();
  }

  async choose(label: string): Promise<void> {
    await this.click(this.choice(label));
  }

  async runCommand(title: string): Promise<void> {
    // A palette that opens while the window still starts does not list every command yet, and one
    // that stays open does not look again for the same text.
    await eventuallyPasses(async () => {
      await this.openPalette(title);
      await this.choice(title)
        .waitFor({ timeout: 4_000 })
        .catch(async missing => {
          await this.dismiss();
          throw missing;
        });
    });
    await this.choose(title);
  }

  /** Types into the open input and presses Enter. */
  async answer(text: string): Promise<void> {
    await this.quickInputBox().fill(text);
    await this.accept();
  }

  async accept(): Promise<void> {
    this.interactions++;
    await this.quickInputBox().press('Enter');
  }

  async dismiss(): Promise<void> {
    // A walkthrough takes the focus a moment after a click into one of its steps.
    await this.quickInputBox().press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** After a failure nothing open may stand in the next test's way. */
  async leaveEverything(): Promise<void> {
    for (let open = 0; open < 3; open++) {
      await this.page.keyboard.press('Escape');
    }
  }

  /** What the input shows below itself: the prompt, or why an answer is not accepted. */
  async readQuickInputMessage(): Promise<string> {
    return toPlainText(await this.quickInput().locator('.quick-input-message').innerText());
  }

  /** Waits until the open input says this in its placeholder or below itself. */
  async answersStep(text: string, options: { readonly timeout?: number } = {}): Promise<void> {
    const byPlaceholder = this.quickInput().locator(`input[placeholder*="${text}"]`);
    await byPlaceholder.or(this.quickInput().getByText(text)).first().waitFor(options);
  }

  // Clipboard

  async copyToClipboard(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }

  async readClipboard(): Promise<string> {
    return String(await this.page.evaluate('navigator.clipboard.readText()'));
  }

  /** Part of the entry that Enter ends. */
  async paste(): Promise<void> {
    await this.quickInputBox().press('ControlOrMeta+V');
  }

  // Messages

  notifications(): Locator {
    return this.page.locator('.notification-toast');
  }

  async readNotifications(): Promise<string[]> {
    const messages = this.notifications().locator('.notification-list-item-message');
    return (await messages.allInnerTexts()).map(toPlainText);
  }

  async pressNotificationButton(message: string, button: string): Promise<void> {
    const toast = this.notifications().filter({ hasText: message });
    await this.click(toast.locator('.monaco-button', { hasText: button }));
  }

  dialog(): Locator {
    return this.page.locator('.monaco-dialog-box');
  }

  async pressDialogButton(button: string): Promise<void> {
    await this.click(this.dialog().locator('.monaco-button', { hasText: button }));
  }

  // Pictures

  async useTheme(theme: Theme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await this.page
      .locator(theme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs')
      .waitFor();
  }

  /** Written to out/screenshots, which git ignores. */
  async screenshot(name: string): Promise<void> {
    const folder = readVariable('KEYWARD_UI_SCREENSHOTS');
    mkdirSync(folder, { recursive: true });
    const file = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
    await this.page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
  }

  /** The same state in the dark and in the light theme; ends in the dark one. */
  async screenshotThemes(name: string): Promise<void> {
    for (const theme of ['light', 'dark'] as const) {
      await this.useTheme(theme);
      await this.screenshot(`${name} ${theme}`);
    }
  }
}
