import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { toSarif } from '../../../../src/scan/report/reportSarif';
import type { ReportedFinding } from '../../../../src/scan/reportedFinding';
import { findSamples, sampleContext, sampleHistory, sampleValues, top } from './reportSamples';

const schemas = path.join('node_modules', '@microsoft', 'jest-sarif', 'lib', 'schemas');
const schema = JSON.parse(readFileSync(path.join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8'));
const draft = JSON.parse(
  readFileSync(
    path.join('node_modules', 'ajv', 'lib', 'refs', 'json-schema-draft-04.json'),
    'utf8',
  ),
);

suite('SARIF report', () => {
  const validator = new Ajv({ schemaId: 'auto', allErrors: true });
  validator.addMetaSchema(draft);
  const validate = validator.compile(schema);
  const read = (findings: readonly ReportedFinding[]) => {
    const log = JSON.parse(toSarif(findings, sampleContext));
    assert.equal(validate(log), true, validator.errorsText(validate.errors));
    return log.runs[0];
  };

  test('findings of two rules fit the published schema', () => {
    const { tool, results } = read(findSamples());
    assert.deepEqual(
      tool.driver.rules.map(({ id, helpUri }: { id: string; helpUri: string }) => [id, helpUri]),
      ['anthropic-api-key', 'resend-api-key'].map(id => [
        id,
        `https://github.com/keyward/keyward/blob/main/docs/rules/${id}.md`,
      ]),
    );
    assert.deepEqual(
      results.map(({ ruleIndex, level }: { ruleIndex: number; level: string }) => [
        ruleIndex,
        level,
      ]),
      [
        [0, 'error'],
        [1, 'error'],
      ],
    );
  });

  test('a log without findings and one with history fit it too', () => {
    const [found] = findSamples();
    assert.ok(found);
    assert.deepEqual(read([]).results, []);
    const [result] = read([{ ...found, history: sampleHistory }]).results;
    assert.deepEqual(result.properties.history, sampleHistory);
  });

  test('a place is told below the root of the repository, whatever was scanned', () => {
    const [found] = read(findSamples('src/a b/ü#1.ts')).results;
    assert.deepEqual(found.locations[0].physicalLocation, {
      artifactLocation: { uri: 'src/a%20b/%C3%BC%231.ts', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 1,
        startColumn: 12,
        endLine: 1,
        endColumn: 12 + (sampleValues[0]?.length ?? 0),
      },
    });
  });

  test('a file outside of the repository has an address of its own', () => {
    const [found] = findSamples();
    assert.ok(found);
    const elsewhere = { ...found, path: path.join(path.dirname(top), 'other.ts') };
    const [result] = read([elsewhere]).results;
    assert.match(
      result.locations[0].physicalLocation.artifactLocation.uri,
      /^file:\/\/.*other\.ts$/,
    );
  });

  test('a result is known again by its fingerprint, and holds no snippet and no value', () => {
    const findings = findSamples();
    const text = toSarif(findings, sampleContext);
    assert.deepEqual(
      read(findings).results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => partialFingerprints,
      ),
      findings.map(({ finding }) => ({ 'keyward/v1': finding.fingerprint })),
    );
    assert.deepEqual(
      ['snippet', ...sampleValues].filter(word => text.includes(word)),
      [],
    );
  });
});
