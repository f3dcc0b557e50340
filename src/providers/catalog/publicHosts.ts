import type { Rule } from '../../detect/rule';

const opens = 'tell where it is, and needs a key to do more';

function hostRule(
  host: Pick<Rule, 'id' | 'name' | 'pattern' | 'lead'>,
  ends: readonly string[],
): Rule {
  return { ...host, opens, kind: 'public', keywords: { distinctive: ends }, confidence: 'low' };
}

export const snowflakeAccount = hostRule(
  {
    id: 'snowflake-account',
    name: 'Snowflake account',
    pattern:
      /(?<![\w.-])(?<key>[A-Za-z0-9][\w-]{2,38}(?:\.[a-z0-9-]{2,20}){0,2})(?=\.snowflakecomputing\.com)/g,
    lead: 60,
  },
  ['.snowflakecomputing.com'],
);

export const tableauServer = hostRule(
  {
    id: 'tableau-server',
    name: 'Tableau server',
    pattern: /(?<![\w.-])(?<key>[a-z0-9][a-z0-9-]{2,40})(?=\.online\.tableau\.com)/g,
    lead: 42,
  },
  ['.online.tableau.com'],
);

export const supabaseProject = hostRule(
  {
    id: 'supabase-project',
    name: 'Supabase project',
    pattern: /(?<![\w.-])(?<key>[a-z]{20})(?=\.supabase\.co(?![\w-]))/g,
    lead: 20,
  },
  ['.supabase.co'],
);

export const azureStorageAccount = hostRule(
  {
    id: 'azure-storage-account',
    name: 'Azure storage account',
    pattern:
      /(?<![\w.-])(?<key>[a-z0-9]{3,24})(?=\.(?:blob|file|queue|table|dfs)\.core\.windows\.net)/g,
    lead: 24,
  },
  ['blob', 'file', 'queue', 'table', 'dfs'].map(kind => `.${kind}.core.windows.net`),
);
