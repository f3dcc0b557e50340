import * as vscode from 'vscode';
import { commands, internalCommands } from '../contributions';
import type { Finding } from '../detect/finding';
import { isEnvFile, isExampleFile } from '../env/envFileName';
import type { CheckServices } from '../host/checkServices';
import { toPlace } from '../host/documentPlace';
import type { KeyRemedy, RemedyRequest } from '../host/keyRemedy';
import type { LeakRequest } from '../host/leakRequest';
import { diagnosticSource } from '../host/toDiagnostic';
import { findProvider } from '../providers/index';

export interface QuickFixPorts {
  readonly services: CheckServices;
  readonly readEnvFileSetting: () => string;
}

/** The menu leaves out disabled actions, so the reason is an action of its own. */
const explain = 'Show why this key cannot move to .env';

/** What they do concerns one key, however many offer the same. */
const keyCommands: readonly string[] = [
  internalCommands.applyRemedy,
  internalCommands.keyLeakedHere,
];

/** Offers the ways out of what is underlined. */
export function registerQuickFixes(ports: QuickFixPorts): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider('*', new QuickFixes(ports), {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

class QuickFixes implements vscode.CodeActionProvider {
  constructor(private readonly ports: QuickFixPorts) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    context: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const actions: vscode.CodeAction[] = [];
    for (const diagnostic of context.diagnostics) {
      if (diagnostic.source !== diagnosticSource || token.isCancellationRequested) {
        continue;
      }
      for (const action of await this.#offer(document, diagnostic)) {
        add(actions, action, diagnostic);
      }
    }
    return actions;
  }

  async #offer(
    document: vscode.TextDocument,
    diagnostic: vscode.Diagnostic,
  ): Promise<vscode.CodeAction[]> {
    switch (toRuleId(diagnostic)) {
      case 'env-file-not-ignored':
        return [ignoreEnvFiles(document.uri)];
      case 'env-file-tracked':
        return [stopTracking(document.uri)];
      default:
        return this.#offerForKey(document, diagnostic);
    }
  }

  async #offerForKey(
    document: vscode.TextDocument,
    diagnostic: vscode.Diagnostic,
  ): Promise<vscode.CodeAction[]> {
    const finding = await findUnder(document, diagnostic, this.ports.services);
    if (finding === undefined) {
      return [];
    }
    const version = document.version;
    const offer = { document, finding, version };
    const { path } = document.uri;
    const moves =
      isEnvFile(path) && !isExampleFile(path)
        ? [isTracked(document) ? stopTracking(document.uri) : ignoreEnvFiles(document.uri)]
        : await this.#offerMoves(offer);
    const { planRemedy } = await import('../host/late');
    const here = await planRemedy('ignore-here', { ...offer, root: '', envFile: '' });
    return [
      ...moves,
      ...(here.kind === 'plan' ? [toAction('Ignore this finding', 'ignore-here', offer)] : []),
      toAction('Ignore this value in this workspace', 'ignore-value', offer),
      toLeakAction(offer),
      ...(canRevoke(finding)
        ? [toAction("This key has leaked: open its issuer's page to revoke it", 'revoke', offer)]
        : []),
    ];
  }

  /** Planned here, so that nothing is offered that would then be refused. */
  async #offerMoves(offer: Offer): Promise<vscode.CodeAction[]> {
    const { planRemedy, readRemedyPlace } = await import('../host/late');
    const place = await readRemedyPlace(offer.document, {
      configured: this.ports.readEnvFileSetting(),
    });
    if ('reason' in place) {
      return [toAction(explain, 'move-to-env', offer)];
    }
    const { root, choice } = place;
    const envFile = choice.kind === 'clear' ? choice.path : choice.paths[0];
    if (envFile === undefined) {
      return [];
    }
    const actions: vscode.CodeAction[] = [];
    const moved = await planRemedy('move-to-env', { ...offer, root, envFile });
    if (moved.kind === 'plan') {
      const title =
        choice.kind === 'clear' || moved.plan.envFile === undefined
          ? moved.plan.title
          : 'Move key to an env file and read it from the environment';
      const action = toAction(title, 'move-to-env', offer);
      action.isPreferred = true;
      actions.push(action);
    } else if (moved.reason !== '') {
      actions.push(toAction(explain, 'move-to-env', offer));
    }
    const kept = await planRemedy('store-and-reference', { ...offer, root, envFile });
    if (kept.kind === 'plan' && !actions.some(({ title }) => title === kept.plan.title)) {
      actions.push(toAction(kept.plan.title, 'store-and-reference', offer));
    }
    return actions;
  }
}

/** What is done to the file is offered once, however many of its diagnostics ask for it. */
function add(
  actions: vscode.CodeAction[],
  action: vscode.CodeAction,
  diagnostic: vscode.Diagnostic,
): void {
  const known = actions.find(
    ({ title, command }) => title === action.title && !keyCommands.includes(command?.command ?? ''),
  );
  action.diagnostics = [diagnostic];
  if (known === undefined) {
    actions.push(action);
  } else {
    known.diagnostics = [...(known.diagnostics ?? []), diagnostic];
  }
}

/** Ignoring does not help a file that git tracks. */
function isTracked({ uri }: vscode.TextDocument): boolean {
  return vscode.languages
    .getDiagnostics(uri)
    .some(
      diagnostic =>
        diagnostic.source === diagnosticSource && toRuleId(diagnostic) === 'env-file-tracked',
    );
}

interface Offer {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
  readonly version: number;
}

function toAction(title: string, remedy: KeyRemedy, offer: Offer): vscode.CodeAction {
  const { document, finding, version } = offer;
  const { ruleId, fingerprint, start, end } = finding;
  const uri = document.uri.toString();
  const request: RemedyRequest = { uri, version, ruleId, fingerprint, start, end, remedy };
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: internalCommands.applyRemedy, title, arguments: [request] };
  return action;
}

function toLeakAction({ document, finding }: Offer): vscode.CodeAction {
  const title = 'This key has leaked: what to do…';
  const { ruleId, fingerprint, start } = finding;
  const request: LeakRequest = { uri: document.uri.toString(), ruleId, fingerprint, start };
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: internalCommands.keyLeakedHere, title, arguments: [request] };
  return action;
}

function ignoreEnvFiles(uri: vscode.Uri): vscode.CodeAction {
  return toFileAction('Make git ignore env files', commands.ignoreEnvFiles, uri);
}

function stopTracking(uri: vscode.Uri): vscode.CodeAction {
  const title = 'Stop tracking this file (it stays on disk)';
  return toFileAction(title, commands.stopTrackingEnvFile, uri);
}

function toFileAction(title: string, command: string, uri: vscode.Uri): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [uri] };
  action.isPreferred = true;
  return action;
}

function toRuleId({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code ?? '');
}

/** The diagnostic says where; the finding itself is found again, because it may be stale. */
async function findUnder(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { detector, policy }: CheckServices,
): Promise<Finding | undefined> {
  const options = await policy.readPlace(toPlace(document));
  const from = document.offsetAt(diagnostic.range.start);
  const to = document.offsetAt(diagnostic.range.end);
  return options === undefined
    ? undefined
    : detector
        .find(document.getText(), { ...options, minimumConfidence: 'low', from, to })
        .find(({ ruleId, start }) => ruleId === toRuleId(diagnostic) && start === from);
}

function canRevoke({ provider, remedies }: Finding): boolean {
  const links = provider === undefined ? undefined : findProvider(provider)?.links;
  return remedies.includes('revoke') && (links?.revoke ?? links?.create) !== undefined;
}
