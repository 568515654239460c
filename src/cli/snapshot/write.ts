import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { documented } from '../../compile/compile';
import type { Model } from '../../model/model';
import { renderFiles } from '../../render/tree';
import { writeTree } from '../../render/write';
import { synthesise } from '../../synthesise';
import { assertOwnFolder } from '../own-folder';

/** Everything that is generated for clusters: `<out>/cdktf.out/` and a rendered tree `<out>/<environment>/` each. */
export async function writeSnapshot(model: Model, out: string): Promise<void> {
  assertOwnFolder('snapshot', out, join('cdktf.out', 'manifest.json'));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  try {
    await synthesise(model, join(out, 'cdktf.out'), (artifacts) => {
      writeTree(join(out, artifacts.environment.id), renderFiles(documented(model, artifacts)));
    });
  } catch (error) {
    // Half a snapshot would be a folder of nobody.
    rmSync(out, { recursive: true, force: true });
    throw error;
  }
}
