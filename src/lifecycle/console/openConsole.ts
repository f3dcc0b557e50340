import { setTimeout as delay } from 'node:timers/promises';
import type { Secret } from '../../secret';
import type { Send } from '../request/sendRequest';
import { createAnthropicConsole } from './anthropicConsole';
import { ConsoleClient, type ConsoleClientOptions } from './consoleClient';
import type { ConsoleId, KeyConsole } from './consoleKey';
import { createOpenaiConsole } from './openaiConsole';

export interface ConsolePorts {
  readonly send: Send;
  /** For tests. */
  readonly wait?: ConsoleClientOptions['wait'];
}

export const consoleIssuers = { anthropic: 'Anthropic', openai: 'OpenAI' } as const;

/** Sends nothing yet. */
export function openConsole(
  id: ConsoleId,
  adminKey: Secret,
  { send, wait = waitFor }: ConsolePorts,
): KeyConsole {
  const client = new ConsoleClient({ issuer: consoleIssuers[id], adminKey, send, wait });
  return id === 'anthropic' ? createAnthropicConsole(client) : createOpenaiConsole(client);
}

async function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
}
