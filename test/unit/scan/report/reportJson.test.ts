import assert from 'node:assert/strict';
import { toJson } from '../../../../src/scan/report/reportJson';
import { findSamples, sampleContext, sampleHistory, sampleValues } from './reportSamples';

suite('JSON report', () => {
  test('is one object with the findings and what was looked at', () => {
    const [found] = findSamples();
    assert.ok(found);
    const { preview, fingerprint, message } = found.finding;
    const text = toJson([found], sampleContext);
    assert.deepEqual(JSON.parse(text), {
      findings: [
        {
          ruleId: 'anthropic-api-key',
          name: 'Anthropic API key',
          provider: 'anthropic',
          confidence: 'high',
          severity: 'error',
          message,
          path: 'config.ts',
          line: 1,
          column: 12,
          endLine: 1,
          endColumn: 12 + (sampleValues[0]?.length ?? 0),
          preview,
          fingerprint,
        },
      ],
      stats: { findings: 1, ...sampleContext.stats },
    });
  });

  test('a finding of the history has its commits', () => {
    const [found] = findSamples();
    assert.ok(found);
    const text = toJson([{ ...found, history: sampleHistory }], sampleContext);
    assert.deepEqual(JSON.parse(text).findings[0].history, sampleHistory);
  });

  test('nothing found is still an object', () => {
    assert.deepEqual(JSON.parse(toJson([], { ...sampleContext, stats: { milliseconds: 1 } })), {
      findings: [],
      stats: { findings: 0, milliseconds: 1 },
    });
  });
});
