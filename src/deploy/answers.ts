import type { Answers, SecretName, TypedAnswer } from './platform';

/** A name that no tool takes for an option, a path upwards or a file to read. */
export const plainName: TypedAnswer = {
  pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,199}$/,
  advice: 'Use letters, digits, dots, dashes and underscores; the first is no dash.',
};

export const pathName: TypedAnswer = {
  pattern: /^\/?[A-Za-z0-9_][A-Za-z0-9_.@+=-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.@+=-]*){0,14}$/,
  advice: 'Use letters, digits, dots, dashes and underscores, with slashes between the parts.',
};

/** For platforms that fill environment variables. */
export const variableName: SecretName = {
  pattern: /^[A-Za-z_][A-Za-z0-9_]{0,199}$/,
  advice: 'Use letters, digits and underscores; the first is no digit.',
  fromVariable: envName => envName,
};

/** An answer that a question before must have given. */
export function readAnswer(answers: Answers, id: string): string {
  const answer = answers[id];
  if (answer === undefined || answer.startsWith('-')) {
    throw new Error(`no answer to ${id}`);
  }
  return answer;
}

/** `--flag answer`, or nothing where the question was answered with nothing. */
export function toOption(flag: string, answer: string | undefined): readonly string[] {
  return answer === undefined || answer === '' ? [] : [flag, answer];
}
