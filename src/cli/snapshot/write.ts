import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compile/compile';
import type { Model } from '../../model/model';
import { renderTree } from '../../render/tree';
import { writeTree } from '../../render/write';
import { synthesise } from '../../synthesise';
import { assertOwnFolder } from '../own-folder';

/** Everything that is generated for clusters: `<out>/cdktf.out/` and a rendered tree `<out>/<environment>/` each. */
export function writeSnapshot(model: Model, out: string): void {
  assertOwnFolder('snapshot', out, join('cdktf.out', 'manifest.json'));
  rmSync(out, { recursive: true, force: true });
  for (const environment of model.environments) {
    if (environment.kind === 'local') continue;
    writeTree(join(out, environment.id), renderTree(compile(model, environment)));
  }
  synthesise(model, join(out, 'cdktf.out'));
}
