import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartSource } from '../model/environment';
import type { Values } from '../model/values';
import { ProblemError } from '../problems/problem';
import { AssetType, type Construct, HelmRelease, TerraformAsset } from './cdktf';
import { tfJson } from './literal';
import { chartMissing } from './problems';

const projectRoot = join(__dirname, '..', '..');

/** A release of a third-party chart. */
export interface HelmReleaseSpec {
  /** Also the construct id, and so the Terraform address: `helm_release.<name>`. */
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  /** Exact, as in `Chart.yaml`. */
  readonly version: string;
  /** Where the chart is published: `https://...` or `oci://...`. */
  readonly repository: string;
  readonly values: Values;
  /** After which Helm gives up and rolls back. @default 900 */
  readonly timeoutSeconds?: number;
  /** Names of releases of the same stack, made before this one. */
  readonly after?: readonly string[];
  /** Leaves out what the chart holds in `crds/`, where a release of its own brings the CRDs. @default false */
  readonly skipCrds?: boolean;
  /** Refuses to destroy the release: for CRDs, which would take every object of theirs along. @default false */
  readonly keep?: boolean;
}

/** Where Helm finds a chart, as the attributes of `helm_release`. */
interface ChartLocation {
  readonly chart: string;
  readonly repository?: string;
}

type LocationOf = {
  [K in ChartSource['kind']]: (
    stack: Construct,
    spec: HelmReleaseSpec,
    source: Extract<ChartSource, { kind: K }>,
  ) => ChartLocation;
};

const locations: LocationOf = {
  public: (_stack, { chart, repository }) => ({ chart, repository }),
  oci: (_stack, { chart }, { registry }) => ({ chart, repository: registry }),
  // Copied into the stack: its path then carries a hash of the content, so that an edited template shows in the plan.
  folder: (stack, { chart, version, repository, name }, { path }) => {
    const folder = join(projectRoot, path);
    const archive = join(folder, `${chart}-${version}.tgz`);
    const candidates = [
      { path: join(folder, chart), probe: join(folder, chart, 'Chart.yaml'), type: AssetType.DIRECTORY },
      { path: archive, probe: archive, type: AssetType.FILE },
    ];
    const found = candidates.find(({ probe }) => existsSync(probe));
    if (found === undefined) {
      throw new ProblemError([chartMissing({ chart, version, repository, folder: path })]);
    }
    const asset = new TerraformAsset(stack, `chart-${name}`, { path: found.path, type: found.type });
    return { chart: `./${asset.path}` };
  },
};

function locate(stack: Construct, spec: HelmReleaseSpec, source: ChartSource): ChartLocation {
  // One entry per kind, typed for that kind; TypeScript cannot see that `source` is of the same one.
  const location = locations[source.kind] as (
    stack: Construct,
    spec: HelmReleaseSpec,
    source: ChartSource,
  ) => ChartLocation;
  return location(stack, spec, source);
}

/**
 * The settings that every release shares. A failed first install is otherwise left behind without being in the
 * state ("cannot re-use a name"), hence `atomic`; `lint` renders the chart in the plan and so finds bad values
 * before the apply.
 *
 * @see https://registry.terraform.io/providers/hashicorp/helm/3.1.1/docs/resources/release
 */
export function addRelease(
  stack: Construct,
  spec: Omit<HelmReleaseSpec, 'chart' | 'repository'>,
  location: ChartLocation,
): HelmRelease {
  return new HelmRelease(stack, spec.name, {
    ...location,
    name: spec.name,
    namespace: spec.namespace,
    version: spec.version,
    // JSON is YAML, and unlike YAML written by a library it cannot turn `on` into true.
    values: [tfJson(spec.values)],
    lint: true,
    atomic: true,
    cleanupOnFail: true,
    wait: true,
    waitForJobs: true,
    maxHistory: 5,
    timeout: spec.timeoutSeconds ?? 900,
    skipCrds: spec.skipCrds ?? false,
    dependsOn: (spec.after ?? []).map((name) => stack.node.findChild(name) as HelmRelease),
    ...(spec.keep === true ? { lifecycle: { preventDestroy: true } } : {}),
  });
}

/** Adds a release of a third-party chart, taken from where the environment says. */
export function addHelmRelease(stack: Construct, spec: HelmReleaseSpec, source: ChartSource): HelmRelease {
  return addRelease(stack, spec, locate(stack, spec, source));
}
