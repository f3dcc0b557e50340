import { type CodeLanguage, ownFunction, toCodeReader } from './codeLanguage';
import { dart as dartSyntax, go as goSyntax, slashed } from './regions';

const name = String.raw`(?<name>[A-Za-z_]\w*)`;
const isUpperCase = (text: string) => /^[A-Z][A-Z0-9_]*$/.test(text);

function pattern(source: string): RegExp {
  return new RegExp(source, 'g');
}

const go: CodeLanguage = {
  extensions: ['go'],
  words: ['env', 'Env'],
  syntax: goSyntax,
  patterns: [
    {
      pattern: pattern(
        String.raw`\b(?:os|syscall)\.(?:Getenv|LookupEnv)\(\s*["\x60]${name}["\x60]\s*\)`,
      ),
    },
    { pattern: pattern(String.raw`\bBindEnv\(\s*"[^"\n]{1,100}"\s*,\s*"${name}"`) },
    ownFunction,
    {
      pattern: pattern(
        String.raw`\benv:"${name}(?<default>[^"\n]{0,60},\s{0,4}default=|"[^\x60\n]{0,100}\benvDefault:")?`,
      ),
      inLiteral: true,
    },
    {
      pattern: pattern(
        String.raw`\benvconfig:"(?<name>[A-Z]\w*)(?<default>[^"\n]{0,60},\s{0,4}default=|"[^\x60\n]{0,100}\bdefault:")?`,
      ),
      inLiteral: true,
    },
  ],
};

const virtualMachine: CodeLanguage = {
  extensions: ['java', 'kt', 'kts', 'scala', 'groovy', 'gradle', 'sc', 'clj'],
  words: ['env', '@Value', '${'],
  syntax: slashed('${'),
  patterns: [
    {
      pattern: pattern(
        String.raw`\bSystem\.getenv\(\s*['"]${name}['"]\s*\)(?<default>\s*\?:\s*(?!"")["\d])?`,
      ),
    },
    { pattern: pattern(String.raw`\bSystem\.getenv\(\)\s*(?:\.get\(|\[)\s*"${name}"`) },
    {
      pattern: pattern(String.raw`\bSystem\.getenv\(\)\s*\.(?<default>getOrDefault)\(\s*"${name}"`),
    },
    {
      pattern: pattern(
        String.raw`\bSystem\.(?:env|getenv)(?:\.|\[\s*['"])(?<name>[A-Z][A-Z0-9_]*)\b`,
      ),
    },
    { pattern: pattern(String.raw`\(System\/getenv\s+"${name}"`) },
    { pattern: pattern(String.raw`\bsys\.env(?:\.(?:get|apply))?\(\s*"${name}"`) },
    { pattern: pattern(String.raw`\bsys\.env\.(?<default>getOrElse)\(\s*"${name}"`) },
    { pattern: pattern(String.raw`\bproviders\.environmentVariable\(\s*['"]${name}`) },
    { pattern: pattern(String.raw`\bdotenv(?:\(\))?(?:\.get\(|\[)\s*"${name}"(?<default>\s*,)?`) },
    {
      pattern: pattern(
        String.raw`@(?:field:|get:|param:)?Value\(\s*"\\?\$\{${name}(?<default>:(?!\}))?`,
      ),
      isName: isUpperCase,
    },
  ],
};

const sharp: CodeLanguage = {
  extensions: ['cs', 'fs', 'vb', 'cshtml', 'razor', 'csx', 'fsx'],
  words: ['GetEnvironmentVariable', 'onfig'],
  syntax: slashed('{'),
  patterns: [
    {
      pattern: pattern(
        String.raw`\bEnvironment\.GetEnvironmentVariable(?:[ \t]?\(\s*|[ \t]{1,9})"${name}"(?!\s*[+&])(?:\s*,\s*EnvironmentVariableTarget\.\w+)?\s*\)?(?<default>\s*\?\?\s*(?!"")["\d])?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`(?<![A-Za-z])[cC]onfig(?:uration)?(?:\[|\.GetValue(?:<\w{1,20}\??>)?\()\s*"(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]+)"(?<default>\s*,)?`,
      ),
    },
  ],
};

const rust: CodeLanguage = {
  extensions: ['rs'],
  words: ['env'],
  syntax: slashed(undefined),
  patterns: [
    {
      pattern: pattern(
        String.raw`\b(?:env|dotenvy?)::var(?:_os)?\(\s*"${name}"\s*\)(?<default>\s*\.(?:unwrap_or(?:_else|_default)?|ok)\()?`,
      ),
    },
    { pattern: pattern(String.raw`\bdotenvy?!\(\s*"${name}"`) },
    { pattern: pattern(String.raw`(?<![\w!])env!\(\s*"${name}"`) },
    { pattern: pattern(String.raw`\b(?<default>option_env)!\(\s*"${name}"`) },
    {
      pattern: pattern(
        String.raw`#\[(?:arg|clap|structopt)\([^\]\n#]{0,300}?\benv\s*=\s*"${name}"`,
      ),
    },
  ],
};

const swift: CodeLanguage = {
  extensions: ['swift'],
  words: ['nvironment'],
  syntax: slashed('\\('),
  patterns: [
    {
      pattern: pattern(
        String.raw`\bProcessInfo\.processInfo\.environment\[\s*"${name}"\s*\](?<default>\s*\?\?\s*(?!"")["\d])?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`\bEnvironment\.get\(\s*"${name}"\s*\)(?<default>\s*\?\?\s*(?!"")["\d])?`,
      ),
    },
  ],
};

const dart: CodeLanguage = {
  extensions: ['dart'],
  words: ['nvironment', 'env'],
  syntax: dartSyntax,
  patterns: [
    {
      pattern: pattern(
        String.raw`\bPlatform\.environment\[\s*['"]${name}['"]\s*\](?<default>\s*\?\?\s*(?!''|"")['"\d])?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`\b(?:String|bool|int)\.fromEnvironment\(\s*['"]${name}['"](?<default>\s*,\s*defaultValue)?`,
      ),
    },
    {
      pattern: pattern(
        String.raw`\b(?:dotenv|DotEnv\(\))(?:\.env)?(?:\[|\.(?:get|maybeGet)\()\s*['"]${name}['"](?<default>\s*,)?`,
      ),
    },
    { pattern: pattern(String.raw`@EnviedField\(\s*varName:\s*['"]${name}['"]`) },
  ],
};

export const compiledReaders = [go, virtualMachine, sharp, rust, swift, dart].map(toCodeReader);
