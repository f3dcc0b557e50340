import type { Finding } from '../../detect/finding';
import { describeRule } from './describeRule';

/** What a kind of finding means and what to do, as a code host shows it. */
export function ruleHelp(
  finding: Finding,
  page: string | undefined,
): { readonly text: string; readonly markdown: string } {
  const known = describeRule(finding.ruleId);
  const isKey = known !== undefined || isCustom(finding);
  const risk = isKey
    ? `${finding.name}. Whoever has it can ${known?.rule.opens ?? 'use whatever it unlocks'}.`
    : 'An env file that git would publish, or publishes already.';
  const revoke = known?.provider?.links.revoke;
  const steps = isKey
    ? [
        'Keep the key in an env file that git ignores, or in Keyward.',
        'If the key was ever committed or shared, replace it: git keeps old versions.',
        ...(revoke === undefined ? [] : [`Revoke the old one: ${revoke}`]),
      ]
    : ['Make git ignore the file, and stop tracking it.', 'Replace every key that was committed.'];
  return {
    text: [risk, ...steps].join(' '),
    markdown: [
      risk,
      '',
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      ...(page === undefined ? [] : ['', `[More about this rule](${page})`]),
    ].join('\n'),
  };
}

/** Of a format that a project tells of itself. What is no key has nothing to show. */
export function isCustom({ ruleId, preview }: Finding): boolean {
  return preview !== '' && describeRule(ruleId) === undefined;
}
