import * as vscode from 'vscode';
import type { Finding } from '../detect/finding';
import { UserError } from '../errors';
import { carryOut } from '../host/carryOut';
import type { CheckServices } from '../host/checkServices';
import { toPlace } from '../host/documentPlace';
import { findAgain } from '../host/findAgain';
import type { RemedyRequest } from '../host/keyRemedy';
import { ignoreReason, type PlannedRemedy, planRemedy, readRemedyPlace } from '../host/planRemedy';
import { type RemedyDone, type RemedyPrompts, reportRemedy } from '../host/reportRemedy';
import type { KeyRing } from '../keys/keyRing';
import { findProvider } from '../providers/index';
import type { FixPlan } from '../remedies/fixPlan';

export interface RemedyPorts {
  readonly services: Pick<CheckServices, 'detector' | 'ignoredValues' | 'reportBug'>;
  readonly readEnvFileSetting: () => string;
  readonly keyRing: Pick<KeyRing, 'add' | 'assertAllSeen' | 'findByValue'>;
  readonly prompts: RemedyPrompts;
}

/** Carries out what a quick fix of a key promises. */
export async function applyRemedy(request: RemedyRequest, ports: RemedyPorts): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(request.uri, true));
  const finding = await findAgain(ports.services.detector, document, request);
  if (finding === undefined) {
    throw new UserError('The key is not in this file any more. Look at the underlined places.');
  }
  const target = { document, finding };
  switch (request.remedy) {
    case 'move-to-env':
    case 'store-and-reference':
    case 'ignore-here':
      return applyPlan(request.remedy, target, ports);
    case 'ignore-value':
      return ignoreValue(target, ports);
    case 'revoke':
      return revoke(finding, ports);
    default:
      throw new Error('unreachable', { cause: request.remedy satisfies never });
  }
}

interface Target {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
}

async function applyPlan(
  remedy: PlannedRemedy,
  { document, finding }: Target,
  ports: RemedyPorts,
): Promise<void> {
  const { version } = document;
  const configured = ports.readEnvFileSetting();
  const place =
    remedy === 'ignore-here'
      ? { root: '', choice: { kind: 'clear', path: '' } as const }
      : await readRemedyPlace(document, { configured });
  if ('reason' in place) {
    throw new UserError(place.reason);
  }
  const { root, choice } = place;
  const paths = choice.kind === 'clear' ? [choice.path] : choice.paths;
  const isAsked = paths.length > 1 && remedy === 'move-to-env';
  const envFile = isAsked ? await ports.prompts.pickEnvFile(paths, root) : paths[0];
  if (envFile === undefined) {
    return;
  }
  const planned = await planRemedy(remedy, { document, finding, version, root, envFile });
  if (planned.kind === 'unavailable') {
    throw new UserError(planned.reason);
  }
  const planAgain = async (): Promise<FixPlan | undefined> => {
    const again = await findAgain(ports.services.detector, document, finding);
    const now = { document, version: document.version, root, envFile };
    const fresh = again && (await planRemedy(remedy, { ...now, finding: again }));
    return fresh?.kind === 'plan' ? fresh.plan : undefined;
  };
  const request = { plan: planned.plan, document, version, root, planAgain };
  const done: RemedyDone = { remedy, document, ...(await carryOut(request, ports)) };
  if (remedy === 'ignore-here') {
    selectReason(document, done.plan);
  } else {
    reportRemedy(done, ports.prompts).catch(ports.services.reportBug);
  }
}

/** So that the user can type a better one. */
function selectReason(document: vscode.TextDocument, plan: FixPlan): void {
  const editor = vscode.window.visibleTextEditors.find(visible => visible.document === document);
  const [change] = plan.changes;
  const offset = change?.newText.indexOf(ignoreReason) ?? -1;
  if (editor === undefined || change === undefined || offset === -1) {
    return;
  }
  const start = document.positionAt(change.start + offset);
  const end = document.positionAt(change.start + offset + ignoreReason.length);
  editor.selection = new vscode.Selection(start, end);
}

async function ignoreValue(
  { document, finding: { fingerprint, ruleId } }: Target,
  { services }: RemedyPorts,
): Promise<void> {
  const { folder } = toPlace(document);
  if (folder === undefined || folder.uri.scheme !== 'file') {
    throw new UserError(
      'Open the folder of this file first: its list of ignored values goes there.',
    );
  }
  if (!vscode.workspace.isTrusted) {
    throw new UserError(
      'This workspace is not trusted, so Keyward writes nothing here. Trust it, then try again.',
    );
  }
  await services.ignoredValues.add(folder, { fingerprint, ruleId });
}

async function revoke({ provider, name }: Finding, { prompts }: RemedyPorts): Promise<void> {
  const issuer = provider === undefined ? undefined : findProvider(provider);
  const page = issuer?.links.revoke ?? issuer?.links.create;
  if (page === undefined) {
    throw new UserError(
      `Keyward does not know where to revoke it: ${name}. Ask whoever issued it.`,
    );
  }
  await prompts.openPage(page);
}
