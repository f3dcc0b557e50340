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
  getStarted: 'keyward.getStarted',
  showLog: 'keyward.showLog',
} as const;

/** Commands behind quick fixes, which package.json does not name: they need a finding. */
export const internalCommands = {
  applyRemedy: 'keyward.applyRemedy',
} as const;

export const views = { keys: 'keyward.keys', history: 'keyward.history' } as const;

export const contextKeys = {
  /** `loading`, `empty` or `filled`. */
  keysState: 'keyward.keys.state',
  /** `issuer` or `environment`. */
  keysGroupBy: 'keyward.keys.groupBy',
  /** `filled` while the Git History view has rows. */
  historyState: 'keyward.history.state',
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
} as const;

export const walkthrough = 'getStarted';
