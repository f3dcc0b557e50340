/** What a signed token says of itself, as far as rules need it. */
export interface JwtClaims {
  readonly role: string | undefined;
  /** Of documentation: the token at jwt.io and its many copies, or one that says nothing of use. */
  readonly isSample: boolean;
  readonly isSigned: boolean;
}

/** A token of use says at least one of these; those of documentation may say nothing but "hello". */
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'role', 'scope', 'scopes'];

/** Undefined where header or payload is not JSON of the right kind. Checks no signature. */
export function readJwt(token: string): JwtClaims | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const head = decode(header);
  const claims = decode(payload);
  if (head === undefined || claims === undefined || !('alg' in head)) {
    return undefined;
  }
  return {
    role: 'role' in claims && typeof claims.role === 'string' ? claims.role : undefined,
    isSigned: head.alg !== 'none' && signature.length >= 16,
    isSample:
      /John Doe|"1234567890"/.test(JSON.stringify(claims)) ||
      !registered.some(claim => claim in claims),
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
