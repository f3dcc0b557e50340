import assert from 'node:assert/strict';
import { capabilities, contributes } from '../../package.json';

suite('workspace trust', () => {
  test('no setting of an untrusted workspace counts', () => {
    const own = Object.entries(contributes.configuration.properties)
      .filter(([, { scope }]) => scope !== 'application' && scope !== 'machine')
      .map(([name]) => name);
    assert.notEqual(own.length, 0);
    assert.deepEqual(
      [...capabilities.untrustedWorkspaces.restrictedConfigurations].sort(),
      own.sort(),
    );
  });
});
