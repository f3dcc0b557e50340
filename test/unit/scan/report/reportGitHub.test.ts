import assert from 'node:assert/strict';
import { toGitHub } from '../../../../src/scan/report/reportGitHub';
import { findSamples, sampleContext } from './reportSamples';

suite('workflow annotations', () => {
  test('each finding is a line, with the place below the repository', () => {
    const [first, second] = toGitHub(findSamples(), sampleContext).trimEnd().split('\n');
    assert.match(
      first ?? '',
      /^::error file=src\/config\.ts,line=1,endLine=1,col=12,endColumn=120,title=Anthropic API key \(high confidence\)::sk-ant-api03-.{3}….{4}: Anthropic API key in plain text\. /,
    );
    assert.match(second ?? '', /^::error file=src\/config\.ts,line=3,/);
  });

  test('severities become the commands of GitHub', () => {
    const findings = findSamples().flatMap(found =>
      (['error', 'warning', 'information'] as const).map(severity => ({
        ...found,
        finding: { ...found.finding, severity },
      })),
    );
    const lines = toGitHub(findings.slice(0, 3), sampleContext).trimEnd().split('\n');
    assert.deepEqual(
      lines.map(line => line.split(' ')[0]),
      ['::error', '::warning', '::notice'],
    );
  });

  test('what would end a property or a command is escaped', () => {
    const [found] = findSamples('src/50%, a:b.ts');
    assert.ok(found);
    const finding = { ...found.finding, preview: '', name: 'A, b: c', message: '1%\r\n::error::2' };
    const place = { ...found.place, endLine: 2 };
    assert.equal(
      toGitHub([{ ...found, finding, place }], sampleContext),
      '::error file=src/50%25%2C a%3Ab.ts,line=1,endLine=2,' +
        'title=A%2C b%3A c (high confidence)::1%25%0D%0A::error::2\n',
    );
  });

  test('nothing found is nothing said', () => {
    assert.equal(toGitHub([], sampleContext), '');
  });
});
