import type { PromptFrame } from '../host/prompts';

/** What a prompt answers when its back button is pressed. */
export const back = Symbol('back');
export type Back = typeof back;

export type StepFrame = Pick<PromptFrame<Back>, 'step' | 'totalSteps'> & {
  readonly buttons: NonNullable<PromptFrame<Back>['buttons']>;
};

/** One question. Steps that do not apply to what was answered so far are passed over. */
export interface Step<S> {
  readonly applies?: (state: S) => boolean;
  /** Undefined for Escape. */
  readonly ask: (state: S, frame: StepFrame) => Promise<S | Back | undefined>;
}

/** Asks one step after the other, and again after a step back. Undefined after Escape. */
export async function runSteps<S>(steps: readonly Step<S>[], start: S): Promise<S | undefined> {
  const asked: { readonly at: number; readonly state: S }[] = [];
  let state = start;
  for (let at = 0; ; ) {
    const [step] = steps.slice(at);
    if (step === undefined) {
      return state;
    }
    if (step.applies?.(state) === false) {
      at += 1;
      continue;
    }
    const left = steps.slice(at).filter(later => later.applies?.(state) !== false).length;
    const answer = await step.ask(state, {
      step: asked.length + 1,
      totalSteps: asked.length + left,
      buttons: asked.length === 0 ? [] : [{ icon: 'arrow-left', tooltip: 'Back', value: back }],
    });
    if (answer === undefined) {
      return undefined;
    }
    if (answer === back) {
      const last = asked.pop();
      at = last?.at ?? 0;
      state = last?.state ?? start;
      continue;
    }
    asked.push({ at, state });
    state = answer;
    at += 1;
  }
}
