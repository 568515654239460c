import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

export interface RunResult {
  /** Undefined when the program could not be started, was killed or ran out of time. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Written to standard input, which is then closed. */
  readonly input?: string;
  /** @default 120000 */
  readonly timeoutMs?: number;
}

const defaultTimeoutMs = 120_000;

/** A program that outlives us would go on writing to folders that the next run takes for its own. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs a program to its end and hands back what it said; never throws, a program that cannot start says so on stderr. */
export function runProgram(
  file: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const { input = '', timeoutMs = defaultTimeoutMs, ...spawnOptions } = options;
  return new Promise((done) => {
    const child = spawn(file, args, { ...spawnOptions, stdio: 'pipe' });
    running.add(child);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const end = (exitCode: number | undefined, reason = ''): void => {
      clearTimeout(timer);
      running.delete(child);
      const stderr = `${Buffer.concat(err).toString()}${reason}`;
      done({ exitCode, stdout: Buffer.concat(out).toString(), stderr });
    };
    // Not spawn's own timeout: it outlives a program that cannot start, and keeps this process from ending.
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      end(undefined, `${file} took longer than ${timeoutMs / 1000} s`);
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A program that does not read its input closes the pipe early.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.on('error', (error) => end(undefined, error.message));
    child.on('close', (code) => end(code ?? undefined));
  });
}

/** The same without waiting in between; for the short questions that must be answered before tests are declared. */
export function runProgramSync(file: string, args: readonly string[], timeoutMs: number): RunResult {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    timeout: timeoutMs,
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return { exitCode: status ?? undefined, stdout: stdout ?? '', stderr: error?.message ?? stderr ?? '' };
}

/** The last lines that say something, for one line of explanation. */
export function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
