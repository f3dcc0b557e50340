import type { VariableStateKind } from '../project/needs/variableStates';
import type { VariableNode } from './projectNode';

export interface StateText {
  /** Beside the name, where a narrow sidebar cuts the end off. */
  readonly short: string;
  /** For the tooltip and for a screen reader. */
  readonly long: string;
  readonly sentence: string;
  readonly icon: string;
  readonly color?: string;
  /** What can be done about it. */
  readonly token?: 'missing' | 'stored' | 'set' | 'differs';
}

const warning = 'editorWarning.foreground';

const keys: Readonly<Record<VariableStateKind, StateText>> = {
  missing: {
    short: 'missing',
    long: 'missing',
    sentence: 'No env file sets it, and no stored key is for it.',
    icon: 'warning',
    color: warning,
    token: 'missing',
  },
  stored: {
    short: 'not in .env',
    long: 'stored, not in .env',
    sentence: 'Keyward has a key for it. Write it to the env file, so that the program finds it.',
    icon: 'key',
    token: 'stored',
  },
  differs: {
    short: 'differs',
    long: 'differs from Keyward',
    sentence: 'The env file holds another key than Keyward. Choose which one counts.',
    icon: 'arrow-swap',
    color: warning,
    token: 'differs',
  },
  set: {
    short: 'not stored',
    long: 'set in .env, not stored',
    sentence: 'The env file has it, and Keyward does not: a new computer would lack it.',
    icon: 'file',
    token: 'set',
  },
  'set-and-stored': {
    short: 'set and stored',
    long: 'set and stored',
    sentence: 'The env file has it, and Keyward keeps the same key.',
    icon: 'pass',
    color: 'charts.green',
  },
  unread: {
    short: 'read nowhere',
    long: 'set, read nowhere',
    sentence: 'An env file sets it, but Keyward found nothing that reads it.',
    icon: 'circle-slash',
  },
};

const optional: StateText = {
  short: 'optional',
  long: 'not set, optional',
  sentence: 'The program goes on without it, with a value of its own.',
  icon: 'circle-outline',
  token: 'missing',
};

const reference: StateText = {
  short: 'kept elsewhere',
  long: 'set, kept elsewhere',
  sentence: 'The env file only says where the key is, or holds it encrypted.',
  icon: 'link',
};

const others: Readonly<Record<VariableStateKind, string>> = {
  missing: 'not set',
  stored: 'not set',
  differs: 'set',
  set: 'set',
  'set-and-stored': 'set',
  unread: 'read nowhere',
};

/** How a row says a state. Of a variable that holds no key it only says whether it is set. */
export function toStateText({ state, isKey, isReference }: VariableNode): StateText {
  const { kind, variable } = state;
  if (!isKey) {
    const short = others[kind];
    return { short, long: short, sentence: 'It holds no key.', icon: 'symbol-variable' };
  }
  if (kind === 'set' && isReference) {
    return reference;
  }
  return kind === 'missing' && variable?.optional === true ? optional : keys[kind];
}
