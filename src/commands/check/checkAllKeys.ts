import { UserError } from '../../errors';
import { type CheckResult, checkResults } from '../../keys/keyRecord';
import type { KeyEntry } from '../../keys/keyRing';
import { inTurns } from '../../lifecycle/check/inTurns';
import { type PreparedCheck, sendCheck } from '../../lifecycle/check/sendCheck';
import { toCount } from '../../toCount';
import { hasValue } from '../chooseKeys';
import type { KeyServices } from '../keyServices';
import { hasChoiceOfHost, prepareCheck } from './prepareCheck';
import { storeCheck } from './storeCheck';

interface Ready {
  readonly id: string;
  readonly label: string;
  readonly prepared: PreparedCheck;
}

interface Plan {
  readonly ready: readonly Ready[];
  /** How many have no check. */
  readonly unknown: number;
  /** How many would need an answer to a question of their own. */
  readonly asking: number;
}

const mostAtOnce = 4;

/** Asks all issuers, and tells how many keys got which answer. */
export async function checkAllKeys(services: KeyServices): Promise<void> {
  const entries = (await services.ring.list()).filter(hasValue);
  if (entries.length === 0) {
    throw new UserError('No key is stored yet. Run Keyward: Add API Key first.');
  }
  await checkKeys(entries, services);
}

export async function checkKeys(
  entries: readonly KeyEntry[],
  services: KeyServices,
): Promise<void> {
  await services.ring.assertAllSeen();
  const plan = await planChecks(entries, services);
  const count = plan.ready.length;
  if (count === 0) {
    throw new UserError(`None of these keys can be checked together.${toLeftOut(plan)}`);
  }
  const results: CheckResult[] = [];
  const title = `Checking ${toCount(count, 'key')}`;
  await services.prompts.runCancellable(title, ({ signal, report }) => {
    const check = async ({ id, label, prepared }: Ready): Promise<void> => {
      report(`${label}, at ${prepared.host}`);
      const outcome = await sendCheck(prepared, services.send, { signal });
      if (outcome !== undefined) {
        results.push(outcome.check.result);
        await storeCheck(id, outcome, services);
        report(label, 100 / count);
      }
    };
    const toLane = ({ prepared }: Ready): string => prepared.host;
    return inTurns(plan.ready, check, { most: mostAtOnce, toLane, signal });
  });
  const { prompts, reportBug } = services;
  const summary = `${toSummary(results, count)}${toLeftOut(plan)}`;
  (results.includes('refused') ? prompts.warn(summary) : prompts.inform(summary)).catch(reportBug);
}

async function planChecks(entries: readonly KeyEntry[], services: KeyServices): Promise<Plan> {
  const ready: Ready[] = [];
  let asking = 0;
  for (const { record } of entries) {
    const { id, label, provider } = record;
    const values = (await services.ring.readValues(id)) ?? [];
    if (hasChoiceOfHost(provider, services)) {
      asking += 1;
      continue;
    }
    const preparation = await prepareCheck({ provider, values }, services);
    if (preparation.kind === 'ready') {
      ready.push({ id, label, prepared: preparation.prepared });
    }
  }
  return { ready, asking, unknown: entries.length - ready.length - asking };
}

const words: Readonly<Record<CheckResult, readonly [one: string, more: string]>> = {
  works: ['works', 'work'],
  limited: ['works with limits', 'work with limits'],
  refused: ['was refused', 'were refused'],
  unanswered: ['got no answer', 'got no answer'],
};

/** As in "5 keys checked: 3 work, 1 was refused, 1 got no answer." */
function toSummary(results: readonly CheckResult[], count: number): string {
  const parts = checkResults.flatMap(result => {
    const found = results.filter(other => other === result).length;
    const [one, more] = words[result];
    return found === 0 ? [] : [`${found} ${found === 1 ? one : more}`];
  });
  const checked = `${toCount(results.length, 'key')} checked`;
  const start =
    results.length < count ? `Stopped: ${results.length} of ${count} keys checked` : checked;
  return `${start}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function toLeftOut({ asking, unknown }: Plan): string {
  return [
    unknown === 0 ? '' : ` For ${toCount(unknown, 'key')} no free check is known.`,
    asking === 0
      ? ''
      : ` Check ${toCount(asking, 'key')} with a host of your own one at a time: Keyward asks where to first.`,
  ].join('');
}
