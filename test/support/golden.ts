import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = join(__dirname, '../golden');

/**
 * Compares a rendered artefact with the one that a person has read and committed below `test/golden/`.
 * `UPDATE_GOLDEN=1` writes it anew; the difference then shows in the review.
 */
export function expectGolden(path: string, rendered: string): void {
  const file = join(folder, path);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, rendered);
  }
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `${path} is missing: run with UPDATE_GOLDEN=1`).toBe(
    rendered,
  );
}
