const references = [
  /^\$[A-Za-z_{(]/,
  /\$\{|\$\(|\{\{|<%|%\{|#\{|@@/,
  /^%[\w.]{1,60}%$/,
  /^[{<[][^{}<>[\]]{0,80}[}>\]]$/,
  /\b(?:process|Deno|Bun|import\.meta)\.env\b/,
  /\bos\.environ\b|\b(?:System\.)?get_?env\b|\$env:|\bENV\[/i,
  /^(?:secrets?|env|vars?|vault|config|settings|inputs?|params?|data)\.[\w.]+$/i,
  /^(?:op|vault|ref|awssm|gcpsm|azkv|doppler|infisical|file|env):\/{0,2}/i,
  /^(?:encrypted|ENC\[|arn:aws|projects\/|@Microsoft\.KeyVault|!(?:vault|sops|secret))/i,
];

/** True for text that says where a value comes from instead of being one. */
export function isReference(value: string): boolean {
  return references.some(reference => reference.test(value));
}

/** True where the literal goes on after the match, as in `sk_live_${rest}` or `sk_live_abc…`. */
export function isContinued(text: string, end: number): boolean {
  const rest = text.slice(end, end + 3);
  return /^(?:\$\{|\{\{|#\{|\.\.\.|…|\*{3}|<%)/.test(rest);
}
