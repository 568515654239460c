import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** A browser that is installed: the one in `O11Y_BROWSER`, or one in `PATH`. Tests bring none with them. */
export function findBrowser(): string | undefined {
  const given = process.env['O11Y_BROWSER'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(given === undefined ? [] : [given]), ...places, ...elsewhere].find(existsSync);
}
