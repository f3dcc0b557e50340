import { type CheckCommand, parseCheck } from './parseCheck';
import { type EnvCommand, parseEnv } from './parseEnv';
import { type HookCommand, parseHook } from './parseHook';
import { parseScan, type ScanCommand } from './parseScan';
import { isTopic, type Topic } from './usage';
import { WrongUsage } from './wrongUsage';

export type Command =
  | ScanCommand
  | CheckCommand
  | EnvCommand
  | HookCommand
  | { readonly kind: 'help'; readonly topic: Topic }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly topic: Topic; readonly reason: string };

/** Reasons do not repeat what was typed, which may hold a value. */
export function parseCommand(parameters: readonly string[]): Command {
  const [word = '', ...rest] = parameters;
  const topic = isTopic(word) ? word : 'keyward';
  try {
    const command = parseTopic(topic, word, rest);
    return command === 'help' ? { kind: 'help', topic } : command;
  } catch (error) {
    if (error instanceof WrongUsage) {
      return { kind: 'wrong', topic, reason: error.message };
    }
    throw error;
  }
}

function parseTopic(topic: Topic, word: string, rest: readonly string[]): Command | 'help' {
  switch (topic) {
    case 'scan':
      return parseScan(rest);
    case 'check':
      return parseCheck(rest);
    case 'env':
      return parseEnv(rest);
    case 'hook':
      return parseHook(rest);
    case 'keyward':
      return parseAlone(word, rest);
    default:
      throw new Error('unreachable', { cause: topic satisfies never });
  }
}

function parseAlone(word: string, [subject = '']: readonly string[]): Command | 'help' {
  switch (word) {
    case '--version':
    case '-v':
      return { kind: 'version' };
    case '--help':
    case '-h':
    case 'help':
      return { kind: 'help', topic: isTopic(subject) ? subject : 'keyward' };
    case '':
      throw new WrongUsage('Say what to do: scan, check, hook or env.');
    default:
      throw new WrongUsage('There is no such command.');
  }
}
