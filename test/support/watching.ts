import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root as repository } from './rendered';

/** A command that goes on until it is interrupted. */
export interface Watching {
  readonly child: ChildProcess;
  /** What it has printed so far, on either stream. */
  readonly output: () => string;
  /** Resolves when it has printed this, once more than `seen` times. */
  readonly until: (words: RegExp, seen?: number) => Promise<void>;
}

/** Runs the real command in a project. Whoever starts it kills it. */
export function watching(root: string, ...args: readonly string[]): Watching {
  const env = { ...process.env, NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(repository, 'bin/o11y.mjs'), ...args], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const until = async (words: RegExp, seen = 0): Promise<void> => {
    const all = new RegExp(words, 'g');
    for (let tries = 0; (output.match(all)?.length ?? 0) <= seen; tries++) {
      if (tries > 300) throw new Error(`waited for ${words}: ${output}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  return { child, output: () => output, until };
}
