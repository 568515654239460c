import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLine, type RunResult, runProgram } from '../../engines/run';
import { ProblemError } from '../../problems/problem';

export interface BaseOptions {
  readonly root: string;
  /** A branch, tag or commit; what counts is where the current branch left it. */
  readonly ref: string;
  /** Gets the snapshot. */
  readonly out: string;
  readonly onStep: (line: string) => void;
}

export type BaseSnapshot =
  | { readonly kind: 'written'; readonly commit: string }
  /** The base does not generate: it may be older than the command, or broken. */
  | { readonly kind: 'failed'; readonly commit: string; readonly reason: string };

const tenMinutes = 600_000;

/**
 * Generates everything for the base, with the code of the base, in a worktree of its own. It lies inside the project, so
 * that Node finds the packages of the project unless the base locks others.
 */
export async function writeBaseSnapshot(options: BaseOptions): Promise<BaseSnapshot> {
  const { root, ref, out, onStep } = options;
  const git = (...args: readonly string[]): Promise<RunResult> => runProgram('git', args, { cwd: root });
  const commit = (await mustRun(git('merge-base', ref, 'HEAD'), ref)).trim();
  const source = join(root, '.o11y', 'base-source');
  const removeSource = async (): Promise<void> => {
    rmSync(source, { recursive: true, force: true });
    await git('worktree', 'prune');
  };
  await removeSource();
  try {
    await mustRun(git('worktree', 'add', '--detach', source, commit), ref);
    const samePackages = await git('diff', '--quiet', commit, '--', 'package-lock.json', 'packages');
    if (samePackages.exitCode !== 0) {
      onStep('the base locks other packages: npm ci');
      const installed = await runProgram('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: source,
        timeoutMs: tenMinutes,
      });
      if (installed.exitCode !== 0) return { kind: 'failed', commit, reason: lastLine(installed.stderr) };
    }
    onStep(`generating everything for ${commit.slice(0, 12)}`);
    const tsx = require.resolve('tsx/cli');
    const args = [tsx, join('src', 'cli', 'main.ts'), 'snapshot', '--out', out];
    const made = await runProgram(process.execPath, args, { cwd: source, timeoutMs: tenMinutes });
    if (made.exitCode === 0) return { kind: 'written', commit };
    return { kind: 'failed', commit, reason: firstReason(`${made.stdout}\n${made.stderr}`) };
  } finally {
    await removeSource();
  }
}

async function mustRun(running: Promise<RunResult>, ref: string): Promise<string> {
  const { exitCode, stdout, stderr } = await running;
  if (exitCode === 0) return stdout;
  throw new ProblemError([
    {
      code: 'O11Y2213',
      severity: 'error',
      message: `there is no common commit with '${ref}' to compare with: ${lastLine(stderr)}`,
      expected: 'a branch, tag or commit that this clone holds',
      fix: existsSync(ref)
        ? 'It is a folder: name the folder of the other side as well.'
        : 'Fetch it first; in CI, clone with the whole history.',
    },
  ]);
}

/** The first line that says what is wrong: of a crash it is the second. */
function firstReason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !line.startsWith('this is a bug of ours')) ?? 'it says nothing';
}
