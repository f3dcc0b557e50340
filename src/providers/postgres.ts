import { assessUrl, passwordOf } from '../detect/assessUrl';
import type { Provider } from './provider';

export const postgres: Provider = {
  id: 'postgres',
  name: 'PostgreSQL',
  envNames: ['DATABASE_URL', 'POSTGRES_URL'],
  links: {},
  rules: [
    {
      id: 'postgres-url',
      name: 'PostgreSQL address with a password',
      opens: 'read and change the database',
      kind: 'secret',
      keywords: {
        distinctive: ['postgres://', 'postgresql://', 'postgresql+', 'postgres+', 'postgis://'],
      },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>(?:postgres(?:ql)?|postgis)(?:\+\w{1,16})?:\/\/[^\s"'`<>:/@]{1,80}:[^\s"'`/@]{3,120}@[^\s"'`<>)\]},;\\]{3,200})/g,
      prefix: 'postg',
      assess: assessUrl,
      secretPart: passwordOf,
      confidence: 'medium',
      entropyBits: 0,
    },
  ],
};
