import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { browserSupportFolder, readBrowserPath } from './browserPath.mjs';

/** Opens a headless browser with a profile of its own, in which secrets outlive a restart. */
export function openBrowser({ profileFolder }) {
  useBrowserLibraries();
  return chromium.launchPersistentContext(profileFolder, {
    executablePath: readBrowserPath(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    args: toBrowserFlags(),
  });
}

export function toBrowserFlags() {
  return [
    // A container's root user cannot have Chromium's sandbox; only our own pages are opened.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
  ];
}

/** A bare system lacks some of the browser's libraries, or any font; the package brings both. */
export function useBrowserLibraries() {
  const { stdout } = spawnSync('ldd', [readBrowserPath()], { encoding: 'utf8' });
  if (/not found/.test(stdout ?? '')) {
    const own = path.join(browserSupportFolder, 'lib');
    const inherited = process.env.LD_LIBRARY_PATH;
    process.env.LD_LIBRARY_PATH = inherited === undefined ? own : `${own}:${inherited}`;
  }
  if (!existsSync('/usr/share/fonts') && process.env.FONTCONFIG_FILE === undefined) {
    process.env.FONTCONFIG_FILE = path.join(browserSupportFolder, 'own-fonts.conf');
  }
}
