// `npm start [folder]`: opens VS Code with the extension in a folder, or in a sample with a few leaks.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { installRoot } from './installRoot.mjs';
import { hasPackagedHost, root } from './paths.mjs';
import { writeSampleProject } from './sampleProject.mjs';

/** Kept from run to run: a browser finds the stored keys again only at the same address. */
const preferredPort = 18_652;

const wanted = process.argv[2];
// npm changes into this repository; a relative folder is meant from where it was called.
const folder =
  wanted === undefined ? chooseSample() : path.resolve(process.env.INIT_CWD ?? '', wanted);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(`There is no folder ${folder}.`);
  process.exit(1);
}
installRoot();
if (hasDesktopCode()) {
  await startDesktop();
} else if (hasPackagedHost) {
  await startPackagedHost();
} else {
  console.error(
    'There is no `code` command on the PATH. In VS Code, run "Shell Command: Install \'code\' command in PATH", then try again.',
  );
  process.exitCode = 1;
}

function chooseSample() {
  const sample = path.join(root, 'out', 'sample');
  if (!existsSync(sample)) {
    writeSampleProject(sample);
  }
  return sample;
}

function hasDesktopCode() {
  return runCode(['--version'], 'ignore').status === 0;
}

async function startDesktop() {
  const { buildProduct } = await import('../esbuild.config.mjs');
  await buildProduct();
  const { status } = runCode([`--extensionDevelopmentPath=${root}`, folder], 'inherit');
  console.log(`VS Code opens ${folder} with Keyward in a window of its own.`);
  process.exitCode = status ?? 1;
}

/** On Windows `code` is a script, which only a shell starts. */
function runCode(args, stdio) {
  const shell = process.platform === 'win32';
  return spawnSync('code', shell ? args.map(arg => `"${arg}"`) : args, { stdio, shell });
}

async function startPackagedHost() {
  const { installHost } = await import('./installHost.mjs');
  installHost();
  const { packageExtension } = await import('./package.mjs');
  const { installExtension } = await import('./installExtension.mjs');
  const { findFreePort, startServer } = await import('./host/server.mjs');
  const dataFolder = path.join(root, 'out', 'start');
  const vsix = await packageExtension({ folder: dataFolder });
  installExtension({ dataFolder, vsix });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => process.exit(0));
  }
  const server = await startServer({
    dataFolder,
    endsWhenIdle: false,
    port: await findFreePort(preferredPort),
    // VS Code asks whether a stranger's folder is to be trusted; our own sample is.
    trust: wanted !== undefined,
  });
  console.log(
    `\nKeyward runs in VS Code at\n  ${server.origin}?folder=${encodeURIComponent(folder)}\n`,
  );
  console.log(`Folder: ${folder}\nPress Ctrl+C to end it.`);
  await server.exited;
  console.error(`The VS Code server has ended. Its log is ${server.logFile}.`);
  process.exitCode = 1;
}
