import { readJwt } from '../detect/jwt';
import { supabaseProject } from './catalog/publicHosts';
import { toListFact } from './facts';
import type { Provider } from './provider';
import { readText } from './readMember';
import { readVerdict, toLimited, toWorks } from './readVerdict';

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  envNames: ['SUPABASE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_ACCESS_TOKEN'],
  links: {
    create: 'https://supabase.com/dashboard/account/tokens',
    revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
  },
  howToGet:
    'Click "Generate new token" for the command line, or take a secret key from the API settings of your project; name it by its purpose, and copy it at once: it is shown only once.',

  liveChecks: [
    {
      // The other kinds are checked at their project's own address, which a key does not tell.
      rules: ['supabase-access-token'],
      request: {
        method: 'GET',
        url: 'https://api.supabase.com/v1/projects',
        headers: { Authorization: 'Bearer {key}' },
      },
      read: readVerdict({
        works: json =>
          Array.isArray(json)
            ? toWorks(
                toListFact(
                  'Projects',
                  json.map(project => readText(project, 'name')),
                ),
              )
            : undefined,
        otherwise: (_, { status }) =>
          status === 403 ? toLimited('the right to list projects') : undefined,
      }),
    },
  ],
  rules: [
    {
      id: 'supabase-secret-key',
      name: 'Supabase secret key',
      opens: 'read and change all data of the project',
      kind: 'secret',
      keywords: { distinctive: ['sb_secret_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sb_secret_[\w-]{31})(?![\w-])/g,
      prefix: 'sb_secret_',
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'supabase-access-token',
      name: 'Supabase access token',
      opens: 'manage all your projects',
      kind: 'secret',
      keywords: { distinctive: ['sbp_'] },
      pattern:
        /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sbp_(?:v0_|oauth_)?[a-z0-9_-]{40})(?![\w-])/g,
      prefix: 'sbp_',
      confidence: 'medium',
      entropyBits: 128,
    },
    {
      id: 'supabase-service-role-key',
      name: 'Supabase service role key',
      opens: 'read and change all data of the project',
      kind: 'secret',
      keywords: { distinctive: ['eyJ'] },
      pattern:
        /(?:(?<![\w.-])|(?<=\\[nrt]))(?<key>eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})(?![\w-])/g,
      assess: ({ value }) => (readJwt(value)?.role === 'service_role' ? 'high' : undefined),
      confidence: 'high',
      entropyBits: 128,
    },
    {
      id: 'supabase-anon-key',
      name: 'Supabase anon key',
      opens: 'read what your row rules let everybody read, which is what it is for',
      kind: 'public',
      keywords: { distinctive: ['eyJ'] },
      pattern:
        /(?:(?<![\w.-])|(?<=\\[nrt]))(?<key>eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000})(?![\w-])/g,
      assess: ({ value }) => (readJwt(value)?.role === 'anon' ? 'high' : undefined),
      confidence: 'high',
    },
    {
      id: 'supabase-publishable-key',
      name: 'Supabase publishable key',
      opens: 'read what your row rules let everybody read, which is what it is for',
      kind: 'public',
      keywords: { distinctive: ['sb_publishable_'] },
      pattern: /(?:(?<![A-Za-z0-9])|(?<=\\[nrt]))(?<key>sb_publishable_[\w-]{20,80})(?![\w-])/g,
      prefix: 'sb_publishable_',
      confidence: 'high',
    },
    supabaseProject,
  ],
};
