import type { Confidence } from '../../detect/rule';
import { UserError } from '../../errors';
import { type CustomRule, compilePattern } from './customRule';

/** Stands in the root of a scanned folder or of its repository, to be committed. */
export const customRulesFile = '.keyward.json';

const mostRules = 200;
const mostKeywords = 50;
const shortestKeyword = 3;
const longestText = 100;
const longestPattern = 1_000;
const kebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const fields = ['id', 'name', 'keywords', 'pattern', 'ignoreCase', 'confidence'] as const;

/**
 * Reads a project's own rules. Fails with a sentence about the first mistake, which repeats nothing
 * that stands in the file: a key may have been pasted into it.
 */
export function parseCustomRules(
  text: string,
  isBuiltIn: (id: string) => boolean,
): readonly CustomRule[] {
  const file = parseJson(text);
  if (!isObject(file) || !hasOnly(file, ['rules']) || !Array.isArray(file.rules)) {
    throw new UserError(`${customRulesFile} must be an object with one field: "rules", a list.`);
  }
  if (file.rules.length > mostRules) {
    throw new UserError(`${customRulesFile} has more than ${mostRules} rules.`);
  }
  const seen = new Set<string>();
  return file.rules.map((value: unknown, index) => {
    const rule = parseRule(value, reason => {
      throw new UserError(`Rule ${index + 1} in ${customRulesFile} ${reason}.`);
    });
    if (isBuiltIn(rule.id) || seen.has(rule.id)) {
      const owner = seen.has(rule.id) ? 'another rule' : 'a rule of Keyward';
      throw new UserError(`Rule ${index + 1} in ${customRulesFile} has the id of ${owner}.`);
    }
    seen.add(rule.id);
    return rule;
  });
}

type Refuse = (reason: string) => never;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The error's own message quotes the file.
    throw new UserError(`${customRulesFile} is not valid JSON.`);
  }
}

function parseRule(value: unknown, refuse: Refuse): CustomRule {
  if (!isObject(value)) {
    return refuse('is not an object');
  }
  if (!hasOnly(value, fields)) {
    return refuse(`has an unknown field. Known are ${fields.join(', ')}`);
  }
  const { id, name, ignoreCase = false, confidence = 'medium' } = value;
  if (typeof id !== 'string' || !kebabCase.test(id) || id.length > longestText) {
    return refuse('needs an id of small letters, digits and dashes, as in "acme-key"');
  }
  if (!isPlainText(name)) {
    return refuse(`needs a name: text on one line, at most ${longestText} characters`);
  }
  if (typeof ignoreCase !== 'boolean') {
    return refuse('has an ignoreCase that is neither true nor false');
  }
  if (!isConfidence(confidence)) {
    return refuse('has a confidence other than low, medium or high');
  }
  const keywords = parseKeywords(value.keywords, refuse);
  const pattern = parsePattern(value.pattern, ignoreCase, refuse);
  return { id, name, keywords, pattern, ignoreCase, confidence };
}

function parseKeywords(value: unknown, refuse: Refuse): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostKeywords) {
    return refuse(`needs keywords: a list of one to ${mostKeywords} texts`);
  }
  return value.map((keyword: unknown) =>
    isPlainText(keyword) && keyword.length >= shortestKeyword
      ? keyword
      : refuse(`has a keyword that is not text of ${shortestKeyword} to ${longestText} characters`),
  );
}

function parsePattern(value: unknown, ignoreCase: boolean, refuse: Refuse): string {
  if (typeof value !== 'string' || value === '') {
    return refuse('needs a pattern');
  }
  if (value.length > longestPattern) {
    return refuse('has a pattern of more than 1,000 characters');
  }
  try {
    compilePattern({ pattern: value, ignoreCase });
    return value;
  } catch {
    // The error's own message quotes the pattern.
    return refuse('has a pattern that is not a regular expression of JavaScript');
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: object, known: readonly string[]): boolean {
  return Object.keys(value).every(field => known.includes(field));
}

/** Reports print it. */
function isPlainText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestText &&
    !/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.test(value)
  );
}

function isConfidence(value: unknown): value is Confidence {
  return value === 'low' || value === 'medium' || value === 'high';
}
