import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface KubectlAnswer {
  /** Words that must all be among the arguments. */
  readonly when: readonly string[];
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
}

/**
 * Puts a kubectl below `folder` that gives fixed answers (the first that fits, else nothing) and logs its arguments
 * to `kubectl.log`. Returns an environment in which it is found first.
 */
export function fakeKubectl(
  folder: string,
  answers: readonly KubectlAnswer[],
): Record<string, string | undefined> {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!${process.execPath}
const args = process.argv.slice(2);
require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'kubectl.log'))}, args.join(' ') + '\\n');
const answer = ${JSON.stringify(answers)}.find(({ when }) => when.every((word) => args.includes(word))) ?? {};
process.stdout.write(answer.stdout ?? '');
process.stderr.write(answer.stderr ?? '');
process.exitCode = answer.exitCode ?? 0;
`;
  writeFileSync(join(bin, 'kubectl'), script);
  chmodSync(join(bin, 'kubectl'), 0o755);
  return { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
}
