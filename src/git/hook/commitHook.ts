import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../errors';
import { hasCode } from '../realLocation';
import { addBlock, hasBlock, hookLines, removeBlock, renewBlock, toHookFile } from './hookBlock';
import { isThere, moveHook, readHook, writeHook } from './hookFile';
import { findHookOwner } from './hookOwner';
import { findHookPlace, type HookPlace } from './hookPlace';
import { type CommandLine, toHookScript } from './hookScript';

/** Makes git check what is staged before each commit. Answers what was done, for the user. */
export async function installHook(
  folder: string,
  commandLine: CommandLine,
  signal?: AbortSignal,
): Promise<string> {
  const place = await findHookPlace(folder, signal);
  const text = await readHook(place.file);
  const isInstalled = text !== undefined && hasBlock(text);
  if (!isInstalled) {
    await assertUsable(place, text);
  }
  const script = toHookScript(commandLine);
  const isCurrent = isInstalled && (await readHook(place.script)) === script;
  await writeHook(place.script, script);
  if (isInstalled) {
    await renew(place, text);
    return isCurrent
      ? 'Keyward checks each commit of this repository already.'
      : 'Keyward checks each commit of this repository. The check was brought up to date.';
  }
  if (place.kind === 'committed') {
    await writeHook(place.file, text === undefined ? toHookFile() : addBlock(text));
    return `Keyward checks each commit of this repository from now on, by lines in ${show(place)}. Commit that file: for people without Keyward the lines do nothing.`;
  }
  await putInFront(place, text);
  return `Keyward checks each commit of this repository from now on.${
    text === undefined ? '' : ' The hook that was there runs first.'
  }`;
}

/** Puts back what was there before. Answers what was done, for the user. */
export async function uninstallHook(folder: string, signal?: AbortSignal): Promise<string> {
  const place = await findHookPlace(folder, signal);
  const text = await readHook(place.file);
  const isInstalled = text !== undefined && hasBlock(text);
  const hadScript = await isThere(place.script);
  if (isInstalled && place.kind !== 'shared') {
    await takeOut(place, text);
  }
  await removeScript(place);
  if (isInstalled && place.kind === 'shared') {
    return `Keyward no longer checks commits of this repository. Its lines in ${place.file} do nothing here.`;
  }
  return isInstalled || hadScript
    ? 'Keyward no longer checks commits of this repository.'
    : 'Keyward did not check commits of this repository.';
}

function previousHook(place: HookPlace): string {
  return `${place.file}.keyward-previous`;
}

/** Throws where the hook is not ours to change, and says what to do instead. */
async function assertUsable(place: HookPlace, text: string | undefined): Promise<void> {
  if (place.kind === 'shared') {
    throw new UserError(
      `Git takes this repository's hooks from ${path.dirname(place.file)}, where other repositories find theirs too. Add these lines to ${place.file} yourself, then run this again:\n${hookLines}`,
    );
  }
  const owner = text === undefined ? undefined : findHookOwner(text);
  if (owner !== undefined) {
    throw new UserError(`${owner.name} writes this repository's hook. ${owner.advice}`);
  }
  const isScript = text === undefined || place.isHusky || /^#!.*\b(?:ba|da|z|k)?sh\b/.test(text);
  if (place.kind === 'committed' && !isScript) {
    throw new UserError(
      `${show(place)} is not a shell script, so Keyward adds nothing to it. Make it run "keyward scan --staged".`,
    );
  }
  if (place.kind === 'own' && text !== undefined && (await isThere(previousHook(place)))) {
    throw new UserError(
      `${previousHook(place)} is left from an earlier hook. Move it elsewhere, then try again.`,
    );
  }
}

async function putInFront(place: HookPlace, text: string | undefined): Promise<void> {
  const previous = previousHook(place);
  if (text === undefined) {
    await writeHook(place.file, toHookFile());
    return;
  }
  await moveHook(place.file, previous);
  try {
    await writeHook(place.file, toHookFile(text));
  } catch (error) {
    await moveHook(previous, place.file);
    throw error;
  }
}

async function renew(place: HookPlace, text: string): Promise<void> {
  const renewed = renewBlock(text);
  if (renewed !== text && place.kind !== 'shared') {
    await writeHook(place.file, renewed);
  }
}

async function takeOut(place: HookPlace, text: string): Promise<void> {
  const rest = removeBlock(text);
  const previous = previousHook(place);
  const hasPrevious = place.kind === 'own' && (await isThere(previous));
  if (rest !== undefined && hasPrevious) {
    throw new UserError(
      `${show(place)} holds more than Keyward's lines. Move the rest elsewhere, then try again.`,
    );
  }
  if (rest !== undefined) {
    await writeHook(place.file, rest);
  } else if (hasPrevious) {
    await moveHook(previous, place.file);
  } else {
    await rm(place.file, { force: true });
  }
}

async function removeScript(place: HookPlace): Promise<void> {
  await rm(place.script, { force: true });
  // Of Node; see the script.
  await rm(path.join(path.dirname(place.script), 'cache'), { recursive: true, force: true });
  try {
    await rmdir(path.dirname(place.script));
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) {
      throw error;
    }
  }
}

function show(place: HookPlace): string {
  const relative = path.relative(place.top, place.file);
  return place.kind === 'committed' ? relative.split(path.sep).join('/') : place.file;
}
