import type { Incident, IncidentDraft, LeakSearch } from '../../../../src/lifecycle/leak/incident';
import { Leaks } from '../../../../src/lifecycle/leak/leaks';
import { Secret } from '../../../../src/secret';
import { MemorySecretStore, RecordDisk, WindowRecordStore } from '../../../fakes/memoryStores';
import { sampleKey } from '../../../fakes/sampleKeys';

export const leakedKey = sampleKey('anthropic-api-key', 91);
export const instant = '2026-05-04T08:00:00.000Z';

export const draft: IncidentDraft = {
  label: 'Claude',
  provider: 'anthropic',
  hint: 'sk-ant-api03-abc…wxAA',
  origin: { kind: 'pasted' },
};

/** Two windows over the same stores. */
export function createLeakWorld() {
  const secrets = new MemorySecretStore();
  const disk = new RecordDisk();
  const clock = { now: new Date(instant) };
  const openWindow = () => {
    const records = new WindowRecordStore(disk);
    return { records, leaks: new Leaks(secrets, records, { now: () => clock.now }) };
  };
  return { secrets, disk, clock, openWindow, ...openWindow() };
}

export const emptySearch: Omit<LeakSearch, 'at'> = {
  files: [],
  commits: [],
  more: 0,
  commitsRead: 3,
  gaps: [],
};

export async function startLeak(
  leaks: Leaks,
  changes: Partial<IncidentDraft> = {},
): Promise<Incident> {
  return leaks.start({ ...draft, ...changes }, [new Secret(leakedKey)]);
}
