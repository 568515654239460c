import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../project';
import { compareSnapshots } from '../../report/changes';
import type { DiffFormat } from '../formats';
import { say } from '../report';
import { writeBaseSnapshot } from '../snapshot/base';
import { nothing, readSnapshot } from '../snapshot/read';
import { writeSnapshot } from '../snapshot/write';
import { diffPrinters } from './diff';

export interface ReviewOptions {
  readonly base: string;
  readonly format: DiffFormat;
}

/** `o11y review`: what the working tree changes against a branch, in words. Leaves both sides in `.o11y/review/`. */
export async function review(root: string, { base: ref, format }: ReviewOptions): Promise<number> {
  const folder = join(root, '.o11y', 'review');
  const [base, head] = [join(folder, 'base'), join(folder, 'head')];
  rmSync(folder, { recursive: true, force: true });
  const model = loadModel(root);
  await writeSnapshot(model, head);
  const made = await writeBaseSnapshot({ root, ref, out: base, onStep: say });
  if (made.kind === 'failed') {
    const warning = `The base ${made.commit.slice(0, 12)} cannot be generated (${made.reason}): everything shows as new.`;
    if (format === 'json') say(warning);
    else process.stdout.write(`${warning}\n\n`);
  }
  const changes = compareSnapshots(made.kind === 'failed' ? nothing : readSnapshot(base), readSnapshot(head));
  process.stdout.write(diffPrinters[format](changes));
  return 0;
}
