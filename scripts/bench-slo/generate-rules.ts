/** Run by `bench-slo.ts`: `tsx generate-rules.ts <project> <out>` does what `sloth generate` does, from load to files. */
import { compileRules } from '../../src/compile/rules';
import { discover } from '../../src/discover/discover';
import type { Environment, Model } from '../../src/model/model';
import { renderRules } from '../../src/render/rules';
import type { TreeFile } from '../../src/render/tree';
import { writeTree } from '../../src/render/write';

const [project = '', out = ''] = process.argv.slice(2);
const { model } = discover(project);
const [environment] = model.environments;
if (environment === undefined) throw new Error('the organisation has no environment');
writeTree(out, filesOf(model, environment));

function* filesOf(all: Model, one: Environment): Generator<TreeFile> {
  for (const file of compileRules(all, one)) yield [`${file.name}.yaml`, renderRules(file)];
}
