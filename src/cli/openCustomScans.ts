import type { StoppedRule } from '../scan/customRules/customRuleMessages';
import { CustomScan } from '../scan/customRules/customScan';
import { maskKeys } from '../scan/report/maskKeys';
import { printable } from '../scan/report/printable';
import { relativePath } from '../scan/report/relativePath';
import type { FindPorts } from './findKeys';
import type { ScanCommand } from './parseScan';

/** For the formats that the project of each root tells of itself. To be closed afterwards. */
export async function openCustomScans(
  { customRules, minimumConfidence, otherMarkers, maximumBytes }: ScanCommand,
  { places, warn }: Pick<FindPorts, 'places' | 'warn'>,
  roots: readonly string[],
): ReturnType<typeof CustomScan.open> {
  const options = {
    minimumConfidence,
    otherMarkers,
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
  };
  const onStopped = (rule: StoppedRule) => {
    const file = printable(maskKeys(relativePath(places.workingFolder, rule.file)));
    warn(`The rule ${rule.ruleId} ${toReason(rule.reason, file)} and was stopped.`);
  };
  return customRules ? CustomScan.open(roots, { options, onStopped }) : [];
}

function toReason(reason: StoppedRule['reason'], file: string): string {
  switch (reason) {
    case 'slow':
      return `took too long on ${file}`;
    case 'memory':
      return `needed too much memory for ${file}`;
    case 'matches':
      return `matches too often in ${file}`;
    case 'pattern':
      return `cannot run on ${file}`;
    default:
      throw new Error('unreachable', { cause: reason satisfies never });
  }
}
