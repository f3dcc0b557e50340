import assert from 'node:assert/strict';
import { hasGap, matchesHint } from '../../../../src/lifecycle/console/matchHint';
import { Secret } from '../../../../src/secret';
import { anthropicSample } from '../../../fakes/consoleAnswers';

suite('matchesHint', () => {
  const { value, hint } = anthropicSample(1);
  const start = value.slice(0, 16);
  const end = value.slice(-4);
  const matches = (text: string) => matchesHint(text, new Secret(value));

  test('a value starts and ends as its hint does, however the middle is left out', () => {
    assert.deepEqual(
      [hint, `${start}…${end}`, `${start}${'*'.repeat(20)}${end}`, `${start}••••${end}`].map(
        matches,
      ),
      [true, true, true, true],
    );
  });

  test('another start, another end, or too little of both is no match', () => {
    assert.deepEqual(
      [
        `${start.slice(0, -1)}#...${end}`,
        `${start}...#${end.slice(1)}`,
        'sk-...',
        '...AA',
        '...',
        '',
        value,
        `${start}...${end}...${end}`,
      ].map(matches),
      [false, false, false, false, false, false, false, false],
    );
  });

  test('a hint that leaves nothing out is none', () => {
    assert.deepEqual(
      [hasGap(hint), hasGap(value), hasGap(''), hasGap(`${value.slice(0, 80)}...${end}`)],
      [true, false, false, false],
    );
  });
});
