import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../project';
import { say } from '../report';
import { writeBaseSnapshot } from '../snapshot/base';
import { nothing, readSnapshot } from '../snapshot/read';
import { writeSnapshot } from '../snapshot/write';
import { type DiffOptions, printChanges } from './diff';

export interface ReviewOptions extends DiffOptions {
  readonly base: string;
}

/** `o11y review`: what the working tree changes against a branch, in words. Leaves both sides in `.o11y/review/`. */
export async function review(root: string, options: ReviewOptions): Promise<number> {
  const { base: ref, format } = options;
  const folder = join(root, '.o11y', 'review');
  const [base, head] = [join(folder, 'base'), join(folder, 'head')];
  rmSync(folder, { recursive: true, force: true });
  const model = loadModel(root);
  await writeSnapshot(model, head);
  const made = await writeBaseSnapshot({ root, ref, out: base, onStep: say });
  if (made.kind === 'failed') {
    const warning = `The base ${made.commit.slice(0, 12)} cannot be generated (${made.reason}): everything shows as new.`;
    if (format === 'json' || format === 'html' || options.out !== undefined) say(warning);
    else process.stdout.write(`${warning}\n\n`);
  }
  printChanges(root, made.kind === 'failed' ? nothing : readSnapshot(base), readSnapshot(head), options);
  return 0;
}
