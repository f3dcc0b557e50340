import { pathName, plainName, readAnswer, variableName } from './answers';
import type { Platform } from './platform';

/**
 * A field whose value is `-` is read from standard input as it stands:
 * https://developer.hashicorp.com/vault/docs/commands/kv/put. `put` drops the fields that are there,
 * and so only the first value of a path is put; the others are patched in.
 */
export const vault: Platform = {
  id: 'vault',
  name: 'HashiCorp Vault',
  programs: ['vault'],
  installPage: 'https://developer.hashicorp.com/vault/install',
  signIn: 'vault login',
  // `token lookup` would print the token itself.
  status: { arguments: ['token', 'capabilities', 'auth/token/lookup-self'] },
  questions: [
    {
      id: 'mount',
      title: 'Which secrets engine of Vault?',
      placeholder: 'A KV engine of version 2',
      choices: [{ label: 'secret', description: "Vault's default", value: 'secret' }],
      typed: plainName,
    },
    {
      id: 'path',
      title: 'Which path in Vault?',
      placeholder: 'As in shop/production',
      typed: pathName,
    },
  ],
  secretName: variableName,
  probe: {
    toArguments: ({ answers }) => [
      'kv',
      'metadata',
      'get',
      `-mount=${readAnswer(answers, 'mount')}`,
      readAnswer(answers, 'path'),
    ],
    findObstacle: complaint =>
      /KV Version 1/i.test(complaint)
        ? 'This engine is KV version 1, where a new value would drop the other fields of the path. Add it by hand.'
        : undefined,
  },
  // A path that was not seen, for want of rights, is not overwritten: `-cas=0` only creates.
  toArguments: ({ name, answers, exists }) => [
    'kv',
    ...(exists ? ['patch'] : ['put', '-cas=0']),
    `-mount=${readAnswer(answers, 'mount')}`,
    readAnswer(answers, 'path'),
    `${name}=-`,
  ],
  describe: (name, answers) =>
    `Vault as the field ${name} of ${readAnswer(answers, 'mount')}/${readAnswer(answers, 'path')}`,
  consequence: () => 'Other fields of that path stay.',
};
