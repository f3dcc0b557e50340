import type {
  Choice,
  Confirmation,
  FileRequest,
  PickRequest,
  PromptButton,
  Prompts,
  RunningTask,
  TextRequest,
} from '../../src/host/prompts';
import { Secret } from '../../src/secret';

/** Enter on what the prompt offers by itself. */
export const enter = Symbol('enter');

/**
 * A text, a label or labels of choices, a button, a yes or no; undefined is Escape. An answer that
 * a prompt does not accept leaves it open for the next.
 */
export type ScriptedAnswer =
  | string
  | readonly string[]
  | { readonly press: string }
  | boolean
  | typeof enter
  | undefined;

/** Answers prompts from a list and writes down what the user would have read. */
export class ScriptedPrompts implements Prompts {
  readonly read: string[] = [];
  /** The same, and all that could be picked or pressed. */
  readonly shown: string[] = [];
  readonly opened: string[] = [];
  /** Label, description and detail of what could be picked last. */
  choices: readonly (readonly string[])[] = [];
  readonly #answers: ScriptedAnswer[];
  readonly #running = new Set<AbortController>();

  constructor(...answers: readonly ScriptedAnswer[]) {
    this.#answers = [...answers];
  }

  get left(): number {
    return this.#answers.length;
  }

  async askText<B extends symbol = never>(
    request: TextRequest<B>,
  ): Promise<string | B | undefined> {
    this.#note(request.title, request.placeholder, request.prompt);
    this.#offer(request.value, ...(request.buttons ?? []).map(({ tooltip }) => tooltip));
    for (;;) {
      const answer = this.#next();
      if (isPress(answer)) {
        return press(request.buttons, answer.press);
      }
      if (answer === undefined) {
        return undefined;
      }
      const text = answer === enter ? (request.value ?? '') : String(answer);
      const review = await request.review?.(text);
      this.#note(review?.message);
      if (review?.severity !== 'error') {
        return text;
      }
    }
  }

  async askSecret<B extends symbol = never>(
    request: TextRequest<B>,
  ): Promise<Secret | B | undefined> {
    const answer = await this.askText(request);
    return typeof answer === 'string' ? new Secret(answer) : answer;
  }

  async pickOne<T, B = never>(request: PickRequest<T, B>): Promise<T | B | undefined> {
    this.#note(request.title, request.placeholder);
    this.#offerChoices(request.choices);
    const answer = this.#next();
    if (isPress(answer)) {
      return press(request.buttons, answer.press);
    }
    if (answer === enter) {
      return (request.choices.find(({ picked }) => picked) ?? request.choices[0])?.value;
    }
    return typeof answer === 'string' ? choose(request.choices, answer) : undefined;
  }

  async pickMany<T>(request: PickRequest<T, never>): Promise<readonly T[] | undefined> {
    this.#note(request.title, request.placeholder);
    this.#offerChoices(request.choices);
    this.choices = request.choices.map(({ label, description, detail }) =>
      [label, description, detail].filter(text => text !== undefined),
    );
    const answer = this.#next();
    if (answer === enter) {
      return request.choices.filter(({ picked }) => picked).map(({ value }) => value);
    }
    return Array.isArray(answer)
      ? answer.map((label: string) => choose(request.choices, label))
      : undefined;
  }

  async confirm({ message, detail }: Confirmation): Promise<boolean> {
    this.#note(message, detail);
    return this.#next() === true;
  }

  async inform(message: string, ...buttons: string[]): Promise<string | undefined> {
    this.#note(message, ...buttons.map(button => `[${button}]`));
    const answer = this.#answers.length === 0 ? undefined : this.#next();
    return isPress(answer) ? answer.press : undefined;
  }

  async warn(message: string, ...buttons: string[]): Promise<string | undefined> {
    return this.inform(message, ...buttons);
  }

  async runCancellable<T>(title: string, run: (task: RunningTask) => Promise<T>): Promise<T> {
    this.#note(title);
    const controller = new AbortController();
    this.#running.add(controller);
    const report = (message: string): void => this.#note(message);
    try {
      return await run({ signal: controller.signal, report });
    } finally {
      this.#running.delete(controller);
    }
  }

  /** Presses Cancel wherever something goes on. */
  cancel(): void {
    for (const controller of this.#running) {
      controller.abort();
    }
  }

  showStatus(message: string): void {
    this.#note(message);
  }

  async pickEnvFile(paths: readonly string[]): Promise<string | undefined> {
    this.#offer(...paths);
    const answer = this.#next();
    return paths.find(file => typeof answer === 'string' && file.endsWith(answer));
  }

  async pickSaveFile({ title, defaultPath }: FileRequest): Promise<string | undefined> {
    this.#note(title, defaultPath);
    const answer = this.#next();
    return answer === enter ? defaultPath : typeof answer === 'string' ? answer : undefined;
  }

  async pickOpenFile(request: FileRequest): Promise<string | undefined> {
    return this.pickSaveFile(request);
  }

  async openPage(url: string): Promise<void> {
    this.#offer(url);
    this.opened.push(url);
  }

  #note(...texts: readonly (string | undefined)[]): void {
    this.read.push(...texts.filter(text => text !== undefined));
    this.#offer(...texts);
  }

  #offer(...texts: readonly (string | undefined)[]): void {
    this.shown.push(...texts.filter(text => text !== undefined));
  }

  #offerChoices(choices: readonly Choice<unknown>[]): void {
    for (const { label, description, detail, heading } of choices) {
      this.#offer(label, description, detail, heading);
    }
  }

  #next(): ScriptedAnswer {
    if (this.#answers.length === 0) {
      throw new Error(`nothing was scripted after: ${this.read.join(' | ')}`);
    }
    return this.#answers.shift();
  }
}

function isPress(answer: ScriptedAnswer): answer is { readonly press: string } {
  return typeof answer === 'object' && 'press' in answer;
}

function press<B>(buttons: readonly PromptButton<B>[] | undefined, tooltip: string): B {
  const button = buttons?.find(candidate => candidate.tooltip === tooltip);
  if (button === undefined) {
    throw new Error(`there is no button ${tooltip}`);
  }
  return button.value;
}

function choose<T>(choices: readonly Choice<T>[], label: string): T {
  const choice = choices.find(candidate => candidate.label === label);
  if (choice === undefined) {
    throw new Error(`${label} is not among ${choices.map(other => other.label).join(', ')}`);
  }
  return choice.value;
}
