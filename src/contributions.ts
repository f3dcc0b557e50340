/** Every id that package.json also names. A test compares the two. */
export const commands = {
  addKey: 'keyward.addKey',
  getKey: 'keyward.getKey',
  copyKey: 'keyward.copyKey',
  writeKeyToEnv: 'keyward.writeKeyToEnv',
  writeProjectKeysToEnv: 'keyward.writeProjectKeysToEnv',
  removeKeyFromEnv: 'keyward.removeKeyFromEnv',
  openEnvFile: 'keyward.openEnvFile',
  openTerminalWithKey: 'keyward.openTerminalWithKey',
  insertReference: 'keyward.insertReference',
  replaceValue: 'keyward.replaceValue',
  enterValueAgain: 'keyward.enterValueAgain',
  editKey: 'keyward.editKey',
  openIssuerPage: 'keyward.openIssuerPage',
  deleteKey: 'keyward.deleteKey',
  groupByIssuer: 'keyward.groupByIssuer',
  groupByEnvironment: 'keyward.groupByEnvironment',
  refreshKeys: 'keyward.refreshKeys',
  scanWorkspace: 'keyward.scanWorkspace',
  scanStagedChanges: 'keyward.scanStagedChanges',
  installHook: 'keyward.installHook',
  uninstallHook: 'keyward.uninstallHook',
  scanGitHistory: 'keyward.scanGitHistory',
  openAtCommit: 'keyward.openAtCommit',
  clearGitHistory: 'keyward.clearGitHistory',
  showLeakAdvice: 'keyward.showLeakAdvice',
  ignoreEnvFiles: 'keyward.ignoreEnvFiles',
  stopTrackingEnvFile: 'keyward.stopTrackingEnvFile',
  checkKey: 'keyward.checkKey',
  checkAllKeys: 'keyward.checkAllKeys',
  rotateKey: 'keyward.rotateKey',
  remindToRotate: 'keyward.remindToRotate',
  revokeKey: 'keyward.revokeKey',
  archiveKey: 'keyward.archiveKey',
  keyLeaked: 'keyward.keyLeaked',
  doLeakStep: 'keyward.doLeakStep',
  saveLeakReport: 'keyward.saveLeakReport',
  closeLeak: 'keyward.closeLeak',
  connectConsole: 'keyward.connectConsole',
  refreshConsole: 'keyward.refreshConsole',
  filterConsole: 'keyward.filterConsole',
  switchOffConsoleKey: 'keyward.switchOffConsoleKey',
  switchOnConsoleKey: 'keyward.switchOnConsoleKey',
  archiveConsoleKey: 'keyward.archiveConsoleKey',
  renameConsoleKey: 'keyward.renameConsoleKey',
  deleteConsoleKey: 'keyward.deleteConsoleKey',
  openConsole: 'keyward.openConsole',
  disconnectConsole: 'keyward.disconnectConsole',
  backUpKeys: 'keyward.backUpKeys',
  restoreKeys: 'keyward.restoreKeys',
  importKeys: 'keyward.importKeys',
  refreshProject: 'keyward.refreshProject',
  addMissingKey: 'keyward.addMissingKey',
  writeVariable: 'keyward.writeVariable',
  storeVariable: 'keyward.storeVariable',
  settleVariable: 'keyward.settleVariable',
  writeAllMissing: 'keyward.writeAllMissing',
  updateEnvExample: 'keyward.updateEnvExample',
  checkSignIns: 'keyward.checkSignIns',
  openVariable: 'keyward.openVariable',
  sendKeyTo: 'keyward.sendKeyTo',
  getStarted: 'keyward.getStarted',
  showLog: 'keyward.showLog',
} as const;

/** Commands behind quick fixes, which package.json does not name: they need a finding. */
export const internalCommands = {
  applyRemedy: 'keyward.applyRemedy',
  keyLeakedHere: 'keyward.keyLeakedHere',
  openLeakedPlace: 'keyward.openLeakedPlace',
} as const;

export const views = {
  keys: 'keyward.keys',
  project: 'keyward.project',
  leaks: 'keyward.leaks',
  anthropicConsole: 'keyward.anthropicConsole',
  openaiConsole: 'keyward.openaiConsole',
  history: 'keyward.history',
} as const;

export const contextKeys = {
  /** `loading`, `empty` or `filled`. */
  keysState: 'keyward.keys.state',
  /** `issuer` or `environment`. */
  keysGroupBy: 'keyward.keys.groupBy',
  /** `empty` or `filled`, once the project was read. */
  projectState: 'keyward.project.state',
  /** `filled` while the Git History view has rows. */
  historyState: 'keyward.history.state',
  /** `filled` while an incident is open. */
  leaksState: 'keyward.leaks.state',
  /** `connected` while an admin key is stored. */
  anthropicConsole: 'keyward.console.anthropic',
  openaiConsole: 'keyward.console.openai',
} as const;

/** Below `keyward.`. */
export const settings = {
  diagnosticsEnabled: 'diagnostics.enabled',
  minimumConfidence: 'diagnostics.minimumConfidence',
  exclude: 'diagnostics.exclude',
  otherMarkers: 'detection.otherMarkers',
  gitignoreEnabled: 'gitignore.enabled',
  clearClipboardAfterSeconds: 'clipboard.clearAfterSeconds',
  envFile: 'envFile',
  remindAfterDays: 'rotation.remindAfterDays',
  graceDays: 'rotation.graceDays',
  gitHubHost: 'check.githubHost',
  gitLabHost: 'check.gitlabHost',
} as const;

export const walkthrough = 'getStarted';
