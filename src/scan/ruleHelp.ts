import type { Finding } from '../detect/finding';
import { describeRule } from './describeRule';

/** What a kind of finding means and what to do, as a code host shows it. */
export function ruleHelp(
  finding: Finding,
  page: string,
): { readonly text: string; readonly markdown: string } {
  const known = describeRule(finding.ruleId);
  const risk =
    known === undefined
      ? 'An env file that git would publish, or publishes already.'
      : `${known.rule.name}. Whoever has it can ${known.rule.opens}.`;
  const revoke = known?.provider?.links.revoke;
  const steps =
    known === undefined
      ? ['Make git ignore the file, and stop tracking it.', 'Replace every key that was committed.']
      : [
          'Keep the key in an env file that git ignores, or in Keyward.',
          'If the key was ever committed or shared, replace it: git keeps old versions.',
          ...(revoke === undefined ? [] : [`Revoke the old one: ${revoke}`]),
        ];
  return {
    text: [risk, ...steps].join(' '),
    markdown: [
      risk,
      '',
      ...steps.map((step, index) => `${index + 1}. ${step}`),
      '',
      `[More about this rule](${page})`,
    ].join('\n'),
  };
}
