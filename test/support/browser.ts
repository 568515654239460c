import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describeWhen } from './engines';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A browser that is installed: the one in `O11Y_BROWSER`, or one in `PATH`. Tests bring none with them. */
function findBrowser(): string | undefined {
  const given = process.env['O11Y_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(given === undefined ? [] : [given]), ...places, ...elsewhere].find(existsSync);
}

/** Quiet and alone: no first-run pages, no updates, no network of its own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Declares tests that run in a real browser. */
export function describeWithBrowser(name: string, body: (launch: () => Promise<Browser>) => void): void {
  const executablePath = findBrowser();
  describeWhen(executablePath !== undefined, name, 'no Chromium was found in PATH', () =>
    body(() => chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args })),
  );
}
