import * as vscode from 'vscode';
import { registerBackupCommands } from './commands/backup/registerBackupCommands';
import { registerCheckCommands } from './commands/check/registerCheckCommands';
import { registerConsoleCommands } from './commands/console/registerConsoleCommands';
import { registerEnvCommands } from './commands/env/registerEnvCommands';
import { registerGetStarted } from './commands/getStarted';
import { registerKeyCommands } from './commands/keys/registerKeyCommands';
import { registerLeakCommands } from './commands/leak/registerLeakCommands';
import { registerProjectCommands } from './commands/project/registerProjectCommands';
import { registerApplyRemedy } from './commands/registerApplyRemedy';
import { registerRotationCommands } from './commands/rotation/registerRotationCommands';
import { registerScanCommands } from './commands/scan/registerScanCommands';
import { registerSendCommands } from './commands/send/registerSendCommands';
import { commands } from './contributions';
import { createDetector } from './detect/detector';
import { registerEditor } from './editor/registerEditor';
import { permitGit } from './git/gitProgram';
import { createCheckServices } from './host/checkServices';
import { ClipboardGuard } from './host/clipboardGuard';
import { toCommandLine } from './host/commandLine';
import type { RegisterCommand } from './host/envFilePorts';
import { createLog } from './host/log';
import { ProjectVariables } from './host/projectVariables';
import { createPrompts } from './host/prompts';
import { registerCommand } from './host/registerCommand';
import { registerRulePages } from './host/rulePages';
import { readSettings } from './host/settings';
import { toHint } from './host/toHint';
import { tellWhetherKeysLast, watchKeys } from './host/watchKeys';
import { KeyRing } from './keys/keyRing';
import { createConsoleSessions } from './lifecycle/console/consoleSession';
import { Leaks } from './lifecycle/leak/leaks';
import { createSender, readTestOrigin } from './lifecycle/request/sendRequest';
import { providers } from './providers/index';
import { registerConsoleViews } from './views/consoleViews';
import { registerHistoryView } from './views/historyView';
import { registerKeysView } from './views/keysView';
import { registerLeaksView } from './views/leaksView';
import { registerProjectView } from './views/projectView';

export function activate(context: vscode.ExtensionContext): void {
  const start = performance.now();
  permitGit(() => vscode.workspace.isTrusted);
  const { secrets, globalState: records, extensionUri } = context;
  const log = createLog();
  const prompts = createPrompts();
  const { reportBug } = log;
  const register: RegisterCommand = (id, run) => registerCommand(id, run, log);
  const ring = new KeyRing(secrets, records, { toHint });
  const telling = { ring, registerCommand: register, reportBug };
  const keysView = registerKeysView({ ...telling, records, readSettings });
  const { selectedKeyIds, setMessage } = keysView;
  const send = createSender({ fetch, testOrigin: readTestOrigin(process.env) });
  const stores = { ring, records, send };
  const consoles = createConsoleSessions(stores);
  const keyServices = { ...stores, prompts, readSettings, selectedKeyIds, reportBug, consoles };
  const life = { services: keyServices, registerCommand: register };
  const consoleViews = registerConsoleViews(keyServices);
  const leaks = new Leaks(secrets, records, { assertAllSeen: () => ring.assertAllSeen() });
  const leaksView = registerLeaksView({ ...telling, leaks });
  const project = new ProjectVariables({ ring, reportBug });
  const clipboardGuard = new ClipboardGuard(vscode.env.clipboard, reportBug);
  const detector = createDetector(() => providers);
  const services = createCheckServices({ detector, readSettings, reportBug });
  const readEnvFileSetting = () => readSettings().envFile;
  const finding = { services, prompts, registerCommand: register };
  const history = registerHistoryView(register);
  const advice = vscode.Uri.joinPath(extensionUri, 'docs', 'leaked-key.md');
  const commandLine = toCommandLine(context);
  context.subscriptions.push(
    log,
    keysView,
    clipboardGuard,
    vscode.window.onDidChangeWindowState(state => clipboardGuard.noticeFocus(state)),
    watchKeys({ secrets, records, reportBug }, ring),
    registerKeyCommands({ ...life, clipboardGuard }),
    registerCheckCommands(life),
    registerRotationCommands(life),
    leaksView,
    registerLeakCommands({ ...life, leaks, detector, view: leaksView }),
    consoleViews,
    registerConsoleCommands({ ...life, consoleViews }),
    registerBackupCommands(life),
    project,
    registerProjectView(project, reportBug),
    registerProjectCommands({ ...life, project }),
    registerSendCommands(life),
    registerGetStarted(register),
    register(commands.showLog, async () => log.show()),
    services,
    registerRulePages(),
    registerEditor({ services, readEnvFileSetting }),
    registerApplyRemedy({ ...finding, keyRing: ring, readEnvFileSetting }),
    history,
    registerScanCommands({ ...finding, view: history, advice, commandLine }),
    registerEnvCommands(finding),
  );
  tellWhetherKeysLast({ secrets, records, warn: prompts.warn, setMessage }).catch(reportBug);
  performance.measure('keyward.activate', { start });
}
