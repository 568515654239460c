import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A new empty folder, removed when the test file that imports this has ended. */
export function temporaryFolder(): string {
  return removedAfterwards(mkdtempSync(join(tmpdir(), 'o11y-test-')));
}

/** A folder that somebody else has made, and leaves behind. */
export function removedAfterwards(folder: string): string {
  made.push(folder);
  return folder;
}

/** A shell script that can be run. */
export function writeProgram(file: string, script: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
