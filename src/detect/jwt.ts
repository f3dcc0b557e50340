/** What a signed token says of itself, as far as rules need it. */
export interface JwtClaims {
  readonly role: string | undefined;
  /** The token of the documentation at jwt.io and its many copies. */
  readonly isSample: boolean;
}

/** Undefined where header or payload is not JSON of the right kind. Checks no signature. */
export function readJwt(token: string): JwtClaims | undefined {
  const [header = '', payload = ''] = token.split('.');
  const head = decode(header);
  const claims = decode(payload);
  if (head === undefined || claims === undefined || !('alg' in head)) {
    return undefined;
  }
  return {
    role: 'role' in claims && typeof claims.role === 'string' ? claims.role : undefined,
    isSample: /John Doe|"1234567890"/.test(JSON.stringify(claims)),
  };
}

function decode(part: string): object | undefined {
  try {
    const content: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
