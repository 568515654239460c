import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compile/compile';
import { ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { renderTree, treeMarker } from '../../render/tree';
import { writeTree } from '../../render/write';
import { environmentOf } from '../environment';
import { say } from '../report';

export interface RenderOptions {
  readonly env: string;
  readonly out: string;
}

/** `o11y render`: everything that is generated for an environment, as files. */
export async function render(root: string, { env, out }: RenderOptions): Promise<number> {
  refuseForeignFolder(out);
  const model = await loadModel(root);
  const tree = renderTree(compile(model, environmentOf(model, env)));
  writeTree(out, tree);
  say(`rendered ${tree.size} files for ${env} to ${out}`);
  return 0;
}

/** The folder is replaced whole, so it must be empty or one that `render` has written. */
function refuseForeignFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, treeMarker))) return;
  throw new ProblemError([
    {
      code: 'O11Y2201',
      severity: 'error',
      message: `${out} holds files that render has not written`,
      expected: 'a new or empty folder, or one of an earlier render: it is replaced whole',
      fix: 'choose another folder with --out',
    },
  ]);
}
