import { randomUUID } from 'node:crypto';
import type { Choice, Prompts } from '../../host/prompts';
import { toDayText } from '../../keys/age';
import type { RestoreStep } from '../../keys/backup/planRestore';
import { toEnvironmentName } from '../../keys/environmentName';
import type { KeyRecord } from '../../keys/keyRecord';
import type { KeyCopy } from '../../keys/keyRing';
import { findProvider } from '../../providers/index';

export type CopiesChoice =
  | { readonly kind: 'copies'; readonly copies: readonly KeyCopy[] }
  | { readonly kind: 'nothing'; readonly reason: string }
  | { readonly kind: 'escaped' };

type Ports = Pick<Prompts, 'pickMany' | 'pickOne' | 'confirm'>;
type Added = Extract<RestoreStep, { kind: 'new' | 'returns' }>;
type Different = Extract<RestoreStep, { kind: 'different' }>;
type Decision = 'mine' | 'backup' | 'both';

/** Shows what a restore would do, and asks for each key that is different here. */
export async function chooseCopies(
  plan: readonly RestoreStep[],
  prompts: Ports,
  made: string,
): Promise<CopiesChoice> {
  const added = plan.filter((step): step is Added => isAdded(step));
  const different = plan.filter((step): step is Different => step.kind === 'different');
  if (added.length + different.length === 0) {
    return { kind: 'nothing', reason: toAllThere(plan.length) };
  }
  const summary = toSummary(plan);
  const chosen = added.length === 0 ? [] : await chooseAdded(added, { summary, made }, prompts);
  const decided = chosen && (await decide(different, summary, prompts));
  if (chosen === undefined || decided === undefined) {
    return { kind: 'escaped' };
  }
  const taken = decided.filter(({ decision }) => decision === 'backup').map(({ step }) => step);
  const doubled = decided.filter(({ decision }) => decision === 'both').map(({ step }) => step);
  if (taken.length > 0 && !(await confirmOverwriting(taken, prompts))) {
    return { kind: 'escaped' };
  }
  const copies = [...chosen, ...taken.map(({ copy }) => copy), ...doubled.map(toSecondKey)];
  return copies.length === 0
    ? { kind: 'nothing', reason: 'Your keys stay as they are. Nothing was restored.' }
    : { kind: 'copies', copies };
}

function isAdded(step: RestoreStep): boolean {
  return step.kind === 'new' || step.kind === 'returns';
}

function toAllThere(amount: number): string {
  if (amount === 0) {
    return 'This backup holds no key, so nothing was changed.';
  }
  return amount === 1
    ? 'The key of this backup is here already, so nothing was changed.'
    : `All ${amount} keys of this backup are here already, so nothing was changed.`;
}

/** As in `3 new · 12 the same`. */
function toSummary(plan: readonly RestoreStep[]): string {
  const count = (kind: RestoreStep['kind']): number =>
    plan.filter(step => step.kind === kind).length;
  const facts = [
    [count('new'), 'new'],
    [count('returns'), 'without a value here'],
    [count('different'), 'different'],
    [count('same'), 'the same'],
  ] as const;
  return facts
    .filter(([amount]) => amount > 0)
    .map(([amount, what]) => `${amount} ${what}`)
    .join(' · ');
}

async function chooseAdded(
  added: readonly Added[],
  { summary, made }: { readonly summary: string; readonly made: string },
  prompts: Ports,
): Promise<readonly KeyCopy[] | undefined> {
  return prompts.pickMany({
    title: `Restore Keys: the Backup of ${toDay(made)}`,
    placeholder: summary,
    choices: added.map(step => ({
      label: step.copy.record.label,
      description: toDescription(step.copy.record),
      detail: toNote(step),
      picked: true,
      value: step.copy,
    })),
  });
}

function toDay(instant: string): string {
  return toDayText(instant, new Date()) || 'an unknown day';
}

function toNote({ kind, copy }: Added): string {
  if (kind === 'returns') {
    return 'Its value is missing here and comes back';
  }
  return copy.values.length === 0 ? 'New here: revoked, kept without its value' : 'New here';
}

/** Undefined after Escape. */
async function decide(
  steps: readonly Different[],
  summary: string,
  prompts: Ports,
): Promise<readonly { readonly step: Different; readonly decision: Decision }[] | undefined> {
  const decided: { readonly step: Different; readonly decision: Decision }[] = [];
  for (const [at, step] of steps.entries()) {
    const { label } = step.mine.record;
    const decision = await prompts.pickOne<Decision>({
      title: `"${label}" is different here: its ${step.difference}`,
      placeholder: `Which one counts? In the backup: ${summary}`,
      ...(steps.length > 1 && { step: at + 1, totalSteps: steps.length }),
      choices: toDecisions(step),
    });
    if (decision === undefined) {
      return undefined;
    }
    decided.push({ step, decision });
  }
  return decided;
}

function toDecisions({ copy, mine, difference }: Different): readonly Choice<Decision>[] {
  const both: Choice<Decision> = {
    label: 'Keep Both',
    description: `the backup's becomes "${toSecondLabel(copy.record)}"`,
    icon: 'diff-added',
    value: 'both',
  };
  return [
    {
      label: 'Keep Mine',
      description: toText(mine.record),
      icon: 'device-desktop',
      picked: true,
      value: 'mine',
    },
    {
      label: "Take the Backup's",
      description: toText(copy.record),
      icon: 'cloud-upload',
      value: 'backup',
    },
    ...(difference === 'details' || copy.values.length === 0 ? [] : [both]),
  ];
}

function confirmOverwriting(taken: readonly Different[], prompts: Ports): Promise<boolean> {
  const many = taken.length === 1 ? 'a key' : `${taken.length} keys`;
  return prompts.confirm({
    message: `Overwrite ${many} of this machine with the backup?`,
    detail: [
      ...taken.map(
        ({ mine, copy }) =>
          `"${mine.record.label}": ${toText(mine.record)} → ${toText(copy.record)}`,
      ),
      'What is overwritten cannot be brought back.',
    ].join('\n'),
    action: 'Overwrite',
  });
}

function toDescription({ parts: [{ hint }], environment }: KeyRecord): string {
  return `${hint} · ${toEnvironmentName(environment)}`;
}

function toText(record: KeyRecord): string {
  const { label, provider, parts, retirement, expires, created, rotated = created } = record;
  return [
    label,
    toDescription(record),
    // A check and a revocation send the key to this issuer.
    findProvider(provider)?.name ?? 'another issuer',
    parts.map(({ envName }) => envName).join(', '),
    `from ${toDay(rotated)}`,
    ...(expires === undefined ? [] : [`expires ${toDay(expires)}`]),
    ...(retirement === undefined
      ? []
      : [retirement.archived === undefined ? 'to be revoked' : 'revoked']),
  ].join(' · ');
}

function toSecondLabel({ label }: KeyRecord): string {
  return `${label} (backup)`;
}

function toSecondKey({ copy: { record, values } }: Different): KeyCopy {
  return { record: { ...record, id: randomUUID(), label: toSecondLabel(record) }, values };
}
