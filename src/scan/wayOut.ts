import { describeRule, type RuleDescription } from './describeRule';
import type { ReportedFinding } from './reportedFinding';

/** What to do about a kind of finding, in one line. */
export function wayOut({ finding, place, history }: ReportedFinding): string {
  if (finding.remedies.includes('stop-tracking')) {
    return 'Run "git rm --cached FILE" and commit. Then replace the keys in it: the history keeps them.';
  }
  if (finding.remedies.includes('add-ignore-lines')) {
    return 'Add the lines .env, .env.* and !.env.example to .gitignore.';
  }
  const known = describeRule(finding.ruleId);
  if (known?.rule.kind === 'public') {
    return 'It is made to be public. Limit at its issuer what it may be used for.';
  }
  const replacement = toReplacement(known?.provider?.links.revoke);
  const keptIn =
    place.endLine > place.line
      ? 'a file outside the project'
      : `an env file that git ignores${toVariable(known)}`;
  return history === undefined
    ? `Keep it in ${keptIn}. If it was ever committed or shared, ${replacement}`
    : `The history keeps it, even where the files do not. So ${replacement}`;
}

/** A page stands last, without a full stop, so that terminals make a link of it. */
function toReplacement(page: string | undefined): string {
  return page === undefined
    ? 'replace it where it came from.'
    : `make a new one and revoke this one: ${page}`;
}

/** The variable is that of the issuer's first kind of key, if it has one part. */
function toVariable(known: RuleDescription | undefined): string {
  const { envNames = [], parts, rules = [] } = known?.provider ?? {};
  const isUsual = parts === undefined && rules[0] === known?.rule;
  return isUsual && envNames[0] !== undefined ? `, as ${envNames[0]}` : '';
}
