const strongNames =
  /(?:api|access|auth|secret|private|signing|encryption|master|service|account|admin|deploy|license|subscription|integration|server|bot|consumer|shared|app|application|client|session|webhook|jwt|bearer|refresh|personal|user|write|storage|hmac|aes|cookie)(?:key|token|secret|password|pat)$|accesskey(?:secret)?$|secretkeybase$|apikeys?$|apitokens?$|credentials?secret$|authorization$|[a-z0-9]{2}(?:token|secret)$|^(?:secret|token|apitoken|passcode)$/;
const suffixes =
  /(?:prod|production|dev|development|staging|stage|live|test|sandbox|default|value|string|header|local|v?[0-9]{1,4})$/;
/** Names that hold one of the words, of things that are not secret. */
const harmlessNames =
  /public|pubkey|hash|sha\d|md5|checksum|digest|integrity|commit|revision|etag|fingerprint|csrf|xsrf|pagetoken|continuation|nexttoken|pagination|cursor|keyid|keyname|keypath|keyfile|keycode|keyvault|keytype|keyboard|keybind|keyword|keypress|keydown|keyup|keymap|keyframe|keypair|keyring|keystore|cachekey|primarykey|foreignkey|partitionkey|sortkey|storagekey|datakey|i18n|translation|locale|tokeniz|tokentype|tokenurl|tokenaddress|tokenmint|tokencount|tokenlimit|author(?!ization)|monkey|turkey|hotkey|keyof|sitekey|mint|contract|uuid|guid|secretname|secretarn|secretid|url$|uri$|path$|file$|endpoint$|algorithm$|(?:by|com|sur|tres|over)pass$/;
const weakNames = /key|token|secret|passw(?:or)?d|passphrase|pwd|credential|auth|creds|pass$/;
const passwordNames = /(?:passw(?:or)?d|passphrase|passwort|pwd|pass)$/;
const storePasswords = /(?:key|trust)store(?:pass(?:w(?:or)?d)?|pwd)$/;
/** As in `SHOP_MAIL_KEY`: a variable of the environment, which is there for such things. */
const variableNames = /^[A-Z][A-Z0-9]{1,30}(?:_[A-Z0-9]{1,30}){1,6}_(?:KEY|KEYS)$/;

/** What a name promises: a key, a password, or only a word that goes with them. */
/** Tokens that tell where a list goes on, or which of two writers came first. */
const harmlessTokens =
  /(?:start(?:ing)?|update|change|import|lock|sync|clientrequest|idempotency|resume|skip|work|workunit|sequence|task|paging|product|copyproduct|identity|unsubscribe|cancel|cancellation|breadcrumb|syntax|lexer|parser|design|color|theme|css|style|current|last|first|prev|previous|end|begin|open|close|string|number|symbol|keyword|operator|comment|domain|verification)tokens?$/;

export function assessName(name: string): 'key' | 'password' | 'weak' | undefined {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (storePasswords.test(plain)) {
    return 'password';
  }
  if (!weakNames.test(plain) || harmlessNames.test(plain)) {
    return undefined;
  }
  const stem = plain.replace(suffixes, '');
  if (passwordNames.test(plain) || passwordNames.test(stem)) {
    return 'password';
  }
  if (harmlessTokens.test(plain)) {
    return 'weak';
  }
  return strongNames.test(plain) || strongNames.test(stem) || variableNames.test(name)
    ? 'key'
    : 'weak';
}
