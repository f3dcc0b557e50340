import type { Prompts, Review } from '../../host/prompts';
import type { KeyRing } from '../../keys/keyRing';
import type { Provider } from '../../providers/provider';
import { Secret } from '../../secret';
import type { Back, Step, StepFrame } from '../runSteps';
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
import { getKey, openCreatePage } from './getKey';
import { toIssuerChoices } from './issuerChoices';
import { environmentChoices, reviewEnvName, reviewLabel } from './keyDetails';
import { type AcceptedKey, cleanedNote, type PastedReview, reviewPasted } from './pastedKey';

export interface AddKeyPorts {
  readonly ring: Pick<KeyRing, 'findByValue' | 'list'>;
  readonly prompts: Prompts;
  /** What to do at the issuer's page, where that was opened already. */
  readonly advice?: string;
  readonly wanted?: WantedKey;
}

/** For which variable a key is added. */
export interface WantedKey {
  readonly envName: string;
  /** Whose library reads the variable. */
  readonly provider?: Provider;
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
      applies: answers => answers.envName === undefined && findParts(answers) === undefined,
      ask: (answers, frame) => askEnvName(answers, frame, ports),
    },
    { ask: (answers, frame) => askEnvironment(answers, frame, ports) },
    { ask: (answers, frame) => askLabel(answers, frame, ports) },
  ];
}

async function askKey(
  { step, totalSteps }: StepFrame,
  { ring, prompts, advice, wanted }: AddKeyPorts,
): Answered {
  const frame = { title, ...(step && { step }), ...(totalSteps && { totalSteps }) };
  const issuer = wanted?.provider?.links.create === undefined ? undefined : wanted.provider;
  for (let prompt = advice ?? 'No key yet? The button at the top right gets you one.'; ; ) {
    const answer = await prompts.askSecret<typeof pageWanted>({
      ...frame,
      placeholder:
        wanted === undefined ? 'Paste your API key' : `Paste the key for ${wanted.envName}`,
      prompt,
      buttons: [
        {
          icon: 'link-external',
          tooltip: `Get a Key from${issuer === undefined ? '…' : ` ${issuer.name}`}`,
          value: pageWanted,
        },
      ],
      review: async text => toReview(await reviewPasted(new Secret(text), ring), wanted),
    });
    if (answer === undefined) {
      return undefined;
    }
    if (answer === pageWanted) {
      const opened = issuer === undefined ? getKey(prompts) : openCreatePage(issuer, prompts);
      prompt = (await opened) ?? prompt;
      continue;
    }
    const reviewed = await reviewPasted(answer, ring);
    if (reviewed.kind === 'accepted') {
      return toAnswers(reviewed.key, wanted);
    }
    prompt = reviewed.review.message;
  }
}

/** Whoever pastes the key of another issuer hears of it, and may mean it. */
function toReview(reviewed: PastedReview, wanted: WantedKey | undefined): Review {
  const matches = reviewed.kind === 'accepted' ? reviewed.key.matches : [];
  const [other] = matches;
  const issuer = wanted?.provider;
  if (wanted === undefined || other === undefined || issuer === undefined) {
    return reviewed.review;
  }
  return matches.some(({ provider }) => provider === issuer)
    ? reviewed.review
    : {
        severity: 'warning',
        message: `This is a key of ${other.provider.name}, and ${wanted.envName} is for one of ${issuer.name}. Press Enter if you mean it.`,
      };
}

function toAnswers(key: AcceptedKey, wanted: WantedKey | undefined): AddKeyAnswers {
  if (wanted === undefined) {
    return { key };
  }
  const { envName, provider } = wanted;
  const fits = key.matches.length === 0 || key.matches.some(match => match.provider === provider);
  return { key, envName, ...(provider !== undefined && fits && { provider }) };
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
