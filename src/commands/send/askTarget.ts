import type { AnswerChoice, Answers, TargetQuestion, TypedAnswer } from '../../deploy/platform';
import { listNames } from '../../deploy/readTool';
import type { Choice, Review } from '../../host/prompts';
import { holdsKey } from '../../providers/holdsKey';
import type { KeyServices } from '../keyServices';
import { type Back, runSteps, type Step, type StepFrame } from '../runSteps';
import type { ReadyPlatform } from './choosePlatform';

/** A value of a key on its way: the variable that it fills here. */
export interface Outgoing {
  readonly id: string;
  readonly label: string;
  readonly envName: string;
}

export interface Target {
  readonly answers: Answers;
  /** Names at the platform, by the ids of what is sent. */
  readonly names: Readonly<Record<string, string>>;
}

interface Place {
  readonly ready: ReadyPlatform;
  readonly folder: string;
  readonly prompts: KeyServices['prompts'];
}

const typeIt = Symbol('type it');
type Typed = typeof typeIt;

/** What the platform has to be told, with a way back at each question. Undefined after Escape. */
export function askTarget(
  outgoing: readonly Outgoing[],
  place: Place,
): Promise<Target | undefined> {
  const { questions, secretName } = place.ready.platform;
  const steps: readonly Step<Target>[] = [
    ...questions.map(
      (question): Step<Target> => ({
        applies: ({ answers }) => question.applies?.(answers) ?? true,
        ask: async (target, frame) => {
          const answer = await askQuestion(question, { ...place, answers: target.answers, frame });
          return typeof answer === 'string'
            ? { ...target, answers: { ...target.answers, [question.id]: answer } }
            : answer;
        },
      }),
    ),
    ...outgoing.map(
      ({ id, label, envName }): Step<Target> => ({
        ask: async (target, frame) => {
          const name = await place.prompts.askText<Back>({
            ...frame,
            title: `Its name at ${place.ready.platform.name}`,
            prompt: `The name under which programs there find ${envName} of "${label}"`,
            value: secretName.fromVariable(envName),
            review: text => review(text, secretName),
          });
          return typeof name === 'string'
            ? { ...target, names: { ...target.names, [id]: name.trim() } }
            : name;
        },
      }),
    ),
  ];
  return runSteps(steps, { answers: {}, names: {} });
}

interface Asking extends Place {
  readonly answers: Answers;
  readonly frame: StepFrame;
}

async function askQuestion(
  question: TargetQuestion,
  asking: Asking,
): Promise<string | Back | undefined> {
  const { title, placeholder, typed, choices = [] } = question;
  const listed = await findListed(question, asking);
  const named = listed.map(
    (name): Choice<string> => ({ label: name, icon: 'circle-outline', value: name }),
  );
  const offered: readonly Choice<string | Typed>[] = [...choices.map(toChoice), ...named];
  if (offered.length > 0) {
    const other: Choice<Typed> = {
      label: 'Type It…',
      icon: 'edit',
      isAlwaysShown: true,
      value: typeIt,
    };
    const chosen = await asking.prompts.pickOne<string | Typed, Back>({
      ...asking.frame,
      title,
      placeholder,
      choices: typed === undefined ? offered : [...offered, other],
    });
    if (chosen !== typeIt) {
      return chosen;
    }
  }
  return typed && askTyped(title, { placeholder, typed, asking });
}

async function askTyped(
  title: string,
  {
    placeholder,
    typed,
    asking,
  }: { readonly placeholder: string; readonly typed: TypedAnswer; readonly asking: Asking },
): Promise<string | Back | undefined> {
  const answer = await asking.prompts.askText<Back>({
    ...asking.frame,
    title,
    placeholder,
    review: text => review(text, typed),
  });
  return typeof answer === 'string' ? answer.trim() : answer;
}

/** Names that the tool itself lists. */
async function findListed(
  { listing, typed }: TargetQuestion,
  { ready: { program, platform }, folder, answers, prompts }: Asking,
): Promise<readonly string[]> {
  if (listing === undefined || typed === undefined) {
    return [];
  }
  return prompts.runCancellable(`Asking ${platform.programs[0]} for names`, ({ signal }) =>
    listNames(listing, answers, { program, folder, signal, typed }),
  );
}

function toChoice({ label, description, value }: AnswerChoice): Choice<string> {
  return {
    label,
    icon: 'circle-outline',
    value,
    ...(description !== undefined && { description }),
  };
}

function review(text: string, { pattern, advice }: TypedAnswer): Review | undefined {
  if (holdsKey(text)) {
    return { severity: 'error', message: 'This is a key itself. Type a name.' };
  }
  return pattern.test(text.trim()) ? undefined : { severity: 'error', message: advice };
}
