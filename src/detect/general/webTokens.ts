import { readJwt } from '../jwt';
import type { Assignment, Confidence, Rule } from '../rule';

export const webTokens: readonly Rule[] = [
  {
    id: 'json-web-token',
    name: 'JSON web token',
    opens: 'act as whoever it was made for, until it expires',
    kind: 'secret',
    keywords: { distinctive: ['eyJ', 'ewog'] },
    pattern:
      /(?:(?<![\w.-])|(?<=\\[nrt]))(?<key>e(?:yJ|wog)[\w-]{10,2000}\.e(?:yJ|wog)[\w-]{10,4000}(?:\.[\w-]{0,1000})?)(?![\w-])/g,
    assess: assessToken,
    confidence: 'medium',
    entropyBits: 128,
  },
];

/**
 * The date is not asked: an expired token tells others, and a scan says the same tomorrow. What is
 * not signed opens nothing, what the documentation shows opens nothing of yours.
 */
function assessToken({ value }: Assignment): Confidence | undefined {
  const token = readJwt(value);
  return token && (token.isSample || !token.isSigned ? 'low' : 'medium');
}
