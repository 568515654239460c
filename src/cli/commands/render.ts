import { compileChecked } from '../../compile/check';
import { documented } from '../../compile/compile';
import { loadModel } from '../../project';
import { renderFiles, treeMarker } from '../../render/tree';
import { writeTree } from '../../render/write';
import { environmentOf } from '../environment';
import { assertOwnFolder } from '../own-folder';
import { say } from '../report';

export interface RenderOptions {
  readonly env: string;
  readonly out: string;
}

/** `o11y render`: everything that is generated for an environment, as files. */
export async function render(root: string, { env, out }: RenderOptions): Promise<number> {
  assertOwnFolder('render', out, treeMarker);
  const model = loadModel(root);
  const artifacts = await compileChecked(model, environmentOf(model, env));
  const files = writeTree(out, renderFiles(documented(model, artifacts)));
  say(`rendered ${files} files for ${env} to ${out}`);
  return 0;
}
