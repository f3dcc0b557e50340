/**
 * What runs only when somebody asks for it. `import()` of this one file keeps all of it out of what a
 * start of the editor reads; one file, because each of its own would cost a read of its own.
 */

export { scanHistory } from '../scan/history/scanHistory';
export { scanStaged } from '../scan/scanStaged';
export { applyRemedy } from './applyRemedy';
export { backUpKeys } from './backup/backUpKeys';
export { restoreKeys } from './backup/restoreKeys';
export { tellOfCutRestore } from './backup/tellOfCutRestore';
export { checkAllKeys } from './check/checkAllKeys';
export { checkKey } from './check/checkKey';
export { changeConsoleKey } from './console/changeConsoleKey';
export { connectConsole } from './console/connectConsole';
export { unlessCancelled } from './console/consolePorts';
export { disconnectConsole } from './console/disconnectConsole';
export { filterConsole, refreshConsole } from './console/filterConsole';
export { openConsolePage } from './console/openConsolePage';
export { openEnvFile } from './env/openEnvFile';
export { removeKeyFromEnv } from './env/removeKeyFromEnv';
export { writeKeyToEnv } from './env/writeKeyToEnv';
export { writeProjectKeysToEnv } from './env/writeProjectKeysToEnv';
export { importKeys } from './import/importKeys';
export { addAndOffer, getAndAdd } from './keys/addAndOffer';
export { copyKey } from './keys/copyKey';
export { deleteKey } from './keys/deleteKey';
export { editKey } from './keys/editKey';
export { insertReference } from './keys/insertReference';
export { openIssuerPage } from './keys/openIssuerPage';
export { openTerminalWithKey } from './keys/openTerminalWithKey';
export { replaceValue } from './keys/replaceValue';
export { closeLeak } from './leak/closeLeak';
export { doLeakStep } from './leak/doLeakStep';
export { keyLeaked, keyLeakedHere } from './leak/keyLeaked';
export { askReportTarget, saveLeakReport } from './leak/leakReport';
export { offerArchive } from './leak/offerArchive';
export { addMissingKey } from './project/addMissingKey';
export { checkSignIns } from './project/checkSignIns';
export { openVariable } from './project/openVariable';
export { settleVariable } from './project/settleVariable';
export { storeVariable } from './project/storeVariable';
export { updateEnvExample } from './project/updateEnvExample';
export { writeAllMissing } from './project/writeAllMissing';
export { writeVariable } from './project/writeVariable';
export { archiveKey } from './rotation/archiveKey';
export { remindToRotate } from './rotation/remindToRotate';
export { remindWeekly } from './rotation/remindWeekly';
export { revokeChosenKey } from './rotation/revokeChosenKey';
export { rotateKey } from './rotation/rotateKey';
export { findInFolder } from './scan/findInFolder';
export { sendKeyTo } from './send/sendKeyTo';
