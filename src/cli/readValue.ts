import { UserError } from '../errors';
import { Secret } from '../secret';

/** What a terminal's input has beside a stream's. */
export interface ValueInput extends AsyncIterable<Buffer | string> {
  readonly isTTY?: boolean;
  setRawMode?(mode: boolean): unknown;
}

export interface PromptOutput {
  write(text: string): unknown;
}

/** Reads a value: from a terminal one line that is not shown, else everything there is. */
export async function readValue(
  name: string,
  input: ValueInput,
  output: PromptOutput,
): Promise<Secret> {
  if (input.isTTY !== true || input.setRawMode === undefined) {
    return new Secret(decode(await readAll(input)).replace(/\r?\n$/, ''));
  }
  output.write(`Value of ${name} (not shown): `);
  input.setRawMode(true);
  try {
    return await readHiddenLine(input);
  } finally {
    input.setRawMode(false);
    output.write('\n');
  }
}

async function readAll(input: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

const controlC = 0x03;
const controlD = 0x04;
const backspaces: readonly number[] = [0x08, 0x7f];
const lineEnds: readonly number[] = [0x0a, 0x0d];

async function readHiddenLine(input: AsyncIterable<Buffer | string>): Promise<Secret> {
  let line = '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of input) {
    const text = decoder.decode(Buffer.from(chunk), { stream: true });
    for (const [at, character] of [...text].entries()) {
      const code = character.codePointAt(0) ?? 0;
      if (code === controlC) {
        throw new UserError('Stopped. Nothing was written.');
      }
      if (lineEnds.includes(code) || code === controlD) {
        assertLast([...text].slice(at + 1).join(''));
        return new Secret(line);
      }
      line = backspaces.includes(code) ? [...line].slice(0, -1).join('') : line + character;
    }
  }
  return new Secret(line);
}

/** A paste of several lines arrives at once; half of it would be a wrong value. */
function assertLast(rest: string): void {
  if (rest.trim() !== '') {
    throw new UserError('The value holds a line break. Give a value of one line.');
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UserError('The value is not UTF-8 text. Give it as UTF-8.');
  }
}
