import { createDetector, type Detector } from '../detect/detector';
import { isPlaceholder } from '../detect/placeholder';
import { isReference } from '../detect/reference';
import { type EnvVariable, readVariables } from '../env/envDocument';
import { providers } from '../providers/index';

const secretName =
  /(?:SECRET|TOKEN|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|AUTH_?KEY|ENCRYPTION_?KEY)/i;
const publicName = /PUBLIC|PUBLISHABLE|^(?:VITE|REACT_APP|GATSBY)_/i;
const encrypted = /^(?:encrypted:|ENC\[|age1|sops_)/;

export interface EnvSecrets {
  /** Variables whose value must stay out of git, in order. */
  readonly variables: readonly EnvVariable[];
  /** Values are kept encrypted in this file, which is made to be committed. */
  readonly isEncrypted: boolean;
}

/** Tells the secrets of an env file from its defaults, references and encrypted values. */
export function findSecretVariables(text: string): EnvSecrets {
  const variables = readVariables(text);
  const findings = readDetector().find(text, { minimumConfidence: 'medium' });
  const secrets = variables.filter(variable => {
    const { value, start, end } = variable;
    if (value === '' || encrypted.test(value) || isReference(value)) {
      return false;
    }
    const isFound = findings.some(finding => finding.start < end && start < finding.end);
    return isFound || isNamedSecret(variable);
  });
  const isEncrypted = variables.some(({ name, value }) => {
    return encrypted.test(value) || name.startsWith('sops_');
  });
  return { variables: secrets, isEncrypted };
}

let detector: Detector | undefined;

/** Made once, when it is first needed: it is dear to make, and a project may have many env files. */
function readDetector(): Detector {
  detector ??= createDetector(providers);
  return detector;
}

/** A name that says that its value is secret, and not that it is public. */
export function isSecretName(name: string): boolean {
  return secretName.test(name) && !publicName.test(name);
}

/** A short or simple value behind such a name is a default, as in `DB_PASSWORD=postgres`. */
function isNamedSecret({ name, value }: EnvVariable): boolean {
  const isRandom = value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value);
  const isPlain = /\s|^(?:https?:\/\/|\.{0,2}\/|[a-z]:\\)/i.test(value);
  return isSecretName(name) && isRandom && !isPlain && !isPlaceholder(value);
}
