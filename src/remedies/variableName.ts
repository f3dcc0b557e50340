export const publicPrefix =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|EXPO_PUBLIC|NUXT_PUBLIC|GATSBY|NG_APP|VUE_APP)_/;

export interface NameRequest {
  /** Id of the issuer, where it is known. */
  readonly issuer: string | undefined;
  /** The issuer's variables; the first is the default. */
  readonly issuerNames: readonly string[];
  readonly ruleId: string;
  /** Name in the code to which the literal belongs, as in `const stripeKey = "…"`. */
  readonly identifier: string | undefined;
  /** Variable for which the key is the value of last resort. */
  readonly fallbackFor: string | undefined;
  /** Scheme of a connection URL. */
  readonly scheme: string | undefined;
}

/** The variable that a key should have, before what the env file holds is looked at. */
export function toVariableName(request: NameRequest): string {
  const { issuerNames, ruleId, identifier, scheme } = request;
  if (request.fallbackFor !== undefined && !publicPrefix.test(request.fallbackFor)) {
    return request.fallbackFor;
  }
  const written = identifier === undefined ? undefined : toConstantCase(identifier);
  if (written !== undefined && issuerNames.includes(written)) {
    return written;
  }
  if (scheme !== undefined) {
    return written !== undefined && /\w_(?:URL|URI|DSN|CONNECTION)/.test(written)
      ? written
      : schemeName(scheme);
  }
  const ofIssuer = findIssuerName(issuerNames, ruleId) ?? toNameOfRule(request, written);
  return ofIssuer ?? toOwnName(written, ruleId);
}

/** For an issuer whose libraries read no variable of their own, as in `BUNNY_API_KEY`. */
function toNameOfRule({ issuer, ruleId }: NameRequest, written: string | undefined) {
  if (issuer === undefined) {
    return undefined;
  }
  const [first = ''] = toConstant(issuer).split('_');
  if (written?.startsWith(first) && written !== first) {
    return written;
  }
  const name = toConstant(ruleId === '' ? `${issuer}-api-key` : ruleId.replace(testAccount, ''));
  return name.endsWith('_WEBHOOK') ? `${name}_URL` : name;
}

const testAccount = /-of-test-account$/;

function toConstant(id: string): string {
  return id.toUpperCase().replaceAll('-', '_');
}

/** The issuer's variable that has most of the rule's words; of equals, the first: its default. */
function findIssuerName(names: readonly string[], ruleId: string): string | undefined {
  const [issuer = '', ...words] = ruleId.toUpperCase().split('-');
  const isUsual = (word: string) => /^(?:KEY|TOKEN|API|SECRET|ACCESS|ID)$/.test(word);
  const weigh = (name: string) =>
    name
      .split('_')
      .filter(word => words.includes(word) && word !== 'BOT')
      .reduce((sum, word) => sum + (isUsual(word) ? 1 : 4), 0);
  const best = names.reduce<string | undefined>(
    (found, name) => (found === undefined || weigh(name) > weigh(found) ? name : found),
    undefined,
  );
  const isAddress = words.includes('WEBHOOK') && best?.includes('WEBHOOK') !== true;
  return isAddress ? `${issuer}_${words.join('_')}_URL` : best;
}

/** Set on most machines, where an env file does not replace them. */
const taken =
  /^(?:PATH|HOME|USER|USERNAME|LOGNAME|HOSTNAME|HOST|SHELL|TERM|LANG|PWD|OLDPWD|TMP|TEMP|TMPDIR|MAIL|EDITOR|DISPLAY|PORT|CI|DEBUG|NODE_ENV|NODE_OPTIONS|PYTHONPATH|JAVA_HOME|GOPATH|LC_\w+)$/;

function toOwnName(written: string | undefined, ruleId: string): string {
  if (written === undefined || written === 'KEY') {
    return toNameOfKind(ruleId);
  }
  if (written === 'PWD') {
    return 'PASSWORD';
  }
  return taken.test(written) ? `${written}_SECRET` : written;
}

function toNameOfKind(ruleId: string): string {
  switch (ruleId) {
    case 'curl-password':
      return 'CURL_LOGIN';
    case 'basic-authorization':
      return 'BASIC_AUTHORIZATION';
    case 'json-web-token':
      return 'TOKEN';
    default:
      return /private-key|password/.exec(ruleId)?.[0].toUpperCase().replace('-', '_') ?? 'API_KEY';
  }
}

/** `stripeKey`, `stripe-key` and `NEXT_PUBLIC_STRIPE_KEY` become `STRIPE_KEY`. */
function toConstantCase(identifier: string): string | undefined {
  const name = identifier
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
    .replace(publicPrefix, '');
  return /^[A-Z][A-Z\d_]+$/.test(name) ? name : undefined;
}

function schemeName(scheme: string): string {
  const kind = scheme.toLowerCase().split('+')[0] ?? '';
  switch (kind) {
    case 'redis':
    case 'rediss':
      return 'REDIS_URL';
    case 'mongodb':
      return 'MONGODB_URI';
    case 'amqp':
    case 'amqps':
      return 'AMQP_URL';
    case 'http':
    case 'https':
      return 'SERVICE_URL';
    case 'smtp':
    case 'smtps':
      return 'SMTP_URL';
    default:
      return 'DATABASE_URL';
  }
}

/** The variable for a value among those that the env file has: the same, or the next free one. */
export function findFreeName(name: string, isFree: (candidate: string) => boolean): string {
  let candidate = name;
  for (let count = 2; !isFree(candidate); count += 1) {
    candidate = `${name}_${count}`;
  }
  return candidate;
}
