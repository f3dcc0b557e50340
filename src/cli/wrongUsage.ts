/** What was typed cannot be meant. The message is one sentence, and repeats nothing of it. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
