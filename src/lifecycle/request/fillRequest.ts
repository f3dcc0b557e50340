import type { IssuerRequest, JsonBody } from '../../providers/issuerRequest';
import type { Secret } from '../../secret';
import { signForAws } from './signForAws';

/** What `fetch` is called with. Holds the values: build it only in the statement that sends it. */
export interface FilledRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Puts the values into a request. `toUrl` may lead the request to another host. */
export function fillRequest(
  request: IssuerRequest,
  values: readonly Secret[],
  toUrl: (url: string) => string,
): FilledRequest {
  const fill = (text: string, encode: (value: string) => string = value => value): string =>
    text.replaceAll(/\{key(2)?\}/g, (_, second) =>
      encode(values[second === undefined ? 0 : 1]?.reveal() ?? ''),
    );
  const url = fill(request.url, toPathPart);
  const headers = Object.fromEntries(
    Object.entries(request.headers ?? {}).map(([name, value]) => [name, fill(value)]),
  );
  if (request.basic !== undefined) {
    headers.Authorization = `Basic ${Buffer.from(fill(request.basic)).toString('base64')}`;
  }
  const body =
    typeof request.body === 'string' ? fill(request.body, encodeURIComponent) : undefined;
  const json =
    typeof request.body === 'object' ? JSON.stringify(fillJson(request.body, fill)) : body;
  headers['User-Agent'] ??= 'keyward';
  headers.Accept ??= 'application/json';
  if (json !== undefined) {
    headers['Content-Type'] ??=
      body === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  }
  const filled = {
    url,
    method: request.method,
    headers,
    ...(json !== undefined && { body: json }),
  };
  const signed =
    request.sign === undefined ? filled : signForAws(filled, { ...request.sign, values });
  return { ...signed, url: toUrl(url) };
}

/** A colon may stand in a path, and Telegram's keys hold one. */
function toPathPart(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}

function fillJson(body: JsonBody, fill: (text: string) => string): unknown {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      if (typeof value === 'string') {
        return [name, fill(value)];
      }
      if (Array.isArray(value)) {
        return [name, value.map(item => fill(item))];
      }
      return [name, isBody(value) ? fillJson(value, fill) : value];
    }),
  );
}

function isBody(value: JsonBody[string]): value is JsonBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
