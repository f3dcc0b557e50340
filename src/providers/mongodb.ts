import { assessUrl, passwordOf } from '../detect/assessUrl';
import type { Provider } from './provider';

export const mongodb: Provider = {
  id: 'mongodb',
  name: 'MongoDB',
  envNames: ['MONGODB_URI', 'DATABASE_URL'],
  links: {},
  rules: [
    {
      id: 'mongodb-url',
      name: 'MongoDB address with a password',
      opens: 'read and change the database',
      kind: 'secret',
      keywords: { distinctive: ['mongodb://', 'mongodb+srv://'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>mongodb(?:\+srv)?:\/\/[^\s"'`<>:/@]{1,80}:[^\s"'`/@]{3,120}@[^\s"'`<>)\]};\\]{3,300})/g,
      prefix: 'mongodb',
      assess: assessUrl,
      secretPart: passwordOf,
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
