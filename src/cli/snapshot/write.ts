import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compile/compile';
import type { Model } from '../../model/model';
import { ProblemError } from '../../problems/problem';
import { renderTree } from '../../render/tree';
import { writeTree } from '../../render/write';
import { synthesise } from '../../synthesise';

/** Everything that is generated for clusters: `<out>/cdktf.out/` and a rendered tree `<out>/<environment>/` each. */
export function writeSnapshot(model: Model, out: string): void {
  refuseForeignFolder(out);
  rmSync(out, { recursive: true, force: true });
  for (const environment of model.environments) {
    if (environment.kind === 'local') continue;
    writeTree(join(out, environment.id), renderTree(compile(model, environment)));
  }
  synthesise(model, join(out, 'cdktf.out'));
}

/** The folder is replaced whole, so it must be empty or an earlier snapshot. */
function refuseForeignFolder(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  if (existsSync(join(out, 'cdktf.out', 'manifest.json'))) return;
  throw new ProblemError([
    {
      code: 'O11Y2201',
      severity: 'error',
      message: `${out} holds files that snapshot has not written`,
      expected: 'a new or empty folder, or an earlier snapshot: it is replaced whole',
      fix: 'choose another folder with --out',
    },
  ]);
}
