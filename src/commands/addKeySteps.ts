import type { Prompts } from '../host/prompts';
import type { KeyRing } from '../keys/keyRing';
import type { Provider } from '../providers/provider';
import { Secret } from '../secret';
import {
  type AddKeyAnswers,
  findIssuer,
  findMatch,
  findMissingPart,
  findParts,
  nameParts,
  toEnvName,
  toLabel,
} from './addKeyAnswers';
import { getKey } from './getKey';
import { toIssuerChoices } from './issuerChoices';
import { environmentChoices, reviewEnvName, reviewLabel } from './keyDetails';
import { cleanedNote, reviewPasted } from './pastedKey';
import type { Back, Step, StepFrame } from './runSteps';

export interface AddKeyPorts {
  readonly ring: Pick<KeyRing, 'findByValue' | 'list'>;
  readonly prompts: Prompts;
  /** What to do at the issuer's page, where that was opened already. */
  readonly advice?: string;
}

type Answered = Promise<AddKeyAnswers | Back | undefined>;

const title = 'Add API Key';
const pageWanted = Symbol('page wanted');
const otherIssuer = Symbol('other issuer');

export const noAnswers: AddKeyAnswers = { key: { values: [], cleaned: false, matches: [] } };

/** The key first; the rest has a default each, so that Enter is enough. */
export function toAddKeySteps(ports: AddKeyPorts): readonly Step<AddKeyAnswers>[] {
  return [
    { ask: (_, frame) => askKey(frame, ports) },
    {
      applies: ({ key, provider }) =>
        key.values.length > 0 && key.matches.length !== 1 && provider === undefined,
      ask: (answers, frame) => askIssuer(answers, frame, ports),
    },
    {
      applies: answers => findMissingPart(answers) !== undefined,
      ask: (answers, frame) => askPart(answers, frame, ports),
    },
    {
      applies: answers => findParts(answers) === undefined,
      ask: (answers, frame) => askEnvName(answers, frame, ports),
    },
    { ask: (answers, frame) => askEnvironment(answers, frame, ports) },
    { ask: (answers, frame) => askLabel(answers, frame, ports) },
  ];
}

async function askKey(
  { step, totalSteps }: StepFrame,
  { ring, prompts, advice }: AddKeyPorts,
): Answered {
  const frame = { title, ...(step && { step }), ...(totalSteps && { totalSteps }) };
  for (let prompt = advice ?? 'No key yet? The button at the top right gets you one.'; ; ) {
    const answer = await prompts.askSecret<typeof pageWanted>({
      ...frame,
      placeholder: 'Paste your API key',
      prompt,
      buttons: [{ icon: 'link-external', tooltip: 'Get a Key from…', value: pageWanted }],
      review: async text => (await reviewPasted(new Secret(text), ring)).review,
    });
    if (answer === undefined) {
      return undefined;
    }
    if (answer === pageWanted) {
      prompt = (await getKey(prompts)) ?? prompt;
      continue;
    }
    const reviewed = await reviewPasted(answer, ring);
    if (reviewed.kind === 'accepted') {
      return { key: reviewed.key };
    }
    prompt = reviewed.review.message;
  }
}

async function askIssuer(answers: AddKeyAnswers, frame: StepFrame, ports: AddKeyPorts): Answered {
  const candidates = answers.key.matches.map(match => match.provider);
  const provider = await ports.prompts.pickOne<Provider | null, Back>({
    ...frame,
    title: `${title}: Issuer`,
    placeholder: withNote(answers, 'Which service gave you this key?'),
    choices: toIssuerChoices(candidates),
  });
  return isAnswer(provider) ? { ...answers, provider } : provider;
}

async function askPart(answers: AddKeyAnswers, frame: StepFrame, ports: AddKeyPorts): Answered {
  const part = findMissingPart(answers);
  const answer = await ports.prompts.askSecret<Back>({
    ...frame,
    title: `${title}: ${findIssuer(answers)?.name ?? ''}`,
    placeholder: `Paste the value of ${part?.envName ?? ''}`,
    prompt: withNote(answers, `This key has two parts. ${part?.label ?? ''} is still missing.`),
    review: async text => (await reviewPasted(new Secret(text), ports.ring)).review,
  });
  if (!isAnswer(answer)) {
    return answer;
  }
  const reviewed = await reviewPasted(answer, ports.ring);
  if (reviewed.kind === 'refused') {
    return askPart(answers, frame, ports);
  }
  const known = nameParts(answers, findParts(answers) ?? []).map(({ envName, value }) => ({
    name: envName,
    value,
  }));
  const added = reviewed.key.values.map(({ value }) => ({ name: part?.envName, value }));
  return { ...answers, key: { ...answers.key, values: [...known, ...added] } };
}

async function askEnvName(answers: AddKeyAnswers, frame: StepFrame, ports: AddKeyPorts): Answered {
  const answer = await ports.prompts.askText<Back | typeof otherIssuer>({
    ...frame,
    buttons: [
      ...frame.buttons,
      { icon: 'organization', tooltip: 'Another Issuer…', value: otherIssuer },
    ],
    title: `${title}: ${findMatch(answers)?.rule.name ?? findIssuer(answers)?.name ?? 'Other'}`,
    prompt: withNote(answers, 'Name of the variable from which your program reads the key.'),
    value: toEnvName(answers),
    review: reviewEnvName,
  });
  if (answer === otherIssuer) {
    const { key } = answers;
    const again = await askIssuer({ key: { ...key, matches: [] } }, frame, ports);
    return isAnswer(again) ? askEnvName({ ...again, key }, frame, ports) : again;
  }
  return isAnswer(answer) ? { ...answers, envName: answer.trim() } : answer;
}

async function askEnvironment(
  answers: AddKeyAnswers,
  frame: StepFrame,
  { prompts }: AddKeyPorts,
): Answered {
  const environment = await prompts.pickOne<(typeof environmentChoices)[number]['value'], Back>({
    ...frame,
    title: `${title}: Environment`,
    placeholder: withNote(answers, 'Where is this key used? Press Enter if you are not sure.'),
    choices: environmentChoices,
  });
  return isAnswer(environment) ? { ...answers, environment } : environment;
}

async function askLabel(answers: AddKeyAnswers, frame: StepFrame, ports: AddKeyPorts): Answered {
  const taken = (await ports.ring.list()).map(({ record }) => record.label);
  const label = await ports.prompts.askText<Back>({
    ...frame,
    title: `${title}: Label`,
    prompt: 'What you call this key, such as what it is for.',
    value: toLabel(answers, taken),
    review: text =>
      reviewLabel(
        text,
        answers.key.values.map(({ value }) => value),
      ),
  });
  return isAnswer(label) ? { ...answers, label: label.trim() } : label;
}

function isAnswer<T>(answer: T | Back | undefined): answer is T {
  return answer !== undefined && typeof answer !== 'symbol';
}

function withNote({ key }: AddKeyAnswers, text: string): string {
  return key.cleaned ? `${text} ${cleanedNote}` : text;
}
