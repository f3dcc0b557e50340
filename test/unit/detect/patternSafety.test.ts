import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { check } from 'recheck';
import { generalRules } from '../../../src/detect/general/generalRules';
import { providers } from '../../../src/providers/index';
import { readPatternLiterals } from '../../fakes/patternLiterals';

interface CheckedPattern {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
  /** In characters: no longer text is ever given to the pattern. */
  readonly longestText?: number;
}

/** What a rule with contextual keywords looks at. */
const longestWindow = 400;
/** Values, lines and windows around them. */
const longestPiece = 1000;
const verdictFile = path.join('out', 'pattern-safety.json');

/** Rules as they run: from the one place where the keyword stands, or on a short window. */
function readRulePatterns(): CheckedPattern[] {
  const rules = [...providers.flatMap(provider => provider.rules), ...generalRules];
  return rules.map(({ id, keywords, pattern: { source, flags } }) =>
    'distinctive' in keywords
      ? { name: id, source: `^(?:${source})`, flags: flags.replace('g', '') }
      : { name: id, source, flags, longestText: longestWindow },
  );
}

/** The body of a row of the catalog runs behind its prefix only, and is read there. */
function isPartOfRule(source: string): boolean {
  return providers.some(({ rules }) => rules.some(rule => rule.pattern.source.includes(source)));
}

function readOtherPatterns(folder: string): CheckedPattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name =>
      readPatternLiterals(readFileSync(path.join(folder, name), 'utf8'))
        .filter(({ source }) => !source.includes('(?<key>') && !isPartOfRule(source))
        .map(literal => ({ name, ...literal, longestText: longestPiece })),
    );
}

/** What is not safe, as "name: reason". Verdicts are kept, so that only new patterns take time. */
async function findUnsafe(patterns: readonly CheckedPattern[]): Promise<string[]> {
  const verdicts = new Map(Object.entries(readVerdicts()));
  const left = [...patterns];
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const { source, flags, longestText } = next;
      const key = toKey(next);
      if (verdicts.get(key) !== 'safe') {
        const options = longestText === undefined ? {} : { maxAttackStringSize: longestText };
        // `d` only asks for places, and recheck does not know it.
        const result = await check(source, flags.replace('d', ''), { timeout: 60_000, ...options });
        verdicts.set(key, result.status === 'unknown' ? result.error.kind : result.status);
      }
    }
  };
  await Promise.all([work(), work()]);
  mkdirSync(path.dirname(verdictFile), { recursive: true });
  writeFileSync(
    verdictFile,
    JSON.stringify({ ...readVerdicts(), ...Object.fromEntries(verdicts) }),
  );
  return patterns
    .filter(pattern => verdicts.get(toKey(pattern)) !== 'safe')
    .map(pattern => `${pattern.name}: ${verdicts.get(toKey(pattern))} ${pattern.source}`);
}

function toKey({ source, flags, longestText }: CheckedPattern): string {
  return `${process.version} ${longestText ?? ''} /${source}/${flags}`;
}

function readVerdicts(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(verdictFile, 'utf8'));
  } catch {
    // The first run, or one that was cut off.
    return {};
  }
}

suite('pattern safety', function () {
  this.timeout(900_000);

  test('a pattern that is not linear would be told', async () => {
    const nested = { name: 'nested', source: '^(?:a+)+$', flags: '' };
    assert.equal((await findUnsafe([nested])).length, 1);
  });

  test('the pattern of every rule takes linear time', async () => {
    assert.deepEqual(await findUnsafe(readRulePatterns()), []);
  });

  for (const folder of ['detect', 'providers', 'scan', 'project/needs']) {
    test(`every other pattern of ${folder} is quick on what it is given`, async () => {
      const patterns = readOtherPatterns(path.join('src', folder));
      assert.deepEqual(await findUnsafe(patterns), []);
    });
  }
});
