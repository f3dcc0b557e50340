/** Read letter by letter, or as if by a vowel. */
const soundsLikeVowel =
  /^(?:npm|xAI|NVIDIA|n8n|ngrok|hCaptcha|HCP|NS1|SSL|SMTP|SSH|SAML|LDAP|FTP|HMAC|RSA|MD5|X\.509)/;
const soundsLikeConsonant = /^(?:eu|one|ubidots|uni[tv]|uptime|url|us[be]|uuid)/i;

/** As in "an OpenAI API key", "a user name" and "an SSH key". */
export function withArticle(name: string): string {
  const isVowel = /^[aeiou]/i.test(name) && !soundsLikeConsonant.test(name);
  return `${isVowel || soundsLikeVowel.test(name) ? 'an' : 'a'} ${name}`;
}
