import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whileWatching } from '../../../src/cli/watch/while-watching';

test('what is saved while the first act is under way is acted upon after it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'o11y-watch-'));
  const done: string[] = [];
  await whileWatching(
    () => new Set([folder]),
    async () => {
      writeFileSync(join(folder, 'definition.ts'), 'saved');
      done.push('begun');
    },
    async () => {
      done.push('acted');
      process.emit('SIGINT', 'SIGINT');
    },
  );
  expect(done.slice(0, 2)).toEqual(['begun', 'acted']);
  rmSync(folder, { recursive: true });
});
