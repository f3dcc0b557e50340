import { basename } from 'node:path';

const exampleWords: readonly string[] = [
  'example',
  'sample',
  'template',
  'dist',
  'defaults',
  'schema',
];

/** Temporary files and the lock of the writer; `.env.*` covers them in an ignore file. */
export const ownFilePrefix = '.env.keyward-';

/** Files that show which names there are: `.env.example`, `.env.production.sample` and the like. */
export function isExampleFile(path: string): boolean {
  const words = basename(path).toLowerCase().split(/[._-]/);
  return words.includes('env') && words.some(word => exampleWords.includes(word));
}

/** `.env` and `.env.anything`, example files included. */
export function isEnvFile(path: string): boolean {
  const name = basename(path).toLowerCase();
  return (name === '.env' || /^\.env\.[^.]/.test(name)) && !name.startsWith(ownFilePrefix);
}
