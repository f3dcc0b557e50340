import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { hostModules } from '../paths.mjs';

const packed = path.join(hostModules, '@sparticuz', 'chromium', 'bin', 'chromium.br');
const unpacked = path.join(hostModules, '@sparticuz', 'chromium', 'bin', 'chromium');

/** `KEYWARD_BROWSER` names another Chromium; otherwise the packaged one is used. */
export function readBrowserPath() {
  return process.env.KEYWARD_BROWSER ?? unpackBrowser();
}

export function unpackBrowser() {
  if (!existsSync(unpacked)) {
    const whole = `${unpacked}.${process.pid}`;
    writeFileSync(whole, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(whole, unpacked);
  }
  return unpacked;
}
