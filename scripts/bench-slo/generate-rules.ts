/** Run by `bench-slo.ts`: `tsx generate-rules.ts <project> <out>` does what `sloth generate` does, from load to files. */
import { compileRules } from '../../src/compile/rules';
import { discover } from '../../src/discover/discover';
import { writeTree } from '../../src/render/write';
import { renderYaml } from '../../src/render/yaml';

const [project = '', out = ''] = process.argv.slice(2);
const { model } = discover(project);
const [environment] = model.environments;
if (environment === undefined) throw new Error('the organisation has no environment');
const files = compileRules(model, environment);
writeTree(out, new Map(files.map(({ name, groups }) => [`${name}.yaml`, renderYaml({ groups })])));
