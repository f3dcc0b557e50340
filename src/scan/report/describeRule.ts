import { generalRules } from '../../detect/general/generalRules';
import type { Rule } from '../../detect/rule';
import { providers } from '../../providers/index';
import type { Provider } from '../../providers/provider';

export interface RuleDescription {
  readonly rule: Rule;
  /** Undefined for the rules that know no issuer. */
  readonly provider: Provider | undefined;
}

/** The rule behind a finding; undefined for what is found about a project. */
export function describeRule(ruleId: string): RuleDescription | undefined {
  for (const provider of providers) {
    const rule = provider.rules.find(({ id }) => id === ruleId);
    if (rule !== undefined) {
      return { rule, provider };
    }
  }
  const rule = generalRules.find(({ id }) => id === ruleId);
  return rule === undefined ? undefined : { rule, provider: undefined };
}
