import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { eventually, eventuallyPasses } from './eventually';
import { useWindow } from './useWindow';

const [walkthrough] = manifest.contributes.walkthroughs;

suite('walkthrough', () => {
  const window = useWindow({ folder: 'empty' });
  const steps = () => window().page.locator('.gettingStartedContainer .getting-started-step');

  suiteSetup(async () => {
    await open();
    // Beside the side bar there is no room for the pictures.
    await window().page.keyboard.press('Control+b');
  });

  test('it shows every step under its title', async () => {
    await eventually(
      async () => (await steps().locator('.step-title').allInnerTexts()).map(title => title.trim()),
      walkthrough?.steps.map(({ title }) => title) ?? [],
    );
  });

  test('every step opens to a picture and one button', async () => {
    const labels: string[] = [];
    for (const { id, title } of walkthrough?.steps ?? []) {
      await steps().filter({ hasText: title }).locator('.step-title').first().click();
      const step = window().page.locator('.getting-started-step.expanded');
      await eventually(async () => (await step.locator('.step-title').innerText()).trim(), title);
      const shown = step.locator('.button-container .monaco-button:visible');
      labels.push(...(await shown.allInnerTexts()).map(label => label.trim()));
      await eventually(async () => (await readPicture()).length > 0, true);
      await window().screenshotThemes(`walkthrough ${id}`);
    }
    assert.deepEqual(
      labels,
      walkthrough?.steps.map(({ description }) => /^\[(.+)\]\(/m.exec(description)?.[1]),
    );
  });

  test('the first button shows the Keys view', async () => {
    await press('whatIsAKey');
    await eventually(() => window().sidebar.welcomeButtons().count(), 1);
    await window().page.keyboard.press('Control+b');
  });

  test('buttons of keys open the question that they promise', async () => {
    const asked: Record<string, string> = {};
    for (const id of ['getKey', 'addKey', 'spendingLimit', 'leak']) {
      await press(id);
      await window().quickInput().waitFor();
      const title = await window().quickInput().locator('.quick-input-title').innerText();
      asked[id] = title.replace(/ \(\d+\/\d+\)$/, '').trim();
      await window().dismiss();
    }
    assert.deepEqual(asked, {
      getKey: 'Get a Key from…',
      addKey: 'Add API Key',
      spendingLimit: 'Set a Spending Limit',
      leak: 'A Key Has Leaked',
    });
  });

  test('the button of the backup says what is missing where no key is stored', async () => {
    await press('newLaptop');
    await window().notifications().filter({ hasText: 'nothing to back up' }).first().waitFor();
  });

  async function open(): Promise<void> {
    await window().runCommand('Keyward: Get Started with API Keys');
    await steps().first().waitFor();
  }

  async function press(id: string): Promise<void> {
    const title = walkthrough?.steps.find(step => step.id === id)?.title ?? '';
    const step = steps().filter({ hasText: title });
    const button = step.locator('.button-container .monaco-button');
    // VS Code marks a step as disabled for a moment while it ticks it off; a click opens it even so.
    await eventuallyPasses(async () => {
      if (!(await step.getAttribute('class'))?.includes('expanded')) {
        await step.locator('.step-title').click({ force: true, timeout: 2_000 });
      }
      await button.waitFor({ timeout: 2_000 }).catch(async hidden => {
        // An Escape that reached the walkthrough itself went back to the list of all walkthroughs.
        await open();
        throw hidden;
      });
    });
    await window().click(button);
  }

  /** The words of the picture that stands beside the open step. */
  async function readPicture(): Promise<string[]> {
    for (const frame of window().page.frames()) {
      const label = await frame
        .locator('svg[role=img][viewBox="0 0 520 360"]')
        .evaluateAll(pictures => pictures.map(picture => picture.getAttribute('aria-label') ?? ''))
        .catch(() => []);
      if (label.length > 0) {
        return label;
      }
    }
    return [];
  }
});
