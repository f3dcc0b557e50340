import type { IssuerAnswer } from '../../providers/issuerRequest';

const largest = 1024 * 1024;

/** No answer to a check is as large. */
export class AnswerTooLargeError extends Error {}

export async function readAnswer(response: Response): Promise<IssuerAnswer> {
  const text = await readText(response);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    json: parseJson(text),
    text,
  };
}

async function readText({ body }: Response): Promise<string> {
  if (body === null) {
    return '';
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > largest) {
      throw new AnswerTooLargeError('the answer is too large');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
