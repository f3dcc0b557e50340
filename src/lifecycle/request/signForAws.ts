import { createHash, createHmac } from 'node:crypto';
import type { Secret } from '../../secret';
import type { FilledRequest } from './fillRequest';

export interface AwsSignature {
  readonly service: string;
  readonly region: string;
  /** The key's id, its secret, and the session's token where there is one. */
  readonly values: readonly Secret[];
  readonly now?: Date;
}

/** Signature version 4, as AWS's documentation of signed requests gives it. */
export function signForAws(
  request: FilledRequest,
  { service, region, values, now = new Date() }: AwsSignature,
): FilledRequest {
  const [id, secret, token] = values;
  const { host, pathname, searchParams } = new URL(request.url);
  const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signed: Record<string, string> = {
    'content-type': request.headers['Content-Type'] ?? '',
    host,
    'x-amz-date': time,
    ...(token !== undefined && { 'x-amz-security-token': token.reveal() }),
  };
  const names = Object.keys(signed).sort();
  searchParams.sort();
  const canonical = [
    request.method,
    pathname,
    searchParams.toString(),
    ...names.map(name => `${name}:${signed[name]}`),
    '',
    names.join(';'),
    hash(request.body ?? ''),
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
  const signingKey = [day, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    Buffer.from(`AWS4${secret?.reveal() ?? ''}`),
  );
  const signature = hmac(signingKey, toSign).toString('hex');
  const { host: _, 'content-type': __, ...sent } = signed;
  return {
    ...request,
    headers: {
      ...request.headers,
      ...sent,
      Authorization: `AWS4-HMAC-SHA256 Credential=${id?.reveal()}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
    },
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
