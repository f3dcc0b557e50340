import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

export type Theme = 'dark' | 'light';

export interface WindowOptions {
  /** `sample` is a copy of the project with leaks; `empty` has no file. */
  readonly folder?: 'sample' | 'empty';
  readonly theme?: Theme;
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
  const page = context.pages()[0] ?? (await context.newPage());
  const workbench = new Workbench(page, context, temporary, folder);
  await workbench.load();
  return workbench;
}

/** What a person does in a VS Code window and sees there. Everything waits until it is possible. */
export class Workbench {
  /** Clicks, and entries ended by Enter. */
  interactions = 0;

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
    await this.activityIcon().waitFor({ timeout: 60_000 });
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
    await this.openPalette(title);
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
    await this.page.keyboard.press('Escape');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** What the input shows below itself: the prompt, or why an answer is not accepted. */
  async readQuickInputMessage(): Promise<string> {
    return toPlainText(await this.quickInput().locator('.quick-input-message').innerText());
  }

  // Sidebar

  activityIcon(): Locator {
    return this.page.locator('.activitybar a.action-label[aria-label^="Keyward"]');
  }

  sidebar(): Locator {
    return this.page.locator('.part.sidebar');
  }

  async openKeysView(): Promise<void> {
    if (
      !(await this.sidebar()
        .locator('[aria-label^="Keyward: "], .title-label:has-text("Keyward")')
        .first()
        .isVisible())
    ) {
      await this.click(this.activityIcon());
    }
    await this.sidebar().locator('.title-label', { hasText: 'Keyward' }).waitFor();
  }

  treeRow(label: string): Locator {
    return this.sidebar().locator('.monaco-list-row').filter({ hasText: label }).first();
  }

  /** What the rows show, from top to bottom. */
  async readTreeRows(): Promise<string[]> {
    const texts = await this.sidebar().locator('.monaco-list-row').allInnerTexts();
    return texts.map(toPlainText);
  }

  /** What a screen reader says of the rows. */
  async readTreeLabels(): Promise<string[]> {
    const rows = await this.sidebar().locator('.monaco-list-row').all();
    return Promise.all(rows.map(async row => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** Presses a button that stands in a row, such as `Copy Key`. */
  async pressRowButton(row: string, button: string): Promise<void> {
    await this.treeRow(row).hover();
    await this.click(this.treeRow(row).locator(`.action-label[aria-label^="${button}"]`));
  }

  /** Chooses an entry of a row's context menu. */
  async chooseFromRow(row: string, entry: string): Promise<void> {
    await this.treeRow(row).click({ button: 'right' });
    await this.click(this.menuEntry(entry));
  }

  menuEntry(label: string): Locator {
    return this.page.locator('.monaco-menu .action-item').filter({ hasText: label }).first();
  }

  async resizeSidebar(width: number): Promise<void> {
    const box = await this.sidebar().boundingBox();
    if (box === null) {
      throw new Error('The sidebar is not open.');
    }
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + width, y, { steps: 5 });
    await this.page.mouse.up();
  }

  // Editor

  editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** `file` is relative to the folder. */
  async openFile(file: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+P');
    await this.quickInputBox().fill(file);
    await this.choice(path.posix.basename(file)).waitFor();
    await this.quickInputBox().press('Enter');
    await this.page
      .locator(`.tab.active[data-resource-name="${path.posix.basename(file)}"]`)
      .waitFor();
    await this.editor().locator('.view-line').first().waitFor();
  }

  squiggles(): Locator {
    return this.editor().locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** Moves to the first problem of the file and opens its quick fixes. */
  async openQuickFixes(): Promise<void> {
    await this.squiggles().first().waitFor();
    await this.page.keyboard.press('F8');
    await this.page.locator('.marker-widget').waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('ControlOrMeta+.');
    await this.quickFixes().first().waitFor();
  }

  quickFixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row.action');
  }

  async readQuickFixes(): Promise<string[]> {
    return (await this.quickFixes().allInnerTexts()).map(toPlainText);
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

/** Icons are letters of a private range. */
function toPlainText(text: string): string {
  return text
    .replaceAll(/[\uE000-\uF8FF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function readVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set. Run the tests by scripts/testUi.mjs.`);
  }
  return value;
}
