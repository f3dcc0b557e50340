import assert from 'node:assert/strict';
import { createDetector, type FindOptions } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector(providers);
const anthropicKey = `sk-ant-api03-${sampleText('base64url', 93)}AA`;

function found(text: string, options?: FindOptions): unknown[] {
  return detector.find(text, options).map(({ ruleId, confidence, start, end }) => ({
    ruleId,
    confidence,
    text: text.slice(start, end),
  }));
}

suite('detector', () => {
  test('a key in code is found at its exact place', () => {
    const text = `const client = new Anthropic({ apiKey: '${anthropicKey}' });`;
    assert.deepEqual(found(text), [
      { ruleId: 'anthropic-api-key', confidence: 'high', text: anthropicKey },
    ]);
  });

  test('a key inside a comment is still reported', () => {
    assert.deepEqual(found(`# ${anthropicKey}`), [
      { ruleId: 'anthropic-api-key', confidence: 'high', text: anthropicKey },
    ]);
  });

  test('a strong name beside a random literal is of medium confidence', () => {
    const value = sampleText('base62', 32);
    assert.deepEqual(found(`const apiKey = "${value}";`), [
      { ruleId: 'generic-secret', confidence: 'medium', text: value },
    ]);
  });
});
