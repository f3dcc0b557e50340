import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { generalRules } from '../../../src/detect/general/generalRules';
import { publicStart } from '../../../src/detect/publicStart';
import type { Confidence, Rule } from '../../../src/detect/rule';
import { providers } from '../../../src/providers/index';
import type { KeyTemplate } from '../../fakes/keyTemplates/keyTemplate';
import { fillTemplate, keyTemplates } from '../../fakes/sampleKeys';

const detector = createDetector(providers);
const rules: readonly Rule[] = [...providers.flatMap(provider => provider.rules), ...generalRules];
/** Their samples have content, which their own tests build. */
const withContent = [
  'discord-bot-token',
  'docker-config-base64',
  'google-service-account',
  'json-web-token',
  'json-web-key',
  'private-key',
  'private-key-base64',
  'putty-private-key',
  'basic-authorization',
  'command-password',
  'connection-string',
  'credential-in-code',
  'curl-password',
  'kubernetes-secret',
  'netrc-password',
  'registry-login',
  'supabase-anon-key',
  'supabase-service-role-key',
];
const seeds = [1, 2, 3, 4, 5];

function found(text: string, minimumConfidence: Confidence = 'low'): string[] {
  return detector
    .find(text, { minimumConfidence })
    .filter(({ ruleId }) => ruleId !== 'generic-secret' || text.includes('const apiKey'))
    .map(
      ({ ruleId, confidence, start, end }) => `${ruleId} ${confidence} ${text.slice(start, end)}`,
    );
}

/** Text with the key in it as it stands in files. */
function surroundings(row: KeyTemplate, key: string): string[] {
  if (row.around !== undefined) {
    return [row.around.replace('<key>', key), `// ${row.around.replace('<key>', key)}\r\nnext`];
  }
  return [key, `"${key}"`, `x = '${key}';`, `<p>${key}</p>`, `NAME=${key}\r\n`, `a\\n${key}\\nb`];
}

suite('rules', () => {
  test('every format has a sample, and every sample a rule', () => {
    assert.deepEqual(
      [...Object.keys(keyTemplates), ...withContent].sort(),
      rules.map(rule => rule.id).sort(),
    );
  });

  for (const [ruleId, row] of Object.entries(keyTemplates)) {
    test(`${ruleId} is found wherever it stands`, () => {
      for (const seed of seeds) {
        const key = fillTemplate(row.key, seed);
        for (const text of surroundings(row, key)) {
          assert.deepEqual(found(text), [`${ruleId} ${row.confidence} ${key}`], text);
        }
      }
    });

    test(`a finding of ${ruleId} holds nothing of the value but its hint`, () => {
      const key = fillTemplate(row.key, 3);
      const [finding] = detector.find((row.around ?? '"<key>"').replace('<key>', key), {
        minimumConfidence: 'low',
      });
      const said = JSON.stringify({ ...finding, preview: '' });
      const pieces = Array.from({ length: key.length - 7 }, (_, at) => key.slice(at, at + 8));
      const rule = rules.find(({ id }) => id === ruleId);
      const start = rule === undefined ? '' : publicStart(rule, key);
      const hidden = pieces.filter(piece => !start.includes(piece));
      assert.deepEqual(
        {
          said: hidden.filter(piece => said.includes(piece)),
          shown: (finding?.preview.length ?? 0) - start.length <= 24,
          whole: finding?.preview.includes(key.slice(-8)),
        },
        { said: [], shown: true, whole: false },
      );
    });

    test(`${ruleId} is not seen in what only resembles it`, () => {
      const key = fillTemplate(row.key);
      const nearMiss = row.nearMiss ?? row.key.replace(/(\d+)\}(?!.*\})/, (_, n) => `${n - 1}}`);
      const texts = [
        (row.around ?? '<key>').replace('<key>', fillTemplate(nearMiss)),
        ...(row.anyText === true || /^https:|generic/.test(row.key + ruleId)
          ? []
          : [(row.around ?? '<key>').replace('<key>', `abc${key}`)]),
        ...(row.around === undefined ? [] : [`value = "${key}"`, `sha1: "${key}"`]),
      ];
      for (const text of texts) {
        assert.ok(!found(text).some(line => line.startsWith(`${ruleId} `)), text);
      }
    });

    test(`${ruleId} is not seen in placeholders`, () => {
      for (const fill of ['x', '0', '*', 'X']) {
        const key = row.key.replace(/\{\w+:(\d+)\}/g, (_, length) => fill.repeat(length));
        assert.deepEqual(found((row.around ?? '"<key>"').replace('<key>', key), 'medium'), []);
      }
    });
  }

  test('ids are unique kebab case, and contextual keywords are lower case', () => {
    const ids = rules.map(rule => rule.id);
    assert.deepEqual(
      {
        repeated: ids.filter((id, at) => ids.indexOf(id) !== at),
        odd: ids.filter(id => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)),
        upper: rules.filter(
          ({ keywords }) =>
            'contextual' in keywords &&
            keywords.contextual.some(word => word !== word.toLowerCase()),
        ),
        opens: rules.filter(({ opens }) => /^[A-Z]|\.$/.test(opens)).map(rule => rule.id),
      },
      { repeated: [], odd: [], upper: [], opens: [] },
    );
  });
});
