import { assessAssignment } from '../assessAssignment';
import type { Rule } from '../rule';
import { addresses } from './addresses';
import { codePasswords } from './codePasswords';
import { commandLines } from './commandLines';
import { credentialFiles } from './credentialFiles';
import { databasePasswords } from './databasePasswords';
import { privateKeys } from './privateKeys';
import { webTokens } from './webTokens';

/** A name that says key or password beside a value that nobody knows. */
const assignment: Rule = {
  id: 'generic-secret',
  name: 'Hardcoded secret',
  opens: 'use whatever it unlocks',
  kind: 'secret',
  keywords: {
    contextual: [
      'key',
      'token',
      'secret',
      'passw',
      'passphrase',
      'pwd',
      'cred',
      'auth',
      '_pass',
      'pass=',
      'pass =',
      'pass:',
      'pass"',
      "pass'",
    ],
  },
  pattern: /(?<key>[^\s"'`]{5,300})/g,
  assess: assessAssignment,
  confidence: 'low',
};

/** Rules of no issuer. Every detector has them. */
export const generalRules: readonly Rule[] = [
  ...privateKeys,
  ...webTokens,
  ...addresses,
  ...commandLines,
  ...credentialFiles,
  ...codePasswords,
  ...databasePasswords,
  assignment,
];
