import type { Page } from 'playwright-core';

/** How often a text stands in what VS Code has written to the browser's disk so far. */
export async function countOnDisk(page: Page, text: string): Promise<number> {
  const count = await page.evaluate(`(async () => {
    const toResult = request => new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    let written = '';
    for (const { name } of await indexedDB.databases()) {
      const database = await toResult(indexedDB.open(name));
      if (database.objectStoreNames.contains('ItemTable')) {
        const table = database.transaction('ItemTable').objectStore('ItemTable');
        written += (await toResult(table.getAll())).join();
      }
      database.close();
    }
    return written.split(${JSON.stringify(text)}).length - 1;
  })()`);
  return Number(count);
}
