import { pathToFileURL } from 'node:url';
import type { Finding, Severity } from '../../detect/finding';
import type { Confidence } from '../../detect/rule';
import type { ReportedFinding } from '../reportedFinding';
import { relativePath } from './relativePath';
import type { ReportContext } from './reportContext';
import { isCustom, ruleHelp } from './ruleHelp';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const homepage = 'https://github.com/keyward/keyward';
const base = '%SRCROOT%';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};
/** GitHub shows 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low. */
const securitySeverities: Readonly<Record<Severity, string>> = {
  error: '8.5',
  warning: '6.0',
  information: '3.0',
};
const precisions: Readonly<Record<Confidence, string>> = {
  high: 'very-high',
  medium: 'high',
  low: 'low',
};

/** A log of SARIF 2.1.0. Without snippets: they would hold the values. */
export function toSarif(findings: readonly ReportedFinding[], context: ReportContext): string {
  const rules = [...new Map(findings.map(({ finding }) => [finding.ruleId, finding])).values()];
  const indexOf = new Map(rules.map(({ ruleId }, index) => [ruleId, index]));
  const driver = {
    name: 'Keyward',
    semanticVersion: context.version,
    informationUri: homepage,
    rules: rules.map(toRule),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [base]: { description: { text: 'The root of the repository.' } } },
    results: findings.map(found => ({
      ...toResult(found, context.repository),
      ruleIndex: indexOf.get(found.finding.ruleId) ?? -1,
    })),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function toRule(finding: Finding) {
  // A project's own formats have no page.
  const helpUri = isCustom(finding)
    ? undefined
    : `${homepage}/blob/main/docs/rules/${finding.ruleId}.md`;
  const { text, markdown } = ruleHelp(finding, helpUri);
  return {
    id: finding.ruleId,
    name: toPascalCase(finding.ruleId),
    shortDescription: { text: finding.name },
    fullDescription: { text },
    help: { text, markdown },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: {
      tags: ['security', 'secret'],
      precision: precisions[finding.confidence],
      'security-severity': securitySeverities[finding.severity],
    },
  };
}

function toResult({ finding, path, place, history }: ReportedFinding, repository: string) {
  const preview = finding.preview === '' ? '' : ` (${finding.preview})`;
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: `${finding.message}${preview}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: toArtifact(path, repository),
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        },
      },
    ],
    partialFingerprints: { 'keyward/v1': finding.fingerprint },
    properties: { confidence: finding.confidence, ...(history === undefined ? {} : { history }) },
  };
}

function toArtifact(path: string, repository: string) {
  const relative = relativePath(repository, path);
  return relative.startsWith('../') || /^[a-z]:/i.test(relative)
    ? { uri: pathToFileURL(path).href }
    : { uri: relative.split('/').map(encodeURIComponent).join('/'), uriBaseId: base };
}

function toPascalCase(ruleId: string): string {
  return ruleId.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
