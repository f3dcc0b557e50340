import assert from 'node:assert/strict';
import path from 'node:path';
import type { Finding } from '../../../src/detect/finding';
import { applyChanges } from '../../../src/remedies/applyChanges';
import type { FixPlan } from '../../../src/remedies/fixPlan';
import { planMoveToEnv } from '../../../src/remedies/moveToEnv';
import type { Planned, RemedyContext } from '../../../src/remedies/remedyContext';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const body = Array.from(
  { length: 93 },
  (_, index) => letters[(index * index * 7 + index * 29) % 62],
);
/** Shaped like an Anthropic key; built here so that no scanner takes it for one. */
export const sampleKey = ['sk', 'ant', 'api03', `${body.join('')}AA`].join('-');

const root = path.join(path.sep, 'work', 'shop');

export type Situation = Partial<Omit<RemedyContext, 'finding'>> & {
  readonly finding?: Partial<Finding>;
  /** What the finding covers, when it is not the sample key. */
  readonly covers?: string;
};

/** A document in which `KEY` stands for the sample key, and a finding on the first of them. */
export function contextOf(
  languageId: string,
  code: string,
  situation: Situation = {},
): RemedyContext {
  const { finding, covers = sampleKey, ...rest } = situation;
  const text = code.replaceAll('KEY!', sampleKey);
  const start = text.indexOf(covers);
  return {
    text,
    languageId,
    path: path.join(root, 'src', 'document'),
    root,
    envFile: path.join(root, '.env'),
    envText: '',
    loading: { by: 'a test', access: 'process', modules: 'commonjs', hasLibrary: false },
    browserBundle: false,
    ...rest,
    finding: {
      ruleId: 'anthropic-api-key',
      name: 'Anthropic API key',
      provider: 'anthropic',
      confidence: 'high',
      severity: 'error',
      message: 'A key.',
      start,
      end: start + covers.length,
      preview: '',
      fingerprint: '',
      remedies: ['move-to-env'],
      ...finding,
    },
  };
}

/** The document after the plan, with `KEY!` for what is left of the key, or why there is no plan. */
export function resultOf(context: RemedyContext, planned: Planned): string {
  return planned.kind === 'plan'
    ? applyChanges(context.text, planned.plan.changes).replaceAll(sampleKey, 'KEY!')
    : `unavailable: ${planned.reason}`;
}

/** The document once its key is moved to `.env`. */
export function moved(languageId: string, code: string, situation: Situation = {}): string {
  const context = contextOf(languageId, code, situation);
  return resultOf(context, planMoveToEnv(context));
}

/** The plan that there must be. */
export function planOf(planned: Planned): FixPlan {
  return planned.kind === 'plan' ? planned.plan : assert.fail(planned.reason);
}

/** The variable that the key moves to. */
export function nameIn(
  languageId: string,
  code: string,
  situation: Situation = {},
): string | undefined {
  const plan = planOf(planMoveToEnv(contextOf(languageId, code, situation)));
  return plan.envFile?.set[0]?.name;
}
