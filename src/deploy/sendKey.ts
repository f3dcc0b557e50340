import type { Secret } from '../secret';
import { runTool, type ToolAnswer } from '../tools/runTool';
import type { Answers, Delivery, Platform } from './platform';
import { toSafeLine } from './toSafeLine';

export interface SecretPart {
  /** The secret's name at the platform. */
  readonly name: string;
  /** The key's label. */
  readonly label: string;
  readonly value: Secret;
}

export interface KeyDelivery {
  readonly platform: Platform;
  readonly program: string;
  readonly folder: string;
  readonly answers: Answers;
  readonly parts: readonly SecretPart[];
  readonly signal?: AbortSignal;
  /** In milliseconds, for each call. */
  readonly timeout?: number;
}

export interface SendReport {
  /** Names of the parts that the tool has taken. */
  readonly sent: readonly string[];
  readonly failure?: {
    readonly name: string;
    readonly kind: 'refused' | 'failed' | 'late' | 'cancelled';
    /** A sentence or two for the user; holds no part of a value. */
    readonly reason: string;
  };
}

/** Why the tool cannot be given these values; undefined where it can. */
export function findRefusal({ refuses }: Platform, values: readonly Secret[]): string | undefined {
  for (const value of values) {
    const reason = value.length === 0 ? 'The value is empty.' : refuses?.(value.reveal());
    if (reason !== undefined) {
      return reason;
    }
  }
  return undefined;
}

/** Hands the parts over, one call each, and stops at the first that the tool does not take. */
export async function sendKey(delivery: KeyDelivery): Promise<SendReport> {
  const sent: string[] = [];
  for (const part of delivery.parts) {
    const failure = await sendPart(part, delivery);
    if (failure !== undefined) {
      return { sent, failure: { name: part.name, ...failure } };
    }
    sent.push(part.name);
  }
  return { sent };
}

type Failure = Omit<NonNullable<SendReport['failure']>, 'name'>;

async function sendPart(part: SecretPart, delivery: KeyDelivery): Promise<Failure | undefined> {
  const { platform, answers, parts, ...place } = delivery;
  const refusal = findRefusal(platform, [part.value]);
  if (refusal !== undefined) {
    return { kind: 'refused', reason: refusal };
  }
  const asked = { name: part.name, label: part.label, answers };
  const probe = platform.probe?.toArguments(asked);
  const found = probe && (await runTool({ ...place, arguments: probe }));
  if (found !== undefined && found.kind !== 'ended') {
    return toFailure(found, delivery);
  }
  const obstacle = platform.probe?.findObstacle?.(found?.complaint ?? '');
  if (obstacle !== undefined) {
    return { kind: 'refused', reason: obstacle };
  }
  const one: Delivery = { ...asked, exists: found?.code === 0 };
  const answer = await runTool({
    ...place,
    arguments: platform.toArguments(one),
    input: { value: part.value, wrap: value => platform.toInput?.(value, one) ?? value },
  });
  return answer.kind === 'ended' && answer.code === 0 ? undefined : toFailure(answer, delivery);
}

function toFailure(
  answer: ToolAnswer,
  { platform, parts, timeout = 60_000 }: KeyDelivery,
): Failure {
  const [tool] = platform.programs;
  switch (answer.kind) {
    case 'cancelled':
      return { kind: 'cancelled', reason: 'It was cancelled.' };
    case 'late':
      return {
        kind: 'late',
        reason: `${tool} did not end within ${Math.round(timeout / 1000)} seconds and was stopped.`,
      };
    case 'unstartable':
      return { kind: 'failed', reason: `${tool} could not be started.` };
    case 'ended': {
      const values = parts.map(({ value }) => value);
      const line = toSafeLine(answer.complaint, values);
      const what = line === undefined ? 'What it said is not shown.' : `It said: ${line}`;
      return { kind: 'failed', reason: `${tool} ended with exit code ${answer.code}. ${what}` };
    }
    default:
      throw new Error('unreachable', { cause: answer satisfies never });
  }
}
