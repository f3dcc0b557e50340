import process from 'node:process';
import { chromium } from 'playwright-core';
import { readBrowserPath } from './browserPath.mjs';

/** Opens a headless browser with a profile of its own, in which secrets outlive a restart. */
export function openBrowser({
  profileFolder,
  viewport = { width: 1280, height: 800 },
  colorScheme = 'dark',
}) {
  return chromium.launchPersistentContext(profileFolder, {
    executablePath: readBrowserPath(),
    headless: true,
    viewport,
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: [
      // A container's root user cannot have Chromium's sandbox; only our own pages are opened.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    ],
  });
}
