import { chromium } from 'playwright-core';
import { findChromium, isSet, noChromium } from './chromium.mjs';
import { say, Unable } from '../log.mjs';

/** Headless, without what a test does not need; no sandbox because containers seldom allow one. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser without a window.
 * @param {string} executablePath
 */
export function launchBrowser(executablePath) {
  return chromium.launch({ executablePath, headless: true, args: flags });
}

/**
 * Starts a browser for a mocha suite, or skips the suite where there is none.
 * @param {Mocha.Context} context of the suite's `before`
 * @throws {Unable} in CI, where the suite must run
 */
export async function browserFor(context) {
  const path = await findChromium();
  if (path !== null) return launchBrowser(path);
  if (isSet('CI')) throw new Unable(noChromium);
  say(`  skipped: ${noChromium}`);
  return context.skip();
}
