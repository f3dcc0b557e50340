import assert from 'node:assert/strict';
import { coloured } from '../../../../src/scan/report/paint';
import { toText } from '../../../../src/scan/report/reportText';
import { findSamples, sampleContext, sampleHistory } from './reportSamples';

const pages = {
  anthropic: 'https://platform.claude.com/settings/keys',
  resend: 'https://resend.com/api-keys',
};

suite('text report', () => {
  test('findings stand below their file, then what to do, then what was looked at', () => {
    const findings = [...findSamples(), ...findSamples('test/a.ts').slice(0, 1)];
    const [first = '', second = ''] = findings.map(({ finding }) => finding.preview);
    assert.deepEqual(toText(findings, sampleContext).split('\n'), [
      'src/config.ts',
      `  1:12  high    Anthropic API key  ${first}  anthropic-api-key`,
      `   3:7  high    Resend API key  ${second}  resend-api-key`,
      '',
      'test/a.ts',
      `  1:12  high    Anthropic API key  ${first}  anthropic-api-key`,
      '',
      'What to do',
      '  Keep each key in an env file that git ignores, and read it from there. ' +
        'If it was ever committed or shared, make a new one and revoke the old one:',
      `    Anthropic API key  ANTHROPIC_API_KEY  ${pages.anthropic}`,
      `    Resend API key     RESEND_API_KEY     ${pages.resend}`,
      '  Not a key? Write "keyward-ignore" in a comment on its line, or its fingerprint (--format json) in .keywardignore.',
      '',
      '3 keys found in 2 files. Looked at 1,200 files (3.3 MB) in 1.2 s. Larger than --max-size: 1 file.',
      '',
    ]);
  });

  test('nothing found is one line', () => {
    assert.equal(
      toText([], { ...sampleContext, stats: { files: 1, bytes: 12, milliseconds: 20 } }),
      'No keys found. Looked at 1 file (12 bytes) in 0.02 s.\n',
    );
  });

  test('the summary names the commits, or what is staged, where no files were walked', () => {
    const toLine = (stats: object) =>
      toText([], { ...sampleContext, stats: { ...stats, milliseconds: 999 } });
    assert.deepEqual(
      [toLine({ commits: 1 }), toLine({}), toLine({ files: 0, bytes: 0, unreadable: 2 })],
      [
        'No keys found. Looked at 1 commit in 1.0 s.\n',
        'No keys found. Looked at what is staged in 1.0 s.\n',
        'No keys found. Looked at 0 files (0 bytes) in 1.0 s. Not readable: 2 files.\n',
      ],
    );
  });

  test('quiet is the findings only, and nothing where there are none', () => {
    const [found] = findSamples();
    assert.ok(found);
    assert.deepEqual(
      [
        toText([found], sampleContext, { isQuiet: true }),
        toText([], sampleContext, { isQuiet: true }),
      ],
      [
        `src/config.ts\n  1:12  high    Anthropic API key  ${found.finding.preview}  anthropic-api-key\n`,
        '',
      ],
    );
  });

  test('a finding of the history tells its commits, and an author cannot command the terminal', () => {
    const [found] = findSamples();
    assert.ok(found);
    const context = { ...sampleContext, stats: { commits: 5000, milliseconds: 100 } };
    const lines = toText([{ ...found, history: sampleHistory }], context).split('\n');
    assert.deepEqual(
      [lines[2], lines.at(-2)],
      [
        '        first in 0123456789 (Ann, 2025-01-02), last in fedcba9876 (Bo\uFFFD[31m, 2025-02-03), gone from HEAD, pushed',
        '1 key found in 1 file. Looked at 5,000 commits in 0.10 s.',
      ],
    );
  });

  test('colours follow the severity', () => {
    const text = toText(findSamples(), sampleContext, { paint: coloured, isQuiet: true });
    const start = '\u001b[1msrc/config.ts\u001b[22m\n  \u001b[2m1:12\u001b[22m  \u001b[31mhigh';
    assert.equal(text.slice(0, start.length), start);
  });
});
