import { hasBlock } from './hookBlock';
import { isThere, readHook } from './hookFile';
import { findHookOwner } from './hookOwner';
import { findHookPlace, type HookPlace } from './hookPlace';
import { parseHookScript } from './hookScript';

export interface HookStatus {
  readonly kind: 'installed' | 'outdated' | 'foreign' | 'none';
  /** For the user. */
  readonly message: string;
}

/** Whether Keyward checks the commits of a repository. */
export async function readHookStatus(folder: string, signal?: AbortSignal): Promise<HookStatus> {
  const place = await findHookPlace(folder, signal);
  const text = await readHook(place.file);
  if (text === undefined) {
    return { kind: 'none', message: 'Keyward does not check commits of this repository.' };
  }
  if (!hasBlock(text)) {
    const owner = findHookOwner(text);
    const whose = owner === undefined ? 'Another hook' : `A hook of ${owner.name}`;
    return {
      kind: 'foreign',
      message: `${whose} runs before each commit, and Keyward's does not: ${place.file}.`,
    };
  }
  return readScriptStatus(place);
}

async function readScriptStatus(place: HookPlace): Promise<HookStatus> {
  const text = await readHook(place.script);
  if (text === undefined) {
    return {
      kind: 'outdated',
      message: `${place.file} would call Keyward, but it is not installed in this copy of the repository. Run "keyward hook install".`,
    };
  }
  const script = parseHookScript(text);
  const isFound =
    script !== undefined && ((await isThere(script.script)) || (await isPointed(script.pointer)));
  if (!isFound) {
    return {
      kind: 'outdated',
      message: 'The Keyward that checked commits is gone. Run "keyward hook install".',
    };
  }
  return script.isCurrent
    ? { kind: 'installed', message: 'Keyward checks each commit of this repository.' }
    : {
        kind: 'outdated',
        message: 'An older Keyward made the check before each commit. Run "keyward hook install".',
      };
}

async function isPointed(pointer: string | undefined): Promise<boolean> {
  const [, script] = pointer ? ((await readHook(pointer)) ?? '').split('\n') : [];
  return script !== undefined && (await isThere(script));
}
