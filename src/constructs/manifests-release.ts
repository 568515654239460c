import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ManifestsRelease } from '../model/artifacts';
import type { Values } from '../model/values';
import { AssetType, type Construct, type HelmRelease, TerraformAsset } from './cdktf';
import { addRelease } from './helm-release';

const chartFolder = join(__dirname, '..', '..', 'charts', 'manifests');

const { version } = parse(readFileSync(join(chartFolder, 'Chart.yaml'), 'utf8')) as {
  readonly version: string;
};

/** One copy a stack; its path carries a hash of the content, so that an edited template shows in the plan. */
function manifestsChart(stack: Construct): TerraformAsset {
  const id = 'manifests-chart';
  const existing = stack.node.tryFindChild(id) as TerraformAsset | undefined;
  return existing ?? new TerraformAsset(stack, id, { path: chartFolder, type: AssetType.DIRECTORY });
}

/**
 * Applies objects and custom resources of ours. They are the values of a chart that prints them and does nothing
 * else: a plan needs neither a cluster nor the CRDs, an apply is rolled back as a whole, and an object that is taken
 * off the list is deleted. Not seen by a plan: what was changed in the cluster by hand, and a field that the API
 * does not know.
 */
export function addManifestsRelease(stack: Construct, release: ManifestsRelease): HelmRelease {
  return addRelease(
    stack,
    {
      name: release.name,
      namespace: release.namespace,
      version,
      // Objects are plain JSON by contract; the index signature of KubernetesObject says `unknown`.
      values: { objects: release.objects as unknown as readonly Values[] },
      ...(release.after === undefined ? {} : { after: release.after }),
    },
    { chart: `./${manifestsChart(stack).path}` },
  );
}
