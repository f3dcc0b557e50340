import type { Prompts, Review } from '../../host/prompts';
import { gradePassphrase } from '../../keys/backup/gradePassphrase';
import { suggestPassphrase } from '../../keys/backup/suggestPassphrase';
import { Secret } from '../../secret';
import { runSteps, type Step } from '../runSteps';

type Ports = Pick<Prompts, 'askSecret' | 'confirm'>;

interface Answers {
  readonly passphrase?: Secret;
}

const suggestion = Symbol('suggestion');

/** A passphrase that was entered twice alike. Undefined after Escape. */
export async function askNewPassphrase(prompts: Ports, title: string): Promise<Secret | undefined> {
  const answers = await runSteps([toFirst(prompts, title), toSecond(prompts, title)], {});
  return answers?.passphrase;
}

function toFirst(prompts: Ports, title: string): Step<Answers> {
  return {
    ask: async (_, frame) => {
      const answer = await prompts.askSecret<typeof suggestion>({
        title,
        ...frame,
        placeholder: 'A passphrase for the backup',
        prompt: 'Four or more words that do not belong together are easy to keep, hard to guess.',
        buttons: [{ icon: 'lightbulb', tooltip: 'Suggest a Passphrase', value: suggestion }],
        review: reviewStrength,
      });
      const passphrase = answer === suggestion ? await showSuggestion(prompts) : answer;
      return passphrase && { passphrase };
    },
  };
}

function toSecond(prompts: Ports, title: string): Step<Answers> {
  return {
    ask: async ({ passphrase }, frame) => {
      const answer = await prompts.askSecret({
        title,
        ...frame,
        placeholder: 'The same passphrase again',
        prompt: 'It is stored nowhere. Write it down before you go on.',
        review: text =>
          passphrase?.equals(new Secret(text)) === true
            ? undefined
            : { severity: 'error', message: 'The two do not agree yet.' },
      });
      return answer instanceof Secret ? { passphrase: answer } : answer;
    },
  };
}

function reviewStrength(text: string): Review {
  const { kind, message } = gradePassphrase(text);
  const severity = { refused: 'error', fair: 'warning', good: 'information' } as const;
  return { severity: severity[kind], message };
}

async function showSuggestion(prompts: Ports): Promise<Secret | undefined> {
  const passphrase = suggestPassphrase();
  const isNoted = await prompts.confirm({
    message: 'Write this passphrase down',
    // The one place that shows it, since it is of no use to anybody who cannot read it.
    detail: `${passphrase.reveal()}\n\nIt is shown only now. The next step asks for it.`,
    action: 'I Wrote It Down',
  });
  return isNoted ? passphrase : undefined;
}
