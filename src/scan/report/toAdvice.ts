import type { ReportedFinding } from '../reportedFinding';
import { describeRule, type RuleDescription } from './describeRule';

const replace = 'If it was ever committed or shared, make a new one and revoke the old one:';

/** What to do, each thing once, with the kinds of keys that it is for below it. */
export function toAdvice(findings: readonly ReportedFinding[]): string[] {
  const kinds = new Map<string, Map<string, readonly string[]>>();
  for (const found of findings) {
    const sentence = toSentence(found);
    const rows = kinds.get(sentence) ?? new Map<string, readonly string[]>();
    kinds.set(sentence, rows.set(found.finding.name, toDetails(found)));
  }
  return [...kinds].flatMap(([sentence, rows]) => [
    sentence,
    ...(sentence.endsWith(':') ? toColumns([...rows].map(([name, row]) => [name, ...row])) : []),
  ]);
}

function toSentence({ finding, place, history }: ReportedFinding): string {
  if (finding.remedies.includes('stop-tracking')) {
    return 'Where git tracks an env file, run "git rm --cached FILE" and commit. Then replace the keys in it: the history keeps them.';
  }
  if (finding.remedies.includes('add-ignore-lines')) {
    return 'Where git does not ignore an env file, add the lines .env, .env.* and !.env.example to .gitignore.';
  }
  if (describeRule(finding.ruleId)?.rule.kind === 'public') {
    return 'No secret by itself. Limit at its issuer what it may be used for:';
  }
  if (history !== undefined) {
    return 'The history keeps a key, even where the files do not. Make a new one and revoke the old one:';
  }
  return place.endLine > place.line
    ? `Keep it in a file outside the project. ${replace}`
    : `Keep each key in an env file that git ignores, and read it from there. ${replace}`;
}

/** The variable and the issuer's page, each empty where it is not known. */
function toDetails({ finding }: ReportedFinding): readonly string[] {
  const known = describeRule(finding.ruleId);
  return [toVariable(known), known?.provider?.links.revoke ?? ''];
}

/** The variable is that of the issuer's first kind of key, if it has one part. */
function toVariable(known: RuleDescription | undefined): string {
  const { envNames = [], parts, rules = [] } = known?.provider ?? {};
  const isUsual = parts === undefined && rules[0] === known?.rule;
  return (isUsual ? envNames[0] : undefined) ?? '';
}

/** A page stands last, without a full stop, so that terminals make a link of it. */
function toColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return rows.map(row => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `  ${cells.join('  ').trimEnd()}`;
  });
}
