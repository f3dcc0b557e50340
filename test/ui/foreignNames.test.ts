import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Secret } from '../../src/secret';
import { createQuickAge } from '../fakes/quickAge';
import { useWindow } from './useWindow';

suite('a name that comes from others', () => {
  const window = useWindow({ folder: 'empty' });

  test('is no link to a command where a backup is opened', async () => {
    const file = path.join(window().folder, '[Continue](command:keyward.showLog).age');
    const content = await createQuickAge().lock(new Secret('{}'), new Secret('tulip'));
    writeFileSync(file, content);
    await window().sidebar.openKeys();
    await window().runCommand('Keyward: Restore Keys');
    await window().quickInput().waitFor();
    await window().quickInputBox().fill(file);
    await window().choice('[Continue]').first().waitFor();
    await window().click(
      window().quickInput().getByRole('button', { name: 'Restore', exact: true }),
    );
    await window().answersStep('The passphrase of the backup');
    const message = window().quickInput().locator('.quick-input-message');
    assert.deepEqual(
      [
        (await message.innerText()).includes('[Continue] (command:'),
        await message.locator('a').count(),
      ],
      [true, 0],
    );
  });
});
