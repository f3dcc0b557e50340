import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { hostModules } from '../paths.mjs';

const folder = path.join(hostModules, '@sparticuz', 'chromium', 'bin');
const browser = path.join(folder, 'chromium');

/** Libraries and fonts for a system that has none. */
export const browserSupportFolder = path.join(folder, 'support');

/** `KEYWARD_BROWSER` names another Chromium; otherwise the packaged one is used. */
export function readBrowserPath() {
  return process.env.KEYWARD_BROWSER ?? browser;
}

export function unpackBrowser() {
  if (!existsSync(browser)) {
    const whole = `${browser}.${process.pid}`;
    writeFileSync(whole, unpack('chromium.br'), { mode: 0o755 });
    renameSync(whole, browser);
  }
  mkdirSync(browserSupportFolder, { recursive: true });
  for (const archive of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', browserSupportFolder], { input: unpack(archive) });
  }
  writeFileSync(
    path.join(browserSupportFolder, 'own-fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${path.join(browserSupportFolder, 'fonts')}</dir></fontconfig>\n`,
  );
}

function unpack(name) {
  return brotliDecompressSync(readFileSync(path.join(folder, name)));
}
