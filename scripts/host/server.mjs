import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeFolder, serverEntry } from '../paths.mjs';

const address = '127.0.0.1';
const nodeBinary = path.join(nodeFolder, 'bin', 'node');

/** Quiet defaults: what VS Code asks or tells a newcomer would stand in front of what is tested. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
};

/**
 * Starts a VS Code server on this machine's own address. `automation` lets the address of the page
 * name an extension under development and its tests; it also suppresses toasts and modal dialogs.
 */
export async function startServer({
  dataFolder,
  automation = false,
  trust = false,
  endsWhenIdle = true,
  port: wantedPort,
  settings = {},
  environment = {},
}) {
  const port = wantedPort ?? (await findFreePort());
  const userDataFolder = path.join(dataFolder, 'user-data');
  const extensionsFolder = path.join(dataFolder, 'extensions');
  // Sockets are made here, whose paths must be short.
  const scratch = mkdtempSync(path.join(tmpdir(), 'kw-'));
  writeSettings(userDataFolder, { ...quietSettings, ...settings });
  mkdirSync(extensionsFolder, { recursive: true });
  const config = path.join(userDataFolder, 'config.yaml');
  writeFileSync(config, `bind-addr: ${address}:${port}\nauth: none\ncert: false\n`);
  const logFile = path.join(dataFolder, 'server.log');
  const log = openSync(logFile, 'a');
  const child = spawn(
    nodeBinary,
    [
      serverEntry,
      ...['--config', config, '--auth', 'none', '--bind-addr', `${address}:${port}`],
      ...['--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...['--disable-proxy', '--ignore-last-opened', '--log', 'info'],
      ...(trust ? [] : ['--disable-workspace-trust']),
      // So that nothing stays when the process that started it was killed.
      ...(endsWhenIdle ? ['--idle-timeout-seconds', '600'] : []),
      ...(automation ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ],
    {
      env: toServerEnvironment(scratch, userDataFolder, environment),
      stdio: ['ignore', log, log],
      // A process group of its own, so that everything it starts can be ended with it.
      detached: true,
    },
  );
  closeSync(log);
  const end = () => {
    endGroup(child);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  await waitForAnswer(`http://${address}:${port}/healthz`, child, logFile);
  return {
    origin: `http://${address}:${port}/`,
    authority: `${address}:${port}`,
    logFile,
    exited: new Promise(resolve => child.once('exit', resolve)),
    async stop() {
      await stopChild(child);
      process.removeListener('exit', end);
      end();
    },
  };
}

/** Runs code-server's own command line, such as `--install-extension`, to its end. */
export function toInstallCommand({ dataFolder, vsix }) {
  const userDataFolder = path.join(dataFolder, 'user-data');
  const extensionsFolder = path.join(dataFolder, 'extensions');
  mkdirSync(userDataFolder, { recursive: true });
  return {
    command: nodeBinary,
    args: [
      serverEntry,
      ...['--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder],
      ...['--install-extension', vsix, '--force'],
    ],
    environment: toServerEnvironment(tmpdir(), userDataFolder, {}),
  };
}

function writeSettings(userDataFolder, settings) {
  const file = path.join(userDataFolder, 'User', 'settings.json');
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
  }
}

/** What a surrounding VS Code, npm or code-server left in the environment would steer this one. */
function toServerEnvironment(scratch, userDataFolder, environment) {
  const steering =
    /^(VSCODE_(?!TEST_)|ELECTRON_|CODE_SERVER_|npm_|PASSWORD$|HASHED_PASSWORD$|PORT$|NODE_OPTIONS$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !steering.test(name));
  const xdg = path.join(userDataFolder, 'xdg');
  return {
    ...Object.fromEntries(inherited),
    // No look-ups in a marketplace.
    EXTENSIONS_GALLERY: '{}',
    TMPDIR: scratch,
    XDG_RUNTIME_DIR: scratch,
    XDG_DATA_HOME: xdg,
    XDG_CONFIG_HOME: xdg,
    XDG_CACHE_HOME: xdg,
    ...environment,
  };
}

async function waitForAnswer(url, child, logFile) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`The VS Code server ended with ${child.exitCode}. Its log is ${logFile}.`);
    }
    if (Date.now() > deadline) {
      throw new Error(`The VS Code server did not answer in a minute. Its log is ${logFile}.`);
    }
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await delay(50);
  }
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([gone, delay(5_000, undefined, { ref: false })]);
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}

/** The preferred port where it is free, otherwise any. */
export function findFreePort(preferred = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => {
      if (preferred === 0) {
        reject(error);
      } else {
        resolve(findFreePort());
      }
    });
    probe.listen(preferred, address, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
