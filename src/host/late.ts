/** What the editor's start leaves out, as commands/late.ts does for commands. */
export { toHistoryAdvice } from '../lifecycle/leak/historyAdvice';
export { planRemedy, readRemedyPlace } from './planRemedy';
export { ProjectFolder } from './projectFolder';
