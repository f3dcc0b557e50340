import * as vscode from 'vscode';
import { findMismatch } from '../../deploy/findMismatch';
import { findRefusal, type SendReport, sendKey } from '../../deploy/sendKey';
import { UserError } from '../../errors';
import type { KeyEntry } from '../../keys/keyRing';
import type { Secret } from '../../secret';
import { chooseKeys, hasValue, readNamedValues } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { askTarget, type Outgoing, type Target } from './askTarget';
import { choosePlatform, type ReadyPlatform } from './choosePlatform';
import { chooseProjectFolder } from './chooseProjectFolder';

interface Part extends Outgoing {
  readonly entry: KeyEntry;
  readonly hint: string;
  readonly value: Secret;
}

/** Hands keys to a platform's own command line, after the user has seen what goes where. */
export async function sendKeyTo(
  parameters: readonly unknown[],
  services: KeyServices,
): Promise<void> {
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, and a platform reads its settings from the project. Trust it, then try again.',
    );
  }
  const { prompts } = services;
  const entries = await chooseKeys(parameters, services, {
    title: 'Send Key To…',
    offers: hasValue,
  });
  const folder = entries.length === 0 ? undefined : await chooseProjectFolder(prompts);
  if (folder === undefined) {
    return;
  }
  const ready = await choosePlatform(folder, services);
  if (ready === undefined) {
    return;
  }
  const parts = (await Promise.all(entries.map(entry => readParts(entry, services)))).flat();
  const refusal = findRefusal(
    ready.platform,
    parts.map(({ value }) => value),
  );
  if (refusal !== undefined) {
    throw new UserError(`Nothing was sent. ${refusal}`);
  }
  const target = await askTarget(parts, { ready, folder, prompts });
  if (target === undefined) {
    return;
  }
  assertNoTwins(parts, target);
  if (await prompts.confirm(toConfirmation(parts, target, ready))) {
    await send(parts, target, { ready, folder, services });
  }
}

async function readParts(entry: KeyEntry, services: KeyServices): Promise<readonly Part[]> {
  const { record } = entry;
  const named = await readNamedValues(record, services);
  return named.map(({ name, value }, at) => ({
    id: `${record.id}.${at}`,
    label: record.label,
    envName: name,
    entry,
    hint: record.parts[at]?.hint ?? '…',
    value,
  }));
}

function nameOf({ id }: Part, { names }: Target): string {
  const name = names[id];
  if (name === undefined) {
    throw new Error('a part without a name');
  }
  return name;
}

function assertNoTwins(parts: readonly Part[], target: Target): void {
  const names = parts.map(part => nameOf(part, target));
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new UserError(`Nothing was sent: two of these values would be ${twice}.`);
  }
}

function toConfirmation(parts: readonly Part[], target: Target, { platform }: ReadyPlatform) {
  const lines = parts.map(part => {
    const { label, hint } = part;
    return `"${label}" (${hint}) to ${platform.describe(nameOf(part, target), target.answers)}`;
  });
  const [only = '', ...others] = lines;
  const one = others.length === 0;
  const notes = [
    ...new Set(parts.flatMap(part => toNotes(part, target))),
    platform.consequence?.(target.answers),
    platform.addsOnly ? undefined : toReplaced(one),
    `Keyward hands the value to the program ${platform.programs[0]}, not in its command line.`,
  ].filter(note => note !== undefined);
  return {
    message: one ? `Send ${only}?` : `Send ${lines.length} values to ${platform.name}?`,
    detail: [...(one ? [] : lines), ...notes].join('\n'),
    action: 'Send',
  };
}

function toReplaced(one: boolean): string {
  return one
    ? 'A value that is there under this name is replaced.'
    : 'Values that are there under these names are replaced.';
}

function toNotes(part: Part, target: Target): readonly string[] {
  const { record, state } = part.entry;
  const targets = [...Object.values(target.answers), nameOf(part, target)];
  const mismatch = findMismatch(record.environment, targets);
  return [
    ...(mismatch === undefined ? [] : [mismatch]),
    ...(state === 'expired' ? [`The expiry date of "${record.label}" has passed.`] : []),
    ...(state === 'retiring' ? [`"${record.label}" is an old value that was replaced.`] : []),
  ];
}

async function send(
  parts: readonly Part[],
  target: Target,
  place: {
    readonly ready: ReadyPlatform;
    readonly folder: string;
    readonly services: KeyServices;
  },
): Promise<void> {
  const { ready, folder, services } = place;
  const { prompts, reportBug } = services;
  const labels = [...new Set(parts.map(({ label }) => `"${label}"`))].join(', ');
  const report = await prompts.runCancellable(
    `Sending ${labels} to ${ready.platform.name}`,
    ({ signal }) =>
      sendKey({
        ...ready,
        folder,
        signal,
        answers: target.answers,
        parts: parts.map(part => ({ ...part, name: nameOf(part, target) })),
      }),
  );
  if (report.failure !== undefined) {
    throw new UserError(toFailure(report, report.failure));
  }
  const [part] = parts;
  const where =
    parts.length === 1 && part !== undefined
      ? ready.platform.describe(nameOf(part, target), target.answers)
      : `${ready.platform.name}: ${report.sent.join(', ')}`;
  // The command is done when the message shows, not when it is put away.
  prompts.inform(`Sent ${labels} to ${where}.`).catch(reportBug);
}

function toFailure(
  { sent }: SendReport,
  { name, kind, reason }: NonNullable<SendReport['failure']>,
): string {
  const before = sent.length === 0 ? '' : ` ${sent.join(', ')} had been sent before.`;
  const isOpen = kind === 'late' || kind === 'cancelled';
  return isOpen
    ? `${reason} Look at the platform whether ${name} has arrived.${before}`
    : `${name} was not sent. ${reason}${before}`;
}
