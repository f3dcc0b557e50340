import { WrongUsage } from './wrongUsage';

const formats = ['text', 'json', 'sarif', 'github'] as const;

export type ReportFormat = (typeof formats)[number];

export function parseFormat(text: string | undefined): ReportFormat {
  return parseChoice(text ?? 'text', formats, '--format');
}

export function parseChoice<const T extends string>(
  text: string,
  choices: readonly T[],
  option: string,
): T {
  const chosen = choices.find(choice => choice === text);
  if (chosen === undefined) {
    const last = choices.at(-1) ?? '';
    throw new WrongUsage(`${option} takes ${choices.slice(0, -1).join(', ')} or ${last}.`);
  }
  return chosen;
}
