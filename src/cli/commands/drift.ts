import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileChecked } from '../../compile/check';
import { formatText } from '../../problems/format';
import type { Problem } from '../../problems/problem';
import { loadModel } from '../../project';
import { renderManifests } from '../../render/tree';
import { writeTree } from '../../render/write';
import { driftOfObjects, driftOfPlans } from '../../terraform/drift';
import { formatPlans } from '../../terraform/format-summary';
import { planStacks } from '../../terraform/plan';
import { layersIn, type Stack } from '../../terraform/stacks';
import { environmentOf } from '../environment';
import { exitCodes, say } from '../report';
import { chosenStacks, driver, type StackOptions } from './stacks';

/** `o11y drift`: whether what runs is what is defined; changes nothing. Exit code 1 says that it is not. */
export async function drift(root: string, options: StackOptions): Promise<number> {
  const stacks = chosenStacks(root, options);
  const { plans, problems } = await planStacks(stacks, await driver(root));
  process.stdout.write(formatPlans(plans, { colour: process.stdout.isTTY === true }));
  const found = [...problems, ...driftOfPlans(plans), ...(await objectsDrift(root, options.env, stacks))];
  if (found.length > 0) say(formatText(found, { colour: process.stderr.isTTY === true }));
  else say(`${options.env} is what is defined`);
  return found.length > 0 ? exitCodes.input : exitCodes.ok;
}

async function objectsDrift(
  root: string,
  env: string,
  stacks: readonly Stack[],
): Promise<readonly Problem[]> {
  const model = loadModel(root);
  const environment = environmentOf(model, env);
  const context = environment.kind === 'cluster' ? environment.cluster.context : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'o11y-drift-'));
  try {
    const { layers } = await compileChecked(model, environment);
    const chosen = layersIn(stacks, env).flatMap((layer) => layers[layer] ?? []);
    const manifests = chosen.flatMap((layer) => [...renderManifests(layer)]);
    // Dashboards and log policies are no objects of the cluster; kubectl takes an empty folder for an error.
    if (manifests.length === 0) return [];
    writeTree(join(folder, 'rendered'), manifests);
    return await driftOfObjects(join(folder, 'rendered', 'manifests'), {
      env: process.env,
      ...(context === undefined ? {} : { context }),
      onLine: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
