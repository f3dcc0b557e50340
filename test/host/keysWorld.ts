import type { KeyServices } from '../../src/commands/keyServices';
import type { Settings } from '../../src/host/settings';
import { toHint } from '../../src/host/toHint';
import type { KeyDraft } from '../../src/keys/keyRing';
import { KeyRing } from '../../src/keys/keyRing';
import { createConsoleSessions } from '../../src/lifecycle/console/consoleSession';
import { createSender } from '../../src/lifecycle/request/sendRequest';
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
  remindAfterDays: 90,
  graceDays: 7,
  gitHubHost: '',
  gitLabHost: '',
};

/** Nothing listens there. */
const nobody = 'http://127.0.0.1:9';

/**
 * A key ring of the test's own, and a user who answers from a list. Requests go to the issuer
 * server at `issuers`.
 */
export function createWorld({ issuers = nobody }: { readonly issuers?: string } = {}) {
  const secrets = new MemorySecretStore();
  const disk = new RecordDisk();
  const records = new WindowRecordStore(disk);
  const ring = new KeyRing(secrets, records, { toHint });
  const send = createSender({ fetch: globalThis.fetch, testOrigin: issuers });
  const consoles = createConsoleSessions({ ring, records, send });
  const answer = (...answers: readonly ScriptedAnswer[]) => {
    const prompts = new ScriptedPrompts(...answers);
    const services: KeyServices = {
      ring,
      prompts,
      readSettings: () => settings,
      records,
      send,
      consoles,
      selectedKeyIds: () => [],
      reportBug: error => {
        throw error;
      },
    };
    return { prompts, services };
  };
  return { ring, secrets, records, disk, consoles, answer };
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
