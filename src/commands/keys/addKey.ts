import type { KeyRecord } from '../../keys/keyRecord';
import { findProvider } from '../../providers/index';
import type { KeyServices } from '../keyServices';
import { runSteps } from '../runSteps';
import { toDraft } from './addKeyAnswers';
import { noAnswers, toAddKeySteps, type WantedKey } from './addKeySteps';

const check = 'Check Key';
const writeToEnv = 'Write to .env';
const setLimit = 'Set a Spending Limit';

export interface AddKeyOptions {
  /** What to do at the issuer's page, where that was opened already. */
  readonly advice?: string;
  readonly wanted?: WantedKey;
}

/** Stores a key. Escape at any question stores nothing. */
export async function addKey(
  { ring, prompts }: Pick<KeyServices, 'ring' | 'prompts'>,
  options: AddKeyOptions = {},
): Promise<KeyRecord | undefined> {
  await ring.assertAllSeen();
  const steps = toAddKeySteps({ ring, prompts, ...options });
  const answers = await runSteps(steps, noAnswers);
  return answers && (await ring.add(toDraft(answers)));
}

/** The one offer after a key was added. Whoever closes it is asked nothing more. */
export async function offerNextSteps(
  record: KeyRecord,
  { prompts }: Pick<KeyServices, 'prompts'>,
  next: {
    /** Undefined where no folder is open. */
    readonly writeToEnv: (() => Promise<void>) | undefined;
    /** Left out where no check of such keys is known. */
    readonly check?: () => Promise<void>;
  },
): Promise<void> {
  const usage = findProvider(record.provider)?.links.usage;
  const pressed = await prompts.inform(
    `"${record.label}" is stored. A program reads it from an env file that git ignores.`,
    ...(next.check === undefined ? [] : [check]),
    ...(next.writeToEnv === undefined ? [] : [writeToEnv]),
    ...(usage === undefined ? [] : [setLimit]),
  );
  if (pressed === check) {
    await next.check?.();
  }
  if (pressed === writeToEnv) {
    await next.writeToEnv?.();
  }
  if (pressed === setLimit && usage !== undefined) {
    await prompts.openPage(usage);
  }
}
