import type { Locator } from 'playwright-core';
import { eventuallyPasses } from './eventually';
import { toPlainText } from './toPlainText';
import type { Workbench } from './workbench';

/** Keyward's view. */
export class Sidebar {
  constructor(private readonly workbench: Workbench) {}

  activityIcon(): Locator {
    return this.workbench.page.locator('.activitybar a.action-label[aria-label^="Keyward"]');
  }

  root(): Locator {
    return this.workbench.page.locator('.part.sidebar');
  }

  async openKeys(): Promise<void> {
    if (!(await this.title().isVisible())) {
      await this.workbench.click(this.activityIcon());
    }
    await this.title().waitFor();
  }

  title(): Locator {
    return this.root().locator('.composite.title', { hasText: 'Keyward' });
  }

  /** One of the views, by its title. */
  view(title: string): Locator {
    const header = this.workbench.page.locator(`.pane-header[aria-label^="${title} "]`);
    return this.root().locator('.pane').filter({ has: header });
  }

  row(label: string, within = this.root()): Locator {
    return within.locator('.monaco-list-row').filter({ hasText: label }).first();
  }

  welcomeButtons(): Locator {
    return this.root().locator('.welcome-view-content .monaco-button');
  }

  /** What the rows show, from top to bottom. */
  async readRows(within = this.root()): Promise<string[]> {
    const texts = await within.locator('.monaco-list-row').allInnerTexts();
    return texts.map(toPlainText);
  }

  /** What a screen reader says of the rows. */
  async readLabels(): Promise<string[]> {
    const rows = await this.root().locator('.monaco-list-row').all();
    return Promise.all(rows.map(async row => (await row.getAttribute('aria-label')) ?? ''));
  }

  /** The rows below an issuer or an environment. */
  keyRow(): Locator {
    return this.root().locator('.monaco-list-row[aria-level="2"]');
  }

  /** How many keys need attention. */
  badge(): Locator {
    return this.activityIcon().locator('..').locator('.badge-content');
  }

  /** Presses a button in the title of a view, which shows while the pointer is there. */
  async pressTitleButton(button: string, view = 'Keys'): Promise<void> {
    const header = this.view(view).locator('.pane-header');
    await header.hover();
    await this.workbench.click(header.locator(`.actions [aria-label^="${button}"]`));
  }

  /** Presses a button that stands in the first key's row, such as `Copy Key`. */
  async pressKeyButton(button: string): Promise<void> {
    await this.keyRow().first().hover();
    await this.workbench.click(
      this.keyRow().first().locator(`.action-label[aria-label^="${button}"]`),
    );
  }

  /** Chooses an entry of the first key's context menu. */
  async chooseFromKey(entry: string): Promise<void> {
    await this.keyRow().first().click({ button: 'right' });
    await this.menuEntry(entry).waitFor();
    this.workbench.interactions++;
    // A menu ignores a click right after it opened, lest the one that opened it chooses.
    await eventuallyPasses(async () => {
      await this.menuEntry(entry).click({ timeout: 1_000 });
      await this.menuEntry(entry).waitFor({ state: 'hidden', timeout: 1_000 });
    });
  }

  menuEntry(label: string): Locator {
    return this.workbench.page
      .locator('.monaco-menu .action-item')
      .filter({ hasText: label })
      .first();
  }

  async resize(width: number): Promise<void> {
    const box = await this.root().boundingBox();
    if (box === null) {
      throw new Error('The sidebar is not open.');
    }
    const y = box.y + box.height / 2;
    await this.workbench.page.mouse.move(box.x + box.width, y);
    await this.workbench.page.mouse.down();
    await this.workbench.page.mouse.move(box.x + width, y, { steps: 5 });
    await this.workbench.page.mouse.up();
  }
}
