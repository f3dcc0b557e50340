import type { KeyServices } from '../../src/commands/keyServices';
import type { Settings } from '../../src/host/settings';
import { toHint } from '../../src/host/toHint';
import type { KeyDraft } from '../../src/keys/keyRing';
import { KeyRing } from '../../src/keys/keyRing';
import { Secret } from '../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../fakes/memoryStores';
import { type ScriptedAnswer, ScriptedPrompts } from '../fakes/scriptedPrompts';

const settings: Settings = {
  diagnosticsEnabled: true,
  minimumConfidence: 'medium',
  exclude: [],
  otherMarkers: true,
  gitignoreEnabled: true,
  clearClipboardAfterSeconds: 30,
  envFile: '',
};

/** A key ring of the test's own, and a user who answers from a list. */
export function createWorld() {
  const secrets = new MemorySecretStore();
  const disk = new RecordDisk();
  const ring = new KeyRing(secrets, new WindowRecordStore(disk), { toHint });
  const answer = (...answers: readonly ScriptedAnswer[]) => {
    const prompts = new ScriptedPrompts(...answers);
    const services: KeyServices = {
      ring,
      prompts,
      readSettings: () => settings,
      selectedKeyIds: () => [],
      reportBug: error => {
        throw error;
      },
    };
    return { prompts, services };
  };
  return { ring, secrets, disk, answer };
}

export function toDraft(value: string, changes: Partial<KeyDraft> = {}): KeyDraft {
  return {
    label: 'Claude',
    provider: 'anthropic',
    environment: 'development',
    parts: [{ envName: 'ANTHROPIC_API_KEY', value: new Secret(value) }],
    ...changes,
  };
}
