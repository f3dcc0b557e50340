import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { StandIns } from './standIns';

/**
 * Fresh stand-ins for each test, before everything else on PATH. Home and temporary files are in
 * their folder too, so that a test finds whatever a process leaves behind.
 */
export function useStandIns(): () => StandIns {
  let standIns: StandIns | undefined;
  let before: NodeJS.ProcessEnv = {};

  setup(() => {
    standIns = new StandIns();
    before = { ...process.env };
    const home = path.join(standIns.root, 'home');
    mkdirSync(home);
    Object.assign(process.env, { PATH: standIns.search, HOME: home, TMPDIR: home });
  });

  teardown(() => {
    for (const name of ['PATH', 'HOME', 'TMPDIR']) {
      const old = before[name];
      if (old === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = old;
      }
    }
    standIns?.remove();
  });

  return () => {
    if (standIns === undefined) {
      throw new Error('there are stand-ins only within a test');
    }
    return standIns;
  };
}
